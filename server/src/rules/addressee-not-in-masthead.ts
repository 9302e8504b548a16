import type { Addressee, Organ } from '../languages/types';
import { foldedRange, rangeOf } from '../letter/ranges';
import { organNames } from './common/told';
import { mastheadOrgans } from './common/words';
import { type About, issuedForm, type Rule, say } from './types';

/** A letter to the Secretary-General may go to any organ; of others nothing is known. */
const ORGAN: Readonly<Partial<Record<Addressee, Organ>>> = {
  presidentGeneralAssembly: 'GA',
  presidentSecurityCouncil: 'SC',
  presidentECOSOC: 'ECOSOC',
};
const SYMBOL: Readonly<Partial<Record<Organ, string>>> = { GA: 'A/', SC: 'S/', ECOSOC: 'E/' };

export const about: About = {
  entries: ['TI-08'],
  basis: 'contradiction',
  what: 'The letter is addressed to the president of an organ that the masthead does not list.',
  why: 'Title and masthead contradict each other. A letter to the president of an organ is issued as a document of that organ; the Secretary-General alone may be asked for any.',
  fix: 'none',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        ['addressed to the President of the General Assembly', 'addressed to ⟦the President of the Security Council⟧'],
      ],
    },
    { letter: 'ar/22', swaps: [['موجهة إلى رئيس الجمعية العامة', 'موجهة إلى ⟦رئيس مجلس الأمن⟧']] },
    { letter: 'zh/22', swaps: [['代表给大会主席的信', '代表给⟦经济及社会理事会主席⟧的信']] },
  ],
};

export const rule: Rule = {
  id: 'addressee-not-in-masthead',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const addressees = d.title?.parts.addressees;
    if (!d.title || !addressees || !d.organs.length) return;
    const organs = addressees.list.map(a => ORGAN[a]);
    // Of several addressees it is enough that one has the organ of the document.
    if (organs.some(organ => !organ || d.organs.some(o => o.organ === organ))) return;
    // The masthead may have been read in part only; its symbols and the request tell.
    const requested = d.request?.request.organs ?? [];
    if (!requested.length || organs.some(o => requested.includes(o!))) return;
    if (d.symbols.some(s => organs.some(o => s.startsWith(SYMBOL[o!]!)))) return;
    report({
      ...foldedRange(d.syntax, d.title.part, addressees),
      message:
        organs.length === 1
          ? say('The letter is addressed to the President of {organ}; the masthead lists only {listed}.', {
              organ: organNames([organs[0]!]),
              listed: organNames(mastheadOrgans(d)),
            })
          : say('The letter is addressed to two Presidents; the masthead lists only {listed}.', {
              listed: organNames(mastheadOrgans(d)),
            }),
      related: [{ ...rangeOf(d.syntax, d.organs[0]!.part), message: say('The organs of the masthead') }],
    });
  },
};
