import type { Language } from '../../languages/types';

/**
 * The last resolution of the Security Council in each year from 1946 to 2025. They are numbered through, so that the
 * number tells the year. From two public compilations of its votes and citations, which agree where they overlap.
 */
export const LAST_OF_YEAR: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892,
  969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811,
];

/** What stands before the numbers of resolutions of the Security Council, and what behind them, in folded text. */
export const COUNCIL_RESOLUTIONS: Readonly<Record<Language, readonly (readonly [before: string, behind: string])[]>> = {
  en: [
    ["security council(?:'s)? resolutions? (?:nos?\\. )?", ''],
    ['\\bresolutions? (?:nos?\\. )?', ',? (?:adopted )?(?:of|by) the (?:united nations )?security council'],
  ],
  fr: [
    ['\\bresolutions? (?:nos? )?', ',? (?:du|adoptees? par le) conseil de securite'],
    ['conseil de securite[^.;\\d]{0,12} resolutions? ', ''],
  ],
  es: [
    ['\\bresolucion(?:es)? (?:num\\.? )?', ',? (?:del|aprobadas? por el) consejo de seguridad'],
    ['consejo de seguridad[^.;\\d]{0,12} resolucion(?:es)? ', ''],
  ],
  ru: [
    ['резолюци[а-я]{1,3} (?:№ ?)?', ' совета безопасности'],
    ['резолюци[а-я]{1,3} совета безопасности (?:№ ?)?', ''],
  ],
  ar: [
    ['قرار(?:ات|ي)? مجلس الامن (?:رقم )?', ''],
    ['القرار(?:ات|ين)? ', ' (?:الصادرة?|الذي اتخذه) (?:عن )?مجلس الامن'],
  ],
  zh: [['(?:安全理事会|安理会)(?:的)?第', '']],
};
