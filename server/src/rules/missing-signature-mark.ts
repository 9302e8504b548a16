import type { Annex, Letter } from '../letter/letter';
import { rangeOf, toDocument } from '../letter/ranges';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'missing-signature-mark',
  severity: 'warning',
  stages: issuedForm,
  summary: 'A signature block lacks “(Signed)”.',
  source: 'Editorial Manual, “Communications”: the block is printed as (Signed) and the name.',
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
        if (signature.marked || !signature.nameRange) continue;
        const { marker, markPlace } = part.block.pack.pack.signature;
        const at = toDocument(
          d.syntax,
          part,
          markPlace === 'before' ? signature.nameRange.start : signature.nameRange.end,
        );
        report({
          ...rangeOf(d.syntax, part),
          message: say('The signature of {name} lacks “{mark}”.', { name: signature.name ?? '', mark: marker }),
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
