import { check, letter, silent } from './check';

describe('Rules: stray-space', () => {
  it('finds the first, and deletes all', () => {
    check(
      letter('en/22', ['My delegation looks forward', 'My⟦  ⟧delegation ,  we say, looks  forward']),
      `
      hint stray-space: There is a space too many here.
        → Delete the spaces too many in the letter
          - My  delegation ,  we say, looks  forward to discussi…
          + My delegation, we say, looks forward to discussi…
    `,
    );
    check(
      letter('ru/22', ['обошлось недорого и', 'обошлось недорого⟦ ⟧, и']),
      `
      hint stray-space: There is a space too many here.
        → Delete the spaces too many in the letter
          - …но обошлось недорого , и не потребовало н…
          + …но обошлось недорого, и не потребовало н…
    `,
    );
    check(
      letter('ar/22', ['وقد أجمع المشاركون', 'وقد أجمع⟦ ⟧، المشاركون']),
      `
      hint stray-space: There is a space too many here.
        → Delete the spaces too many in the letter
          - وقد أجمع ، المشاركون على أن ت…
          + وقد أجمع، المشاركون على أن ت…
    `,
    );
  });

  it('leaves spaces behind sentences, figures, marks of lists and copied pages alone', () => {
    const en = (words: string) => silent(letter('en/22', ['My delegation looks', `${words} My delegation looks`]));
    en('So it is.  We know:  it works.');
    en('1.  We know . . . and 5 .5 of it (a)  too.');
    silent(letter('en/10'));
    silent(letter('zh/22', ['我国政府欢迎', '会议  于 2021 年  召开。我国政府欢迎']));
  });

  it('leaves a text alone that is set with many', () => {
    silent(letter('en/22', ['My delegation looks', `${'we  know '.repeat(9)} My delegation looks`]));
  });
});
