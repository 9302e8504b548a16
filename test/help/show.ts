import { facts } from '../../server/src/languageService';
import type { AnnexFact, LineRange } from '../../server/src/letter/facts';
import { parse } from '../../server/src/syntax/parse';

/** A literal without its first line end, its last line and the indent that all its lines have. */
export function dedent(literal: string): string {
  const lines = literal
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const indent = Math.min(...lines.filter(l => l.trim()).map(l => l.search(/[^ ]/)));
  return lines.map(l => l.slice(indent)).join('\n');
}

/** The parts of a text, each on a line: its kind and its words. */
export function shownParts(text: string): string {
  return parse(text)
    .parts.map(p => `${p.kind}: ${p.block.text}`)
    .join('\n');
}

const range = ([from, to]: LineRange) => (from === to ? String(from) : `${from}–${to}`);

function shownAnnexes(annexes: readonly AnnexFact[], depth: string): string[] {
  return annexes.flatMap(a => [
    `${depth}${[a.kind, a.number, range(a.lines)].filter(Boolean).join(' ')}`,
    ...(a.letter ? [`${depth}  ${a.letter.kind}: ${a.letter.title?.date} ${a.letter.title?.sender}`] : []),
    ...shownAnnexes(a.children, `${depth}  `),
  ]);
}

/** What the facts of a text say, a line for each; what is unknown is left out. */
export function shownFacts(text: string): string {
  const f = facts(text);
  if (!f.isLetter) return 'no letter';
  const { title, request } = f;
  const session = f.specialSession ? `${f.specialSession.kind} ${f.specialSession.number}` : f.session;
  const lines = [
    [f.stage, f.kind, f.language, ...f.symbols].join(' '),
    [f.organs.join('+'), session, f.scYear && `year ${f.scYear}`].filter(Boolean).join(' '),
    f.agendaItems.length ? `${f.agendaList}: ${f.agendaItems.join(', ')}` : '',
    ...f.agendaTitles.map(t => `- ${t}`),
    title && `title: ${[title.date, title.sender, title.addressees.join('+'), range(title.lines)].join(' | ')}`,
    request && `request: ${[request.organs.join('+'), request.items.join(', '), range(request.lines)].join(' | ')}`,
    ...f.signatures.map(
      s => `${s.marked ? 'signed' : 'unsigned'} in ${s.in}: ${[s.name, ...s.posts].join(' | ')} | ${range(s.lines)}`,
    ),
    ...shownAnnexes(f.annexes, ''),
    ...f.footnotes.map(
      n => `note ${n.label} ${range(n.lines)}, referred to in ${n.referenceLines.join(', ') || 'nothing'}`,
    ),
  ];
  return lines.filter(Boolean).join('\n');
}
