import { check, letter, silent } from './check';

describe('Rules: other-language', () => {
  const EN =
    'The participants thanked the Parliament of the Czech Republic for the invitation and for the help that it had offered to all.';

  it('finds the only paragraph that is in another language', () => {
    check(
      letter('fr/22', [
        'Le Parlement tchèque',
        `⟦The participants thanked the Parliament⟧${EN.slice(39)}\n\nLe Parlement tchèque`,
      ]),
      `
      warning other-language: This paragraph is not in the language of the letter.
    `,
    );
    check(
      letter('zh/22', ['学员们商定', `⟦The participants thanked the Parliament⟧${EN.slice(39)}\n\n学员们商定`]),
      `
      warning other-language: This paragraph is not in the language of the letter.
    `,
    );
    check(
      letter('en/22', [
        'My delegation looks',
        '⟦В марте 2024 года в стране вступил в⟧ силу закон, по которому любой человек вправе получить устную консультацию.\n\nMy delegation looks',
      ]),
      `
      warning other-language: This paragraph is not in the language of the letter.
    `,
    );
  });

  it('leaves quotations, names, numbered lists and several of them alone', () => {
    const fr = (words: string) => silent(letter('fr/22', ['Le Parlement tchèque', `${words}\n\nLe Parlement tchèque`]));
    fr(`« ${EN} »`);
    fr(`${EN}\n\n${EN}`);
    fr(`1. ${EN}`);
    fr('World Population Prospects: International Programme on Climate Change Research Department (Geneva, New York).');
    fr(`Voici le texte des remerciements : ${EN}`);
    silent(letter('fr/10'));
    silent(letter('ru/10'));
  });
});
