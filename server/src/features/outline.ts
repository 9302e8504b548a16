import { packs } from '../languages/compiled';
import { writeItems } from '../languages/items';
import { annexNumeral } from '../languages/titles';
import type { Language } from '../languages/types';
import type { Annex, Document, Letter } from '../letter/letter';
import { linesRange, rangeOf } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { entry, entryOver, fill, list, type OutlineEntry } from './outlineEntry';

/** The outline: a table of contents in the language of the letter. A text that is no letter has none. */
export function outline(d: Document): OutlineEntry[] {
  if (!d.isLetter) return [];
  return new Outline(d).entries();
}

class Outline {
  constructor(private readonly d: Document) {}

  entries(): OutlineEntry[] {
    const { d } = this;
    const words = packs[d.language].outline;
    const front = d.section.parts.filter(p => p.kind === 'masthead' || p.kind === 'organ' || p.kind === 'sessionLine');
    // The items of one organ may stand before the name of the next; the entry must not reach over theirs.
    const items = d.agenda && front.findIndex(p => p.runs[0]!.line >= d.agenda!.part.runs[0]!.line);
    if (items && items > 0) front.length = items;
    const before: OutlineEntry[] = [];
    if (front.length) {
      const organs = list(d.language, [...new Set(d.organs.map(o => packs[d.language].organs[o.organ].name))]);
      before.push(entryOver(this.d.syntax, words.masthead, organs || d.symbols.join(', '), 'masthead', front));
    }
    if (d.agenda) before.push(this.#agenda());
    const entries = [...before, ...this.#letter(d)];
    if (d.footnotes.length) entries.push(this.#footnotes());
    return entries.sort((a, b) => a.range.start - b.range.start);
  }

  #agenda(): OutlineEntry {
    const { d } = this;
    const { part, line } = d.agenda!;
    const items = [...new Set(line.items.map(i => i.id))];
    const titles = d.agendaTitles.map((p, i) =>
      entry(
        this.d.syntax,
        d.agendaTitles.length === items.length
          ? `${writeItems(packs[d.language], [items[i]!])}  ${p.block.text}`
          : p.block.text,
        '',
        'item',
        p,
      ),
    );
    const name = fill(packs[d.language].outline.agendaItems, { count: String(items.length) });
    return entryOver(this.d.syntax, name, '', 'agenda', [part, ...d.agendaTitles], titles);
  }

  #letter(letter: Letter): OutlineEntry[] {
    const words = packs[letter.language].outline;
    const entries: OutlineEntry[] = [];
    if (letter.title)
      entries.push(
        entry(this.d.syntax, letter.title.part.block.text, words.letter[letter.kind], 'title', letter.title.part),
      );
    const text = letter.paragraphs.filter(p => p.kind !== 'request');
    if (text.length) entries.push(this.#text(letter, text));
    for (const p of letter.paragraphs)
      if (p.kind === 'request') entries.push(entry(this.d.syntax, words.request, '', 'request', p));
    for (const s of letter.signatures) entries.push(this.#signature(letter.language, s));
    return [...entries, ...letter.annexes.map(a => this.#annex(a))];
  }

  /** The paragraphs as one entry; headings among them as its children. */
  #text(letter: Letter, text: readonly Part[]): OutlineEntry {
    const words = packs[letter.language].outline;
    const request = letter.paragraphs.find(p => p.kind === 'request');
    // The entry must not reach over the request, which is an entry of its own.
    const before = request ? text.filter(p => p.runs[0]!.line < request.runs[0]!.line) : text;
    const parts = before.length ? before : text;
    const within = letter.section.parts.filter(
      p =>
        (p.kind === 'heading' || p.kind === 'table') &&
        p.runs[0]!.line >= parts[0]!.runs[0]!.line &&
        p.runs[0]!.line <= parts.at(-1)!.runs.at(-1)!.line,
    );
    return entryOver(
      this.d.syntax,
      fill(words.paragraphs, { count: String(text.length) }),
      '',
      'text',
      parts,
      within.map(p => this.#content(p)),
    );
  }

  #signature(id: Language, { part, signature }: Letter['signatures'][number]): OutlineEntry {
    const posts = signature.posts.map(p => p.replace(/(?<![\s,،、])[\s,،、]+$/, ''));
    const name = fill(packs[id].outline.signature, { name: signature.name ?? '–' });
    return entry(this.d.syntax, name, list(id, posts), 'signature', part);
  }

  #content(p: Part): OutlineEntry {
    return p.kind === 'table'
      ? entry(this.d.syntax, packs[p.language].outline.table, '', 'table', p)
      : entry(this.d.syntax, p.block.text, '', 'heading', p);
  }

  #annex(a: Annex): OutlineEntry {
    const { d } = this;
    const words = packs[a.title.part.language].outline;
    const numeral = annexNumeral(a.number);
    const name = numeral ? `${words.annex[a.kind]} ${numeral}` : words.annex[a.kind];
    const inside = a.letter
      ? this.#letter({ ...a.letter, annexes: [] })
      : [
          ...a.section.parts.filter(p => p.kind === 'heading' || p.kind === 'table').map(p => this.#content(p)),
          ...a.signatures.map(s => this.#signature(a.title.part.language, s)),
        ];
    const first = a.section.parts.find(p => p.kind === 'heading' || p.kind === 'title');
    const children = [...inside, ...a.children.map(c => this.#annex(c))].sort((x, y) => x.range.start - y.range.start);
    const start = linesRange(d.syntax, a.title.part).start;
    const end = d.syntax.lines[lastLine(d, a)]!.end;
    return {
      name,
      detail: first && first.kind === 'heading' ? first.block.text : '',
      kind: 'annex',
      range: { start, end },
      selection: rangeOf(d.syntax, a.title.part),
      children,
    };
  }

  #footnotes(): OutlineEntry {
    const { d } = this;
    const notes = d.footnotes.map(f => entry(this.d.syntax, f.part.block.text, '', 'footnote', f.part));
    // Notes stand all over the document, so the group has the place of the first only.
    return {
      name: fill(packs[d.language].outline.footnotes, { count: String(notes.length) }),
      detail: '',
      kind: 'footnotes',
      range: notes[0]!.range,
      selection: notes[0]!.selection,
      children: notes,
    };
  }
}

function lastLine(d: Document, a: Annex): number {
  const { lines, text } = d.syntax;
  for (let i = a.section.to; i > a.section.from; i--) if (text.slice(lines[i]!.start, lines[i]!.end).trim()) return i;
  return a.section.from;
}
