import {
  type Connection,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CaretParams, caretNotification } from '../../../protocol/caret';
import { asWords } from '../../../protocol/words';
import type { Finding } from '../languageService';
import { Actions } from './actions';
import { serveBaselines, unreadable } from './baselines';
import { Bursts } from './bursts';
import { cleanUpActions } from './cleanUp';
import { serveClient } from './client';
import { Configs } from './configs';
import { editForm, toOffset } from './convert';
import { Analyses } from './documents';
import type { Found, Token } from './found';
import { toDiagnostics } from './limits';
import { commandsOf, offers } from './offers';
import { Quiet } from './quiet';
import { Rewrites } from './rewrites';
import { type Say, Speech } from './speech';
import { serveStructure } from './structure';
import { textDocuments } from './textDocuments';
import { isTooLong, tooLong } from './tooLong';

/** Serves a client that has said what it can, in either host. */
export function serve(connection: Connection, client: InitializeParams): void {
  const documents = new TextDocuments<TextDocument>(textDocuments);
  const analyses = new Analyses();
  const bursts = new Bursts();
  const { capabilities, initializationOptions } = client;
  const commands = commandsOf(initializationOptions);
  const waits = initializationOptions?.quietWhileTyping === true;
  const speech = new Speech(initializationOptions);
  const pulls = () => capabilities.textDocument?.diagnostic !== undefined;
  const renew = (which: readonly TextDocument[]) => {
    if (!pulls()) for (const document of which) void push(document);
    else if (capabilities.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  };
  const configs = new Configs(
    connection,
    () => renew(documents.all()),
    ({ language, problem }) => {
      const message = asWords(speech.of(language, 'en')(unreadable(problem)));
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    },
  );
  const quiet = new Quiet(uri => renew(documents.all().filter(d => d.uri === uri)));

  configs.start({
    configuration: capabilities.workspace?.configuration,
    changes: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration,
  });

  const textOf = (uri: string) => {
    const text = documents.get(uri);
    if (!text) throw new ResponseError(ErrorCodes.InvalidParams, `No such open document: ${uri}`);
    return text;
  };
  /** The settings of an open document: those of one that is closed would be kept for good. */
  const configOf = async (uri: string) => configs.of(textOf(uri).uri);
  /** The analysis of an open document; an unknown one and a cancelled request end in an error that says so. */
  const of = (uri: string, token: Token) => {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    const text = textOf(uri);
    return { text, ...analyses.of(text) };
  };
  /** Resolves when the analysis of an open document can be had in a moment. */
  const ready = async (uri: string) => {
    const text = documents.get(uri);
    if (text) await analyses.ready(text);
  };
  /** The same when nothing more is coming: a request that is asked over and over, and cancelled, is not worked at. */
  const settled = async (what: string, uri: string, token: Token) => {
    await bursts.over(`${what} ${uri}`);
    await ready(uri);
    return of(uri, token);
  };
  /** The same with what is found in it, which depends on the settings. */
  const foundIn = async (uri: string, token: Token): Promise<Found> => {
    const config = await configOf(uri);
    await ready(uri);
    const analysis = of(uri, token);
    const say = speech.of(config.language, analysis.document.language);
    const open = documents.all();
    const other = analyses.version(analysis.document, open);
    return { ...analysis, config, say, other, findings: analyses.findings(analysis.text, config, open) };
  };

  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    await bursts.over(`diagnostic ${params.textDocument.uri}`);
    await configOf(params.textDocument.uri);
    await ready(params.textDocument.uri);
    // A cancelled pull must be asked again: an empty answer would wipe the squiggles.
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Cancelled', { retriggerRequest: true });
    const { text, findings, say } = await foundIn(params.textDocument.uri, token);
    return { kind: 'full', items: diagnosticsOf(text, findings, say) };
  });
  const told = (text: TextDocument, findings: readonly Finding[]) =>
    waits ? quiet.told(text.uri, text.getText(), analyses.of(text).document, findings) : findings;
  const diagnosticsOf = (text: TextDocument, findings: readonly Finding[], say: Say) => {
    if (isTooLong(text)) return [tooLong(text, say)];
    return toDiagnostics(text, told(text, findings), say);
  };
  const push = async (document: TextDocument) => {
    const config = await configs.of(document.uri);
    await ready(document.uri);
    if (documents.get(document.uri) !== document) return;
    const say = speech.of(config.language, analyses.of(document).document.language);
    const diagnostics = diagnosticsOf(document, analyses.findings(document, config, documents.all()), say);
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  };
  const changed = (uri: string) => {
    const document = documents.get(uri);
    if (!document) return;
    void push(document).then(() => {
      if (documents.get(uri) !== document) return;
      for (const d of analyses.versionsOf(document, documents.all())) void push(d);
    });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!pulls()) bursts.once(`change ${document.uri}`, () => changed(document.uri));
  });
  documents.onDidClose(({ document }) => {
    analyses.forget(document.uri);
    configs.forget(document.uri);
    quiet.forget(document.uri);
    if (!pulls()) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  documents.onDidSave(({ document }) => quiet.rest(document.uri));
  connection.onNotification(caretNotification, ({ uri, line }: CaretParams) => {
    const text = documents.get(uri);
    if (text) quiet.caret(uri, toOffset(text, { line, character: 0 }));
  });

  serveStructure(connection, capabilities, settled, speech);
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    await bursts.over(`actions ${textDocument.uri}`);
    const { text, document, findings, config, say } = await foundIn(textDocument.uri, token);
    if (!capabilities.textDocument?.codeAction?.codeActionLiteralSupport) return [];
    const keyOf = config.ignorable ? (f: Finding) => analyses.keys(text, config, documents.all()).get(f)! : null;
    const offer = (here: readonly Finding[]) => offers(text, here, commands, say, keyOf);
    return [
      ...new Actions(text, findings, config, say, capabilities, offer).at(range, context),
      ...new Rewrites(text, document, config, say, capabilities).at(range, context),
      ...cleanUpActions(text, document, context, say, editForm(capabilities)),
    ];
  });
  serveBaselines(connection, foundIn);

  serveClient(connection, capabilities, foundIn, bursts);
  documents.listen(connection);
}
