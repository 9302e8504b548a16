import { check, letter, silent } from './check';

describe('Rules: mixed-quotation-marks', () => {
  it('finds the mark that has one of another kind for its partner', () => {
    check(
      letter('en/22', ['“Improving global road safety”', '“Improving global road safety⟦"⟧']),
      `
      warning mixed-quotation-marks: This quotation opens with “ and closes with ".
        ~ The other mark: “
        → Make this mark like the other one
          - …g global road safety".
          + …g global road safety”.
    `,
    );
    check(
      letter('zh/22', ['“严冬之灾”', '⟦"⟧严冬之灾”']),
      `
      warning mixed-quotation-marks: This quotation opens with " and closes with ”.
        ~ The other mark: ”
        → Make this mark like the other one
          - …10月18日至22日在乌兰巴托举办了关于"严冬之灾”预警与早期行动的区域培训班，来…
          + …10月18日至22日在乌兰巴托举办了关于“严冬之灾”预警与早期行动的区域培训班，来…
    `,
    );
    check(
      letter('fr/22', ['un répertoire commun', 'un « répertoire commun⟦"⟧']),
      `
      warning mixed-quotation-marks: This quotation opens with « and closes with ".
        ~ The other mark: «
        → Make this mark like the other one
          - … « répertoire commun", tenu à jour et lib…
          + … « répertoire commun », tenu à jour et lib…
    `,
    );
  });

  it('leaves whole quotations of every kind, inches and quotations over paragraphs alone', () => {
    const en = (words: string) => silent(letter('en/22', ['My delegation looks', `${words} My delegation looks`]));
    en('He spoke of “the "safe" road” and of a pipe of 5" and a “road”.');
    en('He said: “The road is safe.\n\n“It is "wide"”, he said.');
    en('A "road" and a “road”.');
    silent(letter('fr/22', ['un répertoire commun', 'un « répertoire “commun” et "libre" »']));
    silent(letter('ar/22', ['وقد أجمع', 'و"قد” أجمع']));
  });
});
