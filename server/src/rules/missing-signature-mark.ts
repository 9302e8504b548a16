import type { Annex, Letter } from '../letter/letter';
import { toDocument } from '../letter/ranges';
import { fold } from '../text/fold';
import { visible } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-02'],
  basis: 'rule',
  what: 'A signature block lacks “(Signed)”.',
  why: 'Editorial Manual, “Communications”: the block is printed as “(Signed)” and the name, since the signature itself is not printed.',
  fix: 'safe',
  examples: [
    { letter: 'en/07', swaps: [['(Signed) Ratu Semi Tuivaga', '⟦Ratu Semi Tuivaga⟧']] },
    { letter: 'fr/01', swaps: [['(Signé) Kokou Mawuli Adzoyi', '⟦Kokou Mawuli Adzoyi⟧']] },
    { letter: 'es/02', swaps: [['(Firmado) Crisantos Esono Mba', '⟦Crisantos Esono Mba⟧']] },
    { letter: 'ru/01', swaps: [['(Подпись) Шухрат Каримбаев', '⟦Шухрат Каримбаев⟧']] },
    { letter: 'ar/23', swaps: [['\u202b(توقيع) نورلان جومابيكوف\u202c', '\u202b⟦نورلان جومابيكوف⟧\u202c']] },
    { letter: 'zh/02', swaps: [['玛丽亚·法鲁贾(签名)', '⟦玛丽亚·法鲁贾⟧']] },
  ],
};

export const rule: Rule = {
  id: 'missing-signature-mark',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const letters: Letter[] = [d];
    const collect = (a: Annex) => {
      if (a.letter) letters.push(a.letter);
      a.children.forEach(collect);
    };
    d.annexes.forEach(collect);
    for (const letter of letters) {
      if (letter.kind === 'noteVerbale' || !letter.title) continue;
      for (const { part, signature } of letter.signatures) {
        const { name, nameRange, posts } = signature;
        const { pack } = part.block;
        // Lines that name no rank and no post may be a list of persons.
        if (signature.marked || !name || !nameRange || !isName(name) || !posts.some(p => pack.post.test(fold(p))))
          continue;
        const { marker, markPlace } = pack.pack.signature;
        const { start, end } = visible(d, {
          start: toDocument(d.syntax, part, nameRange.start),
          end: toDocument(d.syntax, part, nameRange.end),
        });
        const at = markPlace === 'before' ? start : end;
        report({
          start,
          end,
          // The signature in an annex is printed as it was received.
          severity: letter === d ? 'warning' : 'information',
          message: say('The signature of {name} lacks “{mark}”.', { name, mark: marker }),
          fixes: [
            {
              title: say('Insert “{mark}”', { mark: marker }),
              edits: [{ start: at, end: at, text: markPlace === 'before' ? `${marker} ` : marker }],
              preferred: true,
            },
          ],
        });
      }
    }
  },
};

const isName = (name: string) => /\p{L}{2}/u.test(name) && !/[\d,;()_]/.test(name);
