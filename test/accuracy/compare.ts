import type { AnnexFact, Facts } from '../../server/src/letter/facts';

/** A fact as one string under a name; two sets of facts are compared name by name. */
export type Claims = Map<string, string[]>;

const plain = (s: unknown) =>
  String(s)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .trim();

/** What a facts object claims: scalar facts, lists as sets, and for each part kind the lines it covers and starts. */
export function claims(f: Partial<Facts>, blank: (line: number) => boolean): Claims {
  const all: Claims = new Map();
  const add = (name: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return;
    all.set(name, [...(all.get(name) ?? []), plain(value)]);
  };
  add('isLetter', f.isLetter);
  if (!f.isLetter) return all;
  add('language', f.language);
  add('kind', f.kind);
  add('stage', f.stage);
  for (const s of f.symbols ?? []) add('symbols', s);
  for (const o of f.organs ?? []) add('organs', o);
  add('session', f.session);
  if (f.specialSession) add('session', `${f.specialSession.kind} ${f.specialSession.number}`);
  add('scYear', f.scYear);
  for (const i of f.agendaItems ?? []) add('agendaItems', i);
  add('agendaList', f.agendaList);
  for (const t of f.agendaTitles ?? []) add('agendaTitles', t);
  if (f.title) {
    add('title.text', f.title.text);
    add('title.date', f.title.date);
    add('title.sender', f.title.sender);
    for (const a of f.title.addressees ?? []) add('title.addressees', a);
    add('title.lines', f.title.lines?.join('-'));
  }
  if (f.request) {
    add('request', 'found');
    for (const o of f.request.organs ?? []) add('request.organs', o);
    for (const i of f.request.items ?? []) add('request.items', i);
    add('request.lines', f.request.lines?.join('-'));
  }
  for (const s of f.signatures ?? []) {
    add('signature.name', s.name ?? '-');
    add('signature.marked', `${s.name}: ${s.marked}`);
    add('signature.in', `${s.name}: ${s.in}`);
    add('signature.lines', s.lines?.join('-'));
    for (const p of s.posts ?? []) add('signature.posts', p.replace(/[,;]$/, ''));
  }
  const annexes = (list: readonly AnnexFact[], path: string) => {
    for (const a of list) {
      const at = `${path}/${a.kind} ${a.number ?? ''}`;
      add('annexes', at);
      add('annex.titleLines', a.titleLines?.join('-'));
      add('annex.lines', `${at} ${a.lines?.join('-')}`);
      if (a.letter) {
        add('annex.letter', at);
        add('annex.letter.kind', `${at} ${a.letter.kind}`);
        add('annex.letter.date', a.letter.title?.date);
        add('annex.letter.sender', a.letter.title?.sender);
        add('annex.letter.titleText', a.letter.title?.text);
        if (a.letter.request) add('annex.letter.request', a.letter.request.items?.join(','));
      }
      annexes(a.children ?? [], at);
    }
  };
  annexes(f.annexes ?? [], '');
  for (const n of f.footnotes ?? []) {
    add('footnotes', n.label);
    add('footnote.lines', `${n.label} ${n.lines.join('-')}`);
    for (const r of n.referenceLines ?? []) add('footnote.references', `${n.label} ${r}`);
  }
  for (const p of f.parts ?? []) {
    if (p.kind !== 'pageFurniture' && p.kind !== 'masthead' && p.kind !== 'table') add(`starts:${p.kind}`, p.lines[0]);
    for (let i = p.lines[0]; i <= p.lines[1]; i++) if (!blank(i)) add(`part:${p.kind}`, i);
  }
  for (const [name, values] of all) if (name.startsWith('part:')) all.set(name, [...new Set(values)]);
  return all;
}

export interface Score {
  right: number;
  extra: number;
  missing: number;
}

export interface Difference {
  readonly name: string;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares what was found with what is expected; scores are added up in `scores`. */
export function compare(expected: Claims, found: Claims, scores: Map<string, Score>): Difference[] {
  const differences: Difference[] = [];
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const rest = [...(found.get(name) ?? [])];
    const missing: string[] = [];
    let right = 0;
    for (const value of expected.get(name) ?? []) {
      const at = rest.indexOf(value);
      if (at < 0) missing.push(value);
      else {
        rest.splice(at, 1);
        right++;
      }
    }
    const s = scores.get(name) ?? { right: 0, extra: 0, missing: 0 };
    scores.set(name, { right: s.right + right, extra: s.extra + rest.length, missing: s.missing + missing.length });
    if (missing.length || rest.length) differences.push({ name, missing, extra: rest });
  }
  return differences;
}
