import type { Language } from '../languages/types';
import { foldedRange } from '../letter/ranges';
import { firstWords } from './common/places';
import { changedSender, senderOf } from './common/senderWords';
import { type About, issuedForm, type Rule, say } from './types';

/** A person as the sender, and the mission in the place of the person where its name is certain. */
const PERSON: Readonly<Record<Language, readonly (readonly [person: RegExp, mission: string | null])[]>> = {
  en: [
    [/^the permanent representative(?= of )/, 'the Permanent Mission'],
    [/^the permanent representatives(?= of )/, 'the Permanent Missions'],
    [/^the permanent observer(?= of )/, 'the Permanent Observer Mission'],
    [/^the charge d'affaires(?: a\.i\.| ad interim)? of (?=the permanent (?:observer )?mission )/, ''],
    [/^the (?:charge d'affaires|deputy permanent representative|ambassador|minister|president) /, null],
  ],
  fr: [
    [/^l[ea] representante? permanente?(?= d)/, 'la Mission permanente'],
    [/^l[ea] chargee? d'affaires(?: par interim| a\.i\.)? de (?=la mission permanente )/, ''],
    [/^l(?:e |a |')(?:observat\w+ permanent|chargee? d'affaires|ambassad|ministre|president)/, null],
  ],
  es: [
    [/^(?:el|la) representante permanente(?= de)/, 'la Misión Permanente'],
    [/^(?:el|la) encargad[oa] de negocios(?: interin[oa]| a\.i\.)? de (?=la mision permanente )/, ''],
    [/^(?:el |la )(?:observador|encargad[oa] de negocios|embajador|ministr|president)/, null],
  ],
  ru: [
    [/^постоянного представителя(?= )/, 'Постоянного представительства'],
    [/^временного поверенного в делах (?=постоянного представительства )/, ''],
    [/^(?:постоянного наблюдателя|временного поверенного|посла|министра|президента) /, null],
  ],
  ar: [
    [/^(?:الممثلة? الدائمة?|المندوبة? الدائمة?)(?= )/, 'البعثة الدائمة'],
    [/^القائمة? بالاعمال(?: بالنيابة| المؤقتة?)? لل(?=بعثة الدائمة )/, 'ال'],
    [/^(?:المراقبة? الدائمة?|القائمة? بالاعمال|السفيرة?|وزيرة?) /, null],
  ],
  zh: [
    [/常驻联合国代表$/, '常驻联合国代表团'],
    [/代表团临时代办$/, '代表团'],
    [/(?:常驻联合国观察员|临时代办|大使|外交部长|总统|总理)$/, null],
  ],
};

export const about: About = {
  entries: ['TI-07'],
  basis: 'rule',
  what: 'The title names a person as the sender of a note verbale.',
  why: 'Editorial Manual, “Communications”: a note verbale comes from the permanent mission.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/05',
      swaps: [
        [
          'Note verbale dated 3 May 2023 from the Permanent Mission of Tajikistan to the United Nations',
          'Note verbale dated 3 May 2023 from ⟦the Permanent Representative of Tajikistan to the United Nations⟧',
        ],
        [
          'Annex to the note verbale dated 3 May 2023 from the Permanent Mission of Tajikistan',
          'Annex to the note verbale dated 3 May 2023 from the Permanent Representative of Tajikistan',
        ],
      ],
    },
    {
      letter: 'fr/42',
      swaps: [
        [
          'Note verbale datée du 1er\u00a0mars 2024, adressée à la Présidente du Conseil économique et social par la Mission permanente de la Tunisie auprès de l’Organisation des Nations Unies',
          'Note verbale datée du 1er\u00a0mars 2024, adressée à la Présidente du Conseil économique et social par ⟦la Représentante permanente de la Tunisie auprès de l’Organisation des Nations Unies⟧',
        ],
        [
          'Annexe à la note verbale datée du 1er\u00a0mars 2024 adressée à la Présidente du Conseil économique et social par la Mission permanente de la Tunisie auprès de l’Organisation des Nations Unies',
          'Annexe à la note verbale datée du 1er\u00a0mars 2024 adressée à la Présidente du Conseil économique et social par la Représentante permanente de la Tunisie auprès de l’Organisation des Nations Unies',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'note-verbale-from-person',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const sender = d.title && senderOf(d.title.part, d.title.parts);
    if (!d.title || !sender || d.title.parts.kind !== 'noteVerbale') return;
    const found = PERSON[d.title.part.language].find(([person]) => person.test(sender));
    if (!found) return;
    const [person, mission] = found;
    report({
      ...foldedRange(d.syntax, d.title.part, d.title.parts.sender!),
      // Older documents have it.
      severity: d.stage === 'issued' ? 'warning' : 'error',
      message: say('A note verbale comes from the Permanent Mission, not from a person.'),
      related: [{ ...firstWords(d, d.title.part), message: say('The title says that this is a note verbale') }],
      fixes:
        mission === null
          ? []
          : [{ title: say('Name the mission'), edits: changedSender(d, person, mission), preferred: true }],
    });
  },
};
