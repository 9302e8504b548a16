import { check, letter, silent } from './check';

describe('Rules: later-symbol', () => {
  it('names both years', () => {
    check(
      letter('en/22', ['its national plan in 2021', 'its national plan in 2021 (⟦S/2025/12⟧)']),
      `
      warning later-symbol: S/2025/12 is of 2025; the letter is of 2024.
        ~ The date of the letter: 22 February 2024
    `,
    );
    check(
      letter('zh/22', ['我国政府欢迎', '见⟦S/PRST/2023/5⟧。我国政府欢迎']),
      `
      warning later-symbol: S/PRST/2023/5 is of 2023; the letter is of 2021.
        ~ The date of the letter: 3 December 2021
    `,
    );
    check(
      letter('ar/22', ['بنسبة 14 في', 'بنسبة 14 (انظر ⟦S/2026/4⟧) في']),
      `
      warning later-symbol: S/2026/4 is of 2026; the letter is of 2024.
        ~ The date of the letter: 22 March 2024
    `,
    );
  });

  it('takes the date of the title where there is no masthead, and looks into annexes', () => {
    check(
      letter('fr/22', ['Une première version', '(voir ⟦S/AC.49/2026/3⟧) Une première version']),
      `
      warning later-symbol: S/AC.49/2026/3 is of 2026; the letter is of 2024.
        ~ The date of the letter: 14 novembre 2024
    `,
    );
    check(
      letter('ru/01', ['Желаю всем', '(⟦S/2027/5⟧) Желаю всем']),
      `
      warning later-symbol: S/2027/5 is of 2027; the letter is of 2025.
        ~ The date of the letter: 18 March 2025
    `,
    );
  });

  it('accepts the same year and those before', () => {
    silent(letter('en/22', ['its national plan in 2021', 'its national plan in 2021 (S/2024/812, S/2021/4)']));
  });

  it('accepts the next year where the letter is of the end of one', () => {
    silent(letter('zh/22', ['我国政府欢迎', '见S/2022/2。我国政府欢迎']));
  });

  it('says nothing of sessions, of other organs, and where no date is known', () => {
    silent(
      letter('en/22', [
        'its national plan in 2021',
        'its national plan in 2021 (A/80/1, E/2026/3, S/PV.9999, S/RES/2900 (2030))',
      ]),
    );
    silent(letter('en/25', ['service on 1 June 2023', 'service (S/2026/1) on 1 June 2023']));
  });
});
