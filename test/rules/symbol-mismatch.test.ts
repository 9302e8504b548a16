import { check, letter, silent } from './check';

describe('Rules: symbol-mismatch', () => {
  it('finds another symbol on one of the pages', () => {
    check(
      letter('en/23', [
        '2/4                                                                                    23-05520\n\f                                                                                      A/77/815\n',
        '2/4                                                                                    23-05520\n\f                                                                                      ⟦A/77/851⟧\n',
      ]),
      `
      error symbol-mismatch: The symbol is A/77/851 here and A/77/815 on the first page.
        ~ The symbol of the first page: A/77/815
        → Change the symbol to A/77/815
          - …              A/77/851
          + …              A/77/815
    `,
    );
    check(
      letter('fr/03', [
        '3/4\n\f          A/77/812\n          S/2023/214\n',
        '3/4\n\f          A/77/812\n          ⟦S/2022/214⟧\n',
      ]),
      `
      error symbol-mismatch: The symbol is S/2022/214 here and S/2023/214 on the first page.
        ~ The symbol of the first page: S/2023/214
        → Change the symbol to S/2023/214
          -           S/2022/214
          +           S/2023/214
    `,
    );
    check(
      letter('zh/03', ['*2305127*\n\fA/77/803\nS/2023/201', '*2305127*\n\fA/77/803\n⟦S/2023/210⟧']),
      `
      error symbol-mismatch: The symbol is S/2023/210 here and S/2023/201 on the first page.
        ~ The symbol of the first page: S/2023/201
        → Change the symbol to S/2023/201
          - S/2023/210
          + S/2023/201
    `,
    );
  });

  it('finds it between the marks of direction', () => {
    check(
      letter('ar/23', ['‫‪*2307519*‬‬\n\f‫‪A/77/846‬‬', '‫‪*2307519*‬‬\n\f‫‪⟦A/77/864⟧‬‬']),
      `
      error symbol-mismatch: The symbol is A/77/864 here and A/77/846 on the first page.
        ~ The symbol of the first page: A/77/846
        → Change the symbol to A/77/846
          - \f‫‪A/77/864‬‬
          + \f‫‪A/77/846‬‬
    `,
    );
  });

  it('takes the first page for wrong where all others agree', () => {
    check(
      letter('ru/04', ['A/73/748-S/2019/131', '⟦A/73/784⟧-S/2019/131']),
      `
      error symbol-mismatch: The symbol is A/73/784 here and A/73/748 on the later pages.
        ~ The symbol of this page: A/73/748
        ~ The symbol of this page: A/73/748
        ~ The symbol of this page: A/73/748
        → Change the symbol to A/73/748
          - …иненных Наций A/73/784-S/2019/131
          + …иненных Наций A/73/748-S/2019/131
        → Change the symbol to A/73/784
          - \fA/73/748
          + \fA/73/784
          - \fA/73/748
          + \fA/73/784
          - \fA/73/748
          + \fA/73/784
    `,
    );
    check(
      letter('es/54', ['Naciones Unidas A/79/612-S/2024/857', 'Naciones Unidas A/79/612-⟦S/2024/875⟧']),
      `
      error symbol-mismatch: The symbol is S/2024/875 here and S/2024/857 on the later pages.
        ~ The symbol of this page: S/2024/857
        ~ The symbol of this page: S/2024/857
        ~ The symbol of this page: S/2024/857
        → Change the symbol to S/2024/857
          - …as A/79/612-S/2024/875
          + …as A/79/612-S/2024/857
        → Change the symbol to S/2024/875
          - S/2024/857
          + S/2024/875
          - S/2024/857
          + S/2024/875
          - S/2024/857
          + S/2024/875
    `,
    );
  });

  it('leaves it open which is right where there are two pages', () => {
    check(
      letter('ar/21', ['\fS/2023/447', '\f⟦S/2023/474⟧']),
      `
      error symbol-mismatch: The symbol is S/2023/474 here and S/2023/447 on the first page.
        ~ The symbol of the first page: S/2023/447
        → Change the symbol to S/2023/474
          - S/2023/447
          + S/2023/474
        → Change the symbol to S/2023/447
          - \fS/2023/474
          + \fS/2023/447
    `,
    );
  });

  it('is silent where the text of another document may stand on the page', () => {
    // A slip in one figure, but the letter speaks of that document.
    silent(
      letter('en/21', ['\fS/2019/886', '\fS/2019/866'], ['May I ask you', 'May I refer to S/2019/866 and ask you']),
    );
    silent(letter('en/21', ['\fS/2019/886', '\fS/2018/12']));
    silent(letter('en/21', ['\fS/2019/886', '\fS/2019/886\nS/2019/868']));
    silent(letter('en/21', ['\fS/2019/886', '\fA/74/886']));
  });

  it('is silent about what names a version, and about what is no running header', () => {
    silent(letter('en/21', ['\fS/2019/886', '\fS/2019/886/Corr.1']));
    silent(letter('en/21', ['\fS/2019/886', '\fS/2019/886*']));
    silent(letter('en/21', ['\fS/2019/886', '\fS/20l9/886']));
    silent(letter('en/21', ['\fS/2019/886', 'See S/2019/868, annex.']));
  });

  it('is silent beside symbols that scanning garbled', () => {
    const page = '3/4\n\f          A/77/812\n          S/2023/214\n';
    silent(letter('fr/03', [page, '3/4\n\f          A/777/812\n          §/2023/214\n']));
    silent(letter('fr/03', [page, '3/4\n\f          A/771/812\n          $ / 2023/214\n']));
    silent(letter('fr/03', [page, '3/4\n\f          4/77/812\n          S/2023/2141\n']));
    silent(letter('fr/03', [page, '3/4\n\f          A/777/812\n          8/2023/214\n']));
  });

  it('does not mind columns, whichever comes first', () => {
    silent(letter('ar/10'));
    silent(letter('en/10'));
  });
});
