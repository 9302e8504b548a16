import { everyAnnex } from '../../../server/src/rules/common/annexes';
import { changed, placed } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { fullTitle } from './titleForms';

const PRESIDENTS: Readonly<Record<string, readonly (readonly [woman: string, man: string])[]>> = {
  ar: [
    ['رئيسة مجلس', 'رئيس مجلس'],
    ['رئيسة الجمعية', 'رئيس الجمعية'],
  ],
  es: [
    ['a la Presidenta del', 'al Presidente del'],
    ['a la Presidenta de la', 'al Presidente de la'],
    ['la Presidenta del', 'el Presidente del'],
  ],
  fr: [
    ['à la Présidente du', 'au Président du'],
    ['à la Présidente de l', 'au Président de l'],
    ['la Présidente du', 'le Président du'],
  ],
};

/** The other gender for a President in the title of an annex. */
export const president: Operator = {
  rule: 'president-gender-mismatch',
  name: 'the other gender in the title of an annex',
  apply(l): readonly Mutation[] {
    const title = fullTitle(l);
    const annexes = [...everyAnnex(l.d.annexes)].filter(([a]) => a.title.letter?.addressees && !a.letter);
    // Of other addressees the title of the annex says something else, which another rule tells.
    if (!title || title.parts.addressees!.list.includes('other')) return [];
    return annexes.slice(0, 2).flatMap(
      ([
        {
          title: { part },
        },
      ]) => {
        for (const pair of PRESIDENTS[l.language] ?? [])
          for (const k of [0, 1] as const) {
            const m = new RegExp(`(?<!\\p{L})${pair[k].replace(/ /g, '\\s+')}`, 'iu').exec(part.block.source);
            if (!m || !new RegExp(pair[k].replace(/ /g, '\\s+'), 'i').test(title.part.block.source)) continue;
            const at = placed(l, part, { start: m.index, end: m.index + m[0].length });
            const other = pair[1 - k]!;
            const inCapitals = m[0] === m[0].toUpperCase() && l.language !== 'ar';
            return [changed(l, [{ ...at, text: inCapitals ? other.toUpperCase() : other }], at)];
          }
        return [];
      },
    );
  },
};

const FORMS = [
  ['رسالتان متطابقتان', 'رسائل متطابقة'],
  ['مؤرختان', 'مؤرخة'],
  ['موجهتان', 'موجهة'],
] as const;

/** Two letters are more in the title, or more are two: one word, or all that go with it. */
export const identical: readonly Operator[] = ['the first words', 'all words'].map((name, i) => ({
  rule: 'identical-letters-agreement',
  name,
  apply(l: Subject): readonly Mutation[] {
    const title = fullTitle(l);
    if (!title || l.language !== 'ar' || l.d.kind !== 'identicalLetters') return [];
    // What else the title says of the addressees is not known to the rule.
    const count = title.parts.addressees!.list.length;
    if (count < 2 || title.parts.addressees!.list.includes('other')) return [];
    const edits = (i ? FORMS : FORMS.slice(0, 1)).flatMap(pair => {
      const [own, other] = count === 2 ? pair : [pair[1], pair[0]];
      const m = new RegExp(`(?<![ء-ي])${own.replace(/ /g, '\\s+')}(?![ء-ي])`).exec(title.part.block.source);
      return m ? [{ ...placed(l, title.part, { start: m.index, end: m.index + m[0].length }), text: other }] : [];
    });
    return edits.length ? [changed(l, edits, edits[0]!)] : [];
  },
}));
