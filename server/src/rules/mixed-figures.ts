import { matches, ofPattern, replaced } from './common/characters';
import { paragraphsWith } from './common/found';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['DT-08'],
  basis: 'observation',
  what: 'The text of an Arabic letter has figures of two kinds.',
  why: 'An Arabic letter has Arabic figures or Indian ones throughout; a mixture comes of pasting.',
  fix: 'review',
  onlyIn: 'ar',
  examples: [{ letter: 'ar/22', swaps: [['بنسبة 14 في', 'بنسبة ⟦١٤⟧ في']] }],
};

export const rule: Rule = {
  id: 'mixed-figures',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (d.language !== 'ar') return;
    const own = [...(d.title ? [d.title.part] : []), ...paragraphsWith(d, NUMBER)];
    const kinds = new Set(own.flatMap(p => p.block.learned(NUMBER).map(m => kindOf(m[0]))));
    if (kinds.size < 2) return;
    const references = new Set(d.footnotes.flatMap(f => f.references.map(r => r.end)));
    const all = own.flatMap(p => matches(d, p, NUMBER)).filter(f => !references.has(f.end));
    // One figure may be a mark of a list, or refer to a note.
    const found = all.filter(f => f.text.length > 1);
    const arabic = found.filter(f => kindOf(f.text) === 'ar');
    const european = found.filter(f => kindOf(f.text) === 'en');
    if (!arabic.length || !european.length) return;
    const [few, many] = arabic.length < european.length ? [arabic, european] : [european, arabic];
    const like = (list: typeof found) => all.filter(f => kindOf(f.text) !== kindOf(list[0]!.text));
    const fix = (list: typeof found) => ({
      title: say('Write all figures of the letter like {number}', { number: list[0]!.text }),
      edits: replaced(like(list), changed),
    });
    const first = few[0]!;
    report({
      start: first.start,
      end: first.end,
      message: say('The letter has figures of two kinds: {one} here, and {other}.', {
        one: first.text,
        other: many[0]!.text,
      }),
      related: [{ start: many[0]!.start, end: many[0]!.end, message: say('Figures of the other kind') }],
      fixes: [fix(many), fix(few)],
    });
  },
};

/** A number behind an Arabic word: no part of a symbol, of a link or of a decimal. */
const NUMBER = ofPattern(
  /(?=[0-9٠-٩])(?<=[ء-ي][\s\u200e\u200f\u202a-\u202e]+)(?:[0-9]{1,4}|[٠-٩]{1,4})(?=[،؛.]?[\u200e\u200f\u202a-\u202e]*(?:\s|$))/g,
  'ar',
);

const kindOf = (text: string) => (/[٠-٩]/.test(text) ? 'ar' : 'en');

const WESTERN = '0123456789';
const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const changed = (text: string) =>
  [...text].map(c => (WESTERN.includes(c) ? EASTERN[WESTERN.indexOf(c)]! : WESTERN[EASTERN.indexOf(c)]!)).join('');
