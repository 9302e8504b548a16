import { check, letter, silent } from './check';

const NUMBERS = ['\u200b', '\ufeff', '\u200c', '\u200d', '\u2060', '\u200e'];

describe('Rules: invisible-character', () => {
  it('finds it in every script, names it, and deletes all of the paragraph', () => {
    check(
      letter(
        'en/22',
        ['The campaign', 'The ⟦cam\u200bpaign⟧'],
        ['fatal accident in five', 'fatal\u200b acci\u200ddent in five'],
      ),
      `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+200B, U+200D
        → Delete the invisible characters of this paragraph
          - … has worked. The cam​paign for the use of seat belts on rear seats has had little effect, and heavy goods vehicles in transit are still involved in one fatal​ acci‍dent in five. A regi…
          + … has worked. The campaign for the use of seat belts on rear seats has had little effect, and heavy goods vehicles in transit are still involved in one fatal accident in five. A regi…
    `,
    );
    check(
      letter('ru/22', ['обсуждением в Шестом', '⟦обсуж\ufeffдением⟧ в Шестом']),
      `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+FEFF
        → Delete the invisible characters of this paragraph
          - … с предстоящим обсуж﻿дением в Шестом коми…
          + … с предстоящим обсуждением в Шестом коми…
    `,
    );
    check(
      letter('zh/22', ['学员们商定建立', '学⟦员们商\u200b定建立⟧']),
      `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+200B
        → Delete the invisible characters of this paragraph
          - 学员们商​定建立一个共享的雪情和草情数据平台，由蒙…
          + 学员们商定建立一个共享的雪情和草情数据平台，由蒙…
    `,
    );
    check(
      letter('ar/22', ['وإتاحة بيانات', '⟦وإت\u200bاحة⟧ بيانات']),
      `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+200B
        → Delete the invisible characters of this paragraph
          - …لدراجات النارية، وإت​احة بيانات الحوادث ل…
          + …لدراجات النارية، وإتاحة بيانات الحوادث ل…
    `,
    );
  });

  it('finds each of them inside a word', () => {
    for (const c of NUMBERS) {
      const code = `U+${c.codePointAt(0)!.toString(16).toUpperCase()}`;
      check(
        letter('fr/22', ['La ville de Brno', `La ville de ⟦Br${c}no⟧`]),
        `
        warning invisible-character: Invisible characters in this paragraph, the first in this word: ${code}
          → Delete the invisible characters of this paragraph
            - La ville de Br${c}no a accueilli, du 2…
            + La ville de Brno a accueilli, du 2…
      `,
      );
    }
  });

  it('finds a soft hyphen where there is no word to break, and a mark of the encoding inside', () => {
    check(
      letter('es/22', ['De ellas', '⟦De\u00ad⟧ ellas']),
      `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+00AD
        → Delete the invisible characters of this paragraph
          - …s desfavorecidos. De­ ellas se desprende …
          + …s desfavorecidos. De ellas se desprende …
    `,
    );
    check(
      letter('en/25', ['territories, entered', '⟦\ufeffterritories⟧, entered']),
      `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+FEFF
        → Delete the invisible characters of this paragraph
          - ﻿territories, entered…
          + territories, entered…
    `,
    );
  });

  it('finds a place for a break that a space before an Arabic word gives', () => {
    for (const c of ['\u200b', '\ufeff'])
      check(
        letter('ar/22', ['على أن تحديد', `على ⟦${c}أن⟧ تحديد`]),
        `
      warning invisible-character: Invisible characters in this paragraph, the first in this word: U+${c.charCodeAt(0).toString(16).toUpperCase()}
        → Delete the invisible characters of this paragraph
          - وقد أجمع المشاركون على ${c}أن تحديد السرعة بثلا…
          + وقد أجمع المشاركون على أن تحديد السرعة بثلا…
    `,
      );
  });

  it('accepts them where they say something', () => {
    // Breaks of words and of addresses, a byte order mark at the start, marks of direction round a word.
    silent(letter('en/22', ['The campaign', 'The cam\u00adpaign'], ['fatal accident', 'fatal acci\u00ad\ndent']));
    silent(letter('en/22', ['The campaign', 'See https://www.example.org/\u200breport/2024. The campaign']));
    silent(`\ufeff${letter('en/22')}`);
    silent(letter('en/22', ['The campaign', 'The \u200ecampaign\u200e (\u202bحملة\u202c)']));
    silent(letter('ar/22', ['وإتاحة بيانات', '\u202bوإتاحة\u202c \u200fبيانات\u200e می\u200cشود']));
    silent(letter('en/22', ['The campaign', 'The campaign ក\u200bខ and 👩\u200d🌾']));
    for (const name of ['en/08', 'ru/39', 'ar/03', 'ar/39']) silent(letter(name));
  });
});
