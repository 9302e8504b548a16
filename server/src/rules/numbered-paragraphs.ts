import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { foldWithMap } from '../text/fold';
import { placed } from './common/characters';
import { paragraphsOf } from './common/places';
import { type About, issuedForm, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['BO-01'],
  basis: 'rule',
  what: 'The paragraphs of the letter are numbered.',
  why: 'Editorial Manual, “Paragraphs and subparagraphs”: paragraphs of letters and statements from Member States are not numbered. Annexes keep their numbers.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [
        ['On 8 March 2024 the States', '⟦1.⟧ On 8 March 2024 the States'],
        ['My Government attaches', '2. My Government attaches'],
        ['I would be grateful if', '3. I would be grateful if'],
      ],
    },
    {
      letter: 'ar/01',
      swaps: [
        ['أتشرّف بأن أحيل', '⟦١-⟧ أتشرّف بأن أحيل'],
        ['وقد انعقدت الحلقة', '٢- وقد انعقدت الحلقة'],
        ['وأرجو ممتنًّا', '٣- وأرجو ممتنًّا'],
      ],
    },
    {
      letter: 'zh/01',
      swaps: [
        ['　　谨随函附上', '　　⟦一、⟧谨随函附上'],
        ['　　塞内加尔认为', '　　二、塞内加尔认为'],
      ],
    },
  ],
};

const NUMBER = /^(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[.)、-]-? ?(?!\d)/;
const HAN = '一二三四五六七八九十';

export const rule: Rule = {
  id: 'numbered-paragraphs',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (!d.title) return;
    const paragraphs = paragraphsOf(d);
    // A list has a paragraph before it and ends before the request.
    if (!paragraphs[0] || !numberOf(d, paragraphs[0])) return;
    const numbers = paragraphs.map(p => numberOf(d, p));
    const found = numbers.filter(n => n !== null);
    if (found.length < 2 || !found.every((n, i) => n.value === i + 1)) return;
    const request = d.request ? paragraphs.indexOf(d.request.part) : -1;
    if (request >= 0 && !numbers[request]) return;
    report({
      start: found[0]!.start,
      end: found[0]!.end,
      message: say('Paragraphs of letters from Member States are not numbered.'),
      fixes: [
        {
          title: say('Remove the numbers of the paragraphs'),
          edits: found.map(n => ({ start: n.start, end: n.behind, text: '' })),
        },
      ],
    });
  },
};

/** The number a paragraph begins with, and where its text begins; null where it has none. */
function numberOf(d: Document, part: Part): (Range & { value: number; behind: number }) | null {
  const { source } = part.block;
  const line = source.split('\n')[0]!;
  const { text, map } = foldWithMap(line);
  const m = NUMBER.exec(text);
  if (!m) return null;
  const mark = m[0].trimEnd().length;
  const { start, end } = placed(d, part, map[0]!, map[mark - 1]! + 1);
  const rest = line.slice(map[mark - 1]! + 1);
  const behind = end + (rest.length - rest.trimStart().length);
  return { start, end, behind, value: /\d/.test(m[1]!) ? Number(m[1]) : HAN.indexOf(m[1]!) + 1 };
}
