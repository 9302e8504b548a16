import { check, letter, silent } from './check';

describe('Rules: other-spelling', () => {
  it('tells of the first word and how many more there are, and writes all of them', () => {
    check(
      letter('en/22', [
        'Not everything has worked.',
        'The ⟦organisation⟧ of the program was analyzed; 5 percent of the neighboring centers were recognised.',
      ]),
      `
      information other-spelling: United Nations spelling: “organization”, not “organisation”, and 6 more words in the letter.
        → Write the spelling of the United Nations in the letter
          - The organisation of the program was analyzed; 5 percent of the neighboring centers were recognised. The campaign for…
          + The organization of the programme was analysed; 5 per cent of the neighbouring centres were recognized. The campaign for…
    `,
    );
    check(
      letter('en/22', ['Not everything has worked.', 'The ⟦labor⟧ helped.']),
      `
      information other-spelling: United Nations spelling: “labour”, not “labor”.
        → Write the spelling of the United Nations in the letter
          - The labor helped. The campai…
          + The labour helped. The campai…
    `,
    );
  });

  it('leaves names, quotations, other words, links, annexes and other languages alone', () => {
    const en = (words: string) => silent(letter('en/22', ['My delegation looks', `${words} My delegation looks`]));
    en(
      'The Organisation for Economic Co-operation and Development and the Department of Defense met at the Kennedy Center.',
    );
    en('The text says “the program of labor”.');
    en(
      'See www.color.org and a computer program. It is an exercise to advise, promise, surprise and revise, an enterprise of honorary expertise; criticism and organism.',
    );
    en('It was recognized, organized and labelled; the programmes were analysed.');
    silent(letter('en/01', ['Let me begin', 'The color is fine. Let me begin']));
    silent(letter('fr/22', ['Le Parlement tchèque', 'Le programme organise le center. Le Parlement tchèque']));
  });
});
