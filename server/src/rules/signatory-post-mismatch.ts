import { foldedRange } from '../letter/ranges';
import { senderOf } from './common/senderWords';
import { type About, issuedForm, type Rule, say } from './types';
import { postWords } from './words/postWords';

export const about: About = {
  entries: ['SI-06'],
  basis: 'contradiction',
  what: 'The title names a chargé d’affaires and the signature block a permanent representative, or the reverse.',
  why: 'A contradiction inside the letter: it is sent by the one who signs it.',
  fix: 'none',
  examples: [
    { letter: 'en/01', swaps: [['Ambassador\nPermanent Representative', 'Counsellor\n⟦Chargé d’affaires⟧ a.i.']] },
    {
      letter: 'fr/01',
      swaps: [['L’Ambassadeur,\nReprésentant permanent,', 'Le Ministre conseiller,\n⟦Chargé d’affaires⟧ par intérim,']],
    },
    {
      letter: 'es/02',
      swaps: [
        [
          '\n                                  Encargado de Negocios interino',
          '\n                                  ⟦Representante Permanente⟧',
        ],
      ],
    },
    { letter: 'ru/31', swaps: [['Посол \n\nПостоянный представитель \n', 'Временный ⟦поверенный в делах⟧ \n']] },
    { letter: 'ar/08', swaps: [['\t\t\tالقائمة بالأعمال بالنيابة', '\t\t\t⟦الممثلة الدائمة⟧']] },
    { letter: 'zh/21', swaps: [['常驻代表\n大使\n', '⟦临时代办⟧\n公使衔参赞\n']] },
  ],
};

export const rule: Rule = {
  id: 'signatory-post-mismatch',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const sender = d.title && senderOf(d.title.part, d.title.parts);
    const [signed, another] = d.signatures;
    // Of several senders and signatories it cannot be told who is who.
    if (!d.title || !sender || !signed?.signature.marked || another) return;
    const block = signed.part.block.folded;
    const { charge, representative, deputy } = postWords;
    if (deputy.test(block) || deputy.test(sender)) return;
    const isCharge = charge.test(sender);
    if (isCharge === representative.test(sender)) return;
    const [own, other] = isCharge ? [charge, representative] : [representative, charge];
    const wrong = other.exec(block);
    if (!wrong || own.test(block)) return;
    report({
      ...foldedRange(d.syntax, signed.part, { start: wrong.index, end: wrong.index + wrong[0].length }),
      message: isCharge
        ? say('The title names a chargé d’affaires; a permanent representative signs here.')
        : say('The title names a permanent representative; a chargé d’affaires signs here.'),
      related: [
        { ...foldedRange(d.syntax, d.title.part, d.title.parts.sender!), message: say('The sender in the title') },
      ],
    });
  },
};
