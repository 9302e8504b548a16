import assert from 'node:assert/strict';
import type { RewriteName } from '../../protocol/rewrite';
import { rewrites, rewritten } from '../../server/src/features/rewrites/index';
import { analyse, check as find } from '../../server/src/languageService';
import type { Document } from '../../server/src/letter/letter';
import { fold } from '../../server/src/text/fold';
import { fixtures } from '../accuracy/fixtures';
import { operators } from '../mutate/operators/index';
import { type Mutation, type Operator, type Subject, saysOf, subject } from '../mutate/subject';
import { apply } from '../rules/text';

const judge = (d: Document) => find(d).length;
const of = (name: RewriteName) => rewrites.find(r => r.name === name)!;

/** The rewrite that takes the defects of a rule back. */
const against: Readonly<Record<string, (name: string) => RewriteName>> = {
  'agenda-items-mismatch': name => (name.includes('request') ? 'itemsToRequest' : 'itemsToMasthead'),
  'annex-numbering': () => 'annexNumbers',
  'annex-title-mismatch': () => 'annexTitles',
  'missing-agenda-item-in-request': () => 'request',
  'missing-agenda-items': () => 'itemsToMasthead',
  'organ-not-in-masthead': () => 'itemsToMasthead',
  'organ-not-requested': () => 'request',
  'unsorted-agenda-items': () => 'sortItems',
};

/** How many of the defects have to be taken back; the others are not touched, as far as they are not read with certainty. */
const share: Readonly<Partial<Record<RewriteName, number>>> = {
  annexNumbers: 1,
  annexTitles: 0.98,
  itemsToMasthead: 0.98,
  itemsToRequest: 1,
  request: 0.95,
  sortItems: 0.96,
};

const bare = (text: string) => fold(text).replace(/ /g, '');
const kinds = (d: Document) =>
  d.syntax.parts.filter(p => /^(?:title|request|signature|annexTitle|footnote)$/.test(p.kind)).map(p => p.kind);

/** Whether a rewrite changes a broken letter; whatever it does, it does no harm. */
function changes(l: Subject, operator: Operator, { text, typed = [] }: Mutation, name: RewriteName): boolean {
  const edits = rewritten(analyse(text, l.memory), of(name), judge);
  if (!edits?.length) return false;
  const after = apply(text, edits, typed);
  const d = analyse(after, l.memory);
  const about = `${l.name} ${operator.name}`;
  assert.deepEqual(kinds(d), kinds(l.d), about);
  assert.deepEqual(of(name).edits(d), [], `${about}: again`);
  const known = (words: Subject['says'], key: string) => (operator.unknown?.test(key) ? [] : (words.get(key) ?? []));
  const says = saysOf(d, after);
  // What nobody could know is to be filled in.
  const stops = edits.some(e => e.snippet && /\$\{\d/.test(e.text));
  if (bare(after) === bare(l.text) || operator.restorable === false || stops) return true;
  for (const key of new Set([...l.says.keys(), ...says.keys()]))
    assert.deepEqual(known(says, key), known(l.says, key), `${about}: ${key}`);
  return true;
}

describe('Rewrites of whole letters', () => {
  it('change nothing in a correct letter', () => {
    for (const { name, text } of fixtures())
      for (const eol of ['\n', '\r\n']) {
        const d = analyse(text.replace(/\r?\n/g, eol));
        if (d.isLetter && judge(d)) continue;
        for (const r of rewrites) assert.deepEqual(rewritten(d, r, judge) ?? [], [], `${name} ${r.name}`);
      }
  });

  const letters = fixtures()
    .filter(f => /\/(?:01|07|24|36|44)$/.test(f.name))
    .map(subject)
    .filter(l => l.d.isLetter && !judge(l.d));

  for (const name of Object.keys(share) as RewriteName[])
    it(`take defects back: ${name}`, () => {
      const defects = letters.flatMap(l =>
        operators.flatMap(o =>
          against[o.rule]?.(o.name) === name
            ? o
                .apply(l)
                .filter(m => m.restorable !== false)
                .slice(0, 1)
                .map(m => ({ l, o, m }))
            : [],
        ),
      );
      const done = defects.filter(({ l, o, m }) => changes(l, o, m, name)).length;
      assert.ok(done >= share[name]! * defects.length, `${done} of ${defects.length}`);
    });
});

/** Here a note that is out of its order is not recognised as one. */
const unseen = ['en/43', 'fr/04', 'zh/04'];

describe('Rewrites of footnotes', () => {
  for (const { name, text } of fixtures()) {
    const d = analyse(text);
    const [one, two] = ['1', '2'].map(label => d.footnotes.filter(n => n.label === label));
    if (one?.length !== 1 || two?.length !== 1 || !d.isLetter || unseen.includes(name)) continue;
    const [from, to] = [one, two].map(([n]) => n!.part.runs[0]!.line);
    // Behind the title of an annex the numbers may begin anew.
    if (d.syntax.parts.some(p => p.kind === 'annexTitle' && p.runs[0]!.line > from! && p.runs[0]!.line < to!)) continue;
    it(`put the numbers of two notes right: ${name}`, () => {
      const places = [...one, ...two].flatMap((n, i) => {
        const line = d.syntax.lines[n.part.runs[0]!.line]!;
        const label = /[1-2١-٢¹²]/.exec(text.slice(line.start, line.end))!;
        const from = n.references.map(r => r.start + text.slice(r.start, r.end).search(/[1-2١-٢¹²]/));
        return [line.start + label.index, ...from].map(at => ({ at, i }));
      });
      const other = (c: string) => ({ 1: '2', 2: '1', '١': '٢', '٢': '١', '¹': '²', '²': '¹' })[c]!;
      const broken = [...text].length === text.length ? [...text] : text.split('');
      for (const { at } of places) broken[at] = other(broken[at]!);
      const wrong = broken.join('');
      const edits = rewritten(analyse(wrong), of('footnotes'), judge);
      assert.equal(edits?.length ? apply(wrong, edits, []) : '', text);
    });
  }
});
