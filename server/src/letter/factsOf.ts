import { iso } from '../languages/dates';
import { annexNumeral } from '../languages/titles';
import type { Part } from '../syntax/parts/parts';
import type { AnnexFact, Facts, LineRange, RequestFact, SignatureFact, TitleFact } from './facts';
import type { Annex, Document, Letter } from './letter';

/** The facts of a document, in the form of the contract. */
export function factsOf(d: Document): Facts {
  const { syntax } = d;
  if (!d.isLetter) return { ...none(d), parts: partsOf(d) };
  const special =
    d.session && d.session.line.kind !== 'regular'
      ? { kind: d.session.line.kind, number: d.session.line.number }
      : null;
  return {
    language: d.language,
    kind: d.kind,
    stage: d.stage,
    isLetter: true,
    symbols: d.symbols,
    organs: [...new Set(d.organs.map(o => o.organ))],
    session: special ? null : (d.session?.line.number ?? null),
    specialSession: special as Facts['specialSession'],
    scYear: d.councilYear?.number ?? null,
    agendaItems: d.agenda?.line.items.map(i => i.id) ?? [],
    agendaList: d.agenda?.line.list ?? null,
    agendaTitles: d.agendaTitles.map(p => p.block.text.replace(/(?:(?<!\s)\s+|(?<!\*))\*+$/, '')),
    title: titleFact(d),
    request: requestFact(d),
    signatures: signatureFacts(d, d),
    annexes: d.annexes.map(a => annexFact(a, d)),
    footnotes: d.footnotes.map(f => ({
      label: f.label,
      lines: linesOf(f.part),
      referenceLines: [...new Set(f.references.map(r => r.line + 1))],
    })),
    parts: partsOf(d),
  };

  function annexFact(a: Annex, doc: Document): AnnexFact {
    return {
      kind: a.kind,
      number: annexNumeral(a.number),
      titleLines: linesOf(a.title.part),
      lines: [a.section.from + 1, lastVisible(doc, a.section.from, a.section.to) + 1],
      letter: a.letter && { ...innerFacts(a.letter) },
      children: a.children.map(c => annexFact(c, doc)),
    };
  }

  function innerFacts(l: Letter): NonNullable<AnnexFact['letter']> {
    const { isLetter: _, stage: __, ...empty } = none(d);
    return {
      ...empty,
      language: l.language,
      kind: l.kind,
      title: titleFact(l),
      request: requestFact(l),
      signatures: l.signatures.map(signatureFact),
    };
  }

  function requestFact(l: Letter): RequestFact | null {
    if (!l.request) return null;
    const { part, request } = l.request;
    const at = (offset: number) => lineOf(part, part.block.unwrapped.map[offset]!);
    return {
      organs: request.organs,
      items: [...new Set(request.items.map(i => i.id))],
      lines: [at(request.start) + 1, at(request.end - 1) + 1],
    };
  }

  function lastVisible(doc: Document, from: number, to: number): number {
    for (let i = to; i > from; i--)
      if (syntax.text.slice(doc.syntax.lines[i]!.start, doc.syntax.lines[i]!.end).trim()) return i;
    return from;
  }
}

function none(d: Document): Omit<Facts, 'parts'> {
  return {
    language: d.language,
    kind: null,
    stage: null,
    isLetter: false,
    symbols: [],
    organs: [],
    session: null,
    specialSession: null,
    scYear: null,
    agendaItems: [],
    agendaList: null,
    agendaTitles: [],
    title: null,
    request: null,
    signatures: [],
    annexes: [],
    footnotes: [],
  };
}

/** The line that holds an offset of a part's block. */
export function lineOf(part: Part, offset: number): number {
  let at = offset;
  for (const run of part.runs) {
    const length = run.end - run.start + 1;
    if (at < length) return run.line;
    at -= length;
  }
  return part.runs.at(-1)!.line;
}

function linesOf(part: Part): LineRange {
  return [part.runs[0]!.line + 1, part.runs.at(-1)!.line + 1];
}

function titleFact(l: Letter): TitleFact | null {
  if (!l.title) return null;
  const { part, parts } = l.title;
  return {
    text: part.block.text,
    date: iso(parts.date?.value ?? null),
    sender: parts.sender ? part.block.quote(parts.sender) : null,
    addressees: parts.addressees?.list ?? [],
    lines: linesOf(part),
  };
}

const signatureFact = (s: Letter['signatures'][number]): SignatureFact => ({
  name: s.signature.name,
  posts: s.signature.posts,
  marked: s.signature.marked,
  in: s.in,
  lines: linesOf(s.part),
});

function signatureFacts(l: Letter, d: Document): SignatureFact[] {
  const inside = (a: Annex): SignatureFact[] => [...a.signatures.map(signatureFact), ...a.children.flatMap(inside)];
  return [...l.signatures.map(signatureFact), ...d.annexes.flatMap(inside)].sort((a, b) => a.lines[0] - b.lines[0]);
}

/** The parts, one piece for each stretch that no footnote and no furniture interrupts. */
function partsOf(d: Document): Facts['parts'] {
  const page = new Set<number>();
  for (const p of d.syntax.parts)
    if (p.kind === 'footnote' || p.kind === 'pageFurniture') for (const r of p.runs) page.add(r.line);
  const found: { kind: Part['kind']; lines: LineRange; start: number }[] = [];
  for (const { kind, runs } of d.syntax.parts) {
    let from = runs[0]!.line;
    let last = from;
    for (const run of runs) {
      let broken = false;
      for (let i = last + 1; i < run.line && !broken; i++) broken = page.has(i);
      if (broken) {
        found.push({ kind, lines: [from + 1, last + 1], start: runs[0]!.start });
        from = run.line;
      }
      last = run.line;
    }
    found.push({ kind, lines: [from + 1, last + 1], start: runs[0]!.start });
  }
  return found.sort((a, b) => a.lines[0] - b.lines[0] || a.start - b.start).map(({ kind, lines }) => ({ kind, lines }));
}
