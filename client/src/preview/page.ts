import * as vscode from 'vscode';
import type { PreviewStrings } from '../../../protocol/preview';

/** The empty page: it may run our one script and use our one style sheet, and reach nothing else. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, source: vscode.Uri): string {
  const nonce = Array.from(
    crypto.getRandomValues(new Uint8Array(24)),
    b => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'[b % 62],
  ).join('');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', 'preview.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'preview.css'));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(style.toString())}">
<title>${escaped(vscode.l10n.t('Preview of the letter'))}</title>
</head>
<body data-source="${escaped(source.toString())}" data-strings="${escaped(JSON.stringify(strings()))}">
<main id="page"></main>
<script nonce="${nonce}" src="${escaped(script.toString())}"></script>
</body>
</html>`;
}

function strings(): PreviewStrings {
  const { t } = vscode.l10n;
  return {
    empty: t('The document is empty.'),
    tooLong: t('This text is too long to be shown.'),
    notALetter: t(
      'This text is not recognised as a circulation letter. It has neither a title such as “Letter dated … from … addressed to …” nor a request for circulation.',
    ),
    problems: t('Problems ({0})'),
    line: t('line {0}'),
    severities: { error: t('Error'), warning: t('Warning'), information: t('Information'), hint: t('Hint') },
    kinds: {
      masthead: t('Masthead'),
      organ: t('Organ'),
      sessionLine: t('Session'),
      agendaLine: t('Agenda items'),
      agendaTitle: t('Agenda item'),
      title: t('Title'),
      paragraph: t('Paragraph'),
      request: t('Request for circulation'),
      signature: t('Signature'),
      annexTitle: t('Annex'),
      originalTag: t('Original language'),
      heading: t('Heading'),
      table: t('Table'),
      footnote: t('Footnote'),
      pageFurniture: t('Page furniture'),
      unclassified: t('Not recognised'),
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}
