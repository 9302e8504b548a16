import { check, letter, silent } from './check';

/** A letter with another symbol, that of its first page marked. */
const numbered = (name: string, from: string, to: string) => letter(name).replaceAll(from, to).replace(to, `⟦${to}⟧`);

describe('Rules: symbol-year-mismatch', () => {
  it('finds another year than that of the masthead, in the symbol of every page', () => {
    check(
      numbered('en/44', 'S/2022/648', 'S/2021/648'),
      `
      error symbol-year-mismatch: The symbol is of the year 2021, the letter of 2022.
        ~ The date of the letter: 26 August 2022
        → Change the symbol to S/2022/648
          - United Nations S/2021/648
          + United Nations S/2022/648
          - \fS/2021/648
          + \fS/2022/648
          - \fS/2021/648
          + \fS/2022/648
          - \fS/2021/648
          + \fS/2022/648
          - \fS/2021/648
          + \fS/2022/648
    `,
    );
    check(
      numbered('fr/32', 'S/2019/648', 'S/2020/648'),
      `
      error symbol-year-mismatch: The symbol is of the year 2020, the letter of 2019.
        ~ The date of the letter: 13 août 2019
        → Change the symbol to S/2019/648
          - …                S/2020/648
          + …                S/2019/648
          - \fS/2020/648
          + \fS/2019/648
          - …                S/2020/648
          + …                S/2019/648
    `,
    );
    check(
      numbered('ru/37', 'S/2019/912', 'S/2018/912'),
      `
      error symbol-year-mismatch: The symbol is of the year 2018, the letter of 2019.
        ~ The date of the letter: 27 November 2019
        → Change the symbol to S/2019/912
          - …диненных Наций S/2018/912
          + …диненных Наций S/2019/912
          - S/2018/912
          + S/2019/912
          - S/2018/912
          + S/2019/912
          - S/2018/912
          + S/2019/912
          - S/2018/912
          + S/2019/912
          - S/2018/912
          + S/2019/912
    `,
    );
    check(
      numbered('ar/21', 'S/2023/447', 'S/2024/447'),
      `
      error symbol-year-mismatch: The symbol is of the year 2024, the letter of 2023.
        ~ The date of the letter: 16 June 2023
        → Change the symbol to S/2023/447
          - S/2024/447
          + S/2023/447
          - \fS/2024/447
          + \fS/2023/447
    `,
    );
    check(
      numbered('zh/54', 'S/2021/1079', 'S/2020/1079'),
      `
      error symbol-year-mismatch: The symbol is of the year 2020, the letter of 2021.
        ~ The date of the letter: 27 December 2021
        → Change the symbol to S/2021/1079
          - 联合国 S/2020/1079
          + 联合国 S/2021/1079
          - S/2020/1079
          + S/2021/1079
          - S/2020/1079
          + S/2021/1079
          - S/2020/1079
          + S/2021/1079
    `,
    );
  });

  it('is less certain where only the title has a date', () => {
    check(
      letter('es/02', ['S/2019/537', '⟦S/2018/537⟧'], ['Distr. general\n3 de julio de 2019\n', '']),
      `
      warning symbol-year-mismatch: The symbol is of the year 2018, the letter of 2019.
        ~ The date of the letter: 1º de julio de 2019
        → Change the symbol to S/2019/537
          - S/2018/537
          + S/2019/537
    `,
    );
  });

  it('changes no symbol that agrees with the year of the Council or with the title', () => {
    check(
      letter('en/44', ['26 August 2022', '26 August 2023'])
        .replace('S/2022/648', '⟦S/2022/648⟧')
        .replaceAll('300822', '300823'),
      `
      error symbol-year-mismatch: The symbol is of the year 2022, the letter of 2023.
        ~ The date of the letter: 26 August 2023
    `,
    );
    check(
      letter(
        'fr/01',
        ['S/2019/866', '⟦S/2019/866⟧'],
        ['\n6 novembre', '\n6 août'],
        ['août 2019', 'août 2020'],
        ['Soixante-quatorzième année', '⟦Soixante-quatorzième année⟧'],
      ),
      `
      error symbol-year-mismatch: The symbol is of the year 2019, the letter of 2020.
        ~ The date of the letter: 6 août 2020
      error council-year-mismatch: 2020 is year 75 of the Security Council, not 74.
        ~ The date of the letter: 6 août 2020
        → Change the year to 75
          - Soixante-quatorzième année
          + Soixante-quinzième année
    `,
    );
  });

  it('changes the symbol where the year of the Council and the title agree with the date', () => {
    check(
      letter('en/01', ['S/2024/241', '⟦S/2023/241⟧']),
      `
      error symbol-year-mismatch: The symbol is of the year 2023, the letter of 2024.
        ~ The date of the letter: 20 March 2024
        → Change the symbol to S/2024/241
          - A/78/817–S/2023/241
          + A/78/817–S/2024/241
    `,
    );
  });

  it('is silent at the turn of the year', () => {
    const late = ['Distr. general\n3 de julio de 2019\n', ''] as const;
    silent(letter('es/02', ['S/2019/537', 'S/2020/537'], late));
    silent(letter('zh/54', ['27 December 2021', '31 January 2022']).replaceAll('301221', '310122'));
  });

  it('leaves symbols alone that have no year', () => {
    silent(letter('zh/54').replace(/S\/2021\/1079/g, 'S/23329'));
    silent(letter('zh/54').replace(/S\/2021\/1079/g, 'S/AC.49/2024/6'));
  });
});
