import type { DocumentSymbol, ProviderResult, SymbolInformation } from 'vscode';

type Outline = SymbolInformation[] | DocumentSymbol[];

const LRM = '\u200e';
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** What is to be seen of a name in a side bar of the usual width. */
const room = 36;

/**
 * Outline entries as VS Code can show them. It sets its lists from left to right: of words in Arabic it would cut off
 * the beginning where they are too long, and it would set what is said of an entry hard against its name.
 */
export async function forLists(outline: ProviderResult<Outline>): Promise<Outline | null | undefined> {
  const entries = await outline;
  for (const entry of entries ?? []) if ('children' in entry) adapt(entry);
  return entries;
}

function adapt(entry: DocumentSymbol): void {
  for (const child of entry.children) adapt(child);
  if (!rightToLeft.test(entry.name)) return;
  entry.name = short(entry.name, room);
  const left = room - entry.name.length;
  entry.detail = entry.detail && left > 8 ? LRM + short(entry.detail, left) : '';
}

function short(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
