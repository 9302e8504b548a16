import { check, letter, silent } from './check';

describe('Rules: hyphen-in-range', () => {
  it('finds years that are joined otherwise than others, and joins all with dashes', () => {
    check(
      letter('en/22', ['Not everything has worked.', 'Not in 2019–2021. But in ⟦2021-2023⟧ and 2023-2025.']),
      `
      hint hyphen-in-range: These years are joined with a hyphen, others in the letter with a dash.
        → Write dashes between all years of the letter
          - Not in 2019–2021. But in 2021-2023 and 2023-2025. The campaign f…
          + Not in 2019–2021. But in 2021–2023 and 2023–2025. The campaign f…
    `,
    );
  });

  it('leaves a letter with hyphens only, symbols, dates and copied pages alone', () => {
    silent(letter('en/22', ['Not everything has worked.', 'Not in 2021-2023 and in 2023-2025.']));
    silent(letter('en/22', ['Not everything has worked.', 'Not in 2019–2021, see A/2021-2023 and 2021-2023-05.']));
    silent(letter('en/08'));
  });
  it('finds them in Chinese, where no space stands before a number', () => {
    check(
      letter('zh/22', ['学员们商定', '2015–2017年和⟦2018-2020⟧年，学员们商定']),
      `
      hint hyphen-in-range: These years are joined with a hyphen, others in the letter with a dash.
        → Write dashes between all years of the letter
          - 2015–2017年和2018-2020年，学员们商定建立一个共享的雪情…
          + 2015–2017年和2018–2020年，学员们商定建立一个共享的雪情…
    `,
    );
  });
});
