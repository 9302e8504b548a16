import { check, letter, silent } from './check';

describe('Rules: job-number-language', () => {
  it('finds the letter of another language', () => {
    check(
      letter('en/41', ['25-18477 (E)', '25-18477 (⟦F⟧)']),
      `
      information job-number-language: The letter F of the job number is for French; the text is English.
        ~ The job number: 25-18477
        → Change the letter to E
          -   25-18477 (F)    181125
          +   25-18477 (E)    181125
    `,
    );
    check(
      letter('fr/03', ['23-04781 (F)', '23-04781 (⟦E⟧)']),
      `
      information job-number-language: The letter E of the job number is for English; the text is French.
        ~ The job number: 23-04781
        → Change the letter to F
          -           23-04781 (E)    170323    200323
          +           23-04781 (F)    170323    200323
    `,
    );
    check(
      letter('es/54', ['(S)', '(⟦R⟧)']),
      `
      information job-number-language: The letter R of the job number is for Russian; the text is Spanish.
        ~ The job number: 24-22190
        → Change the letter to S
          - 24-22190 (R) 271124 291124
          + 24-22190 (S) 271124 291124
    `,
    );
    check(
      letter('ru/37', ['(R)', '(⟦S⟧)']),
      `
      information job-number-language: The letter S of the job number is for Spanish; the text is Russian.
        ~ The job number: 19-20417
        → Change the letter to R
          - 19-20417 (S) 281119 291119
          + 19-20417 (R) 281119 291119
    `,
    );
    check(
      letter('ar/23', ['(A)', '(⟦C⟧)']),
      `
      information job-number-language: The letter C of the job number is for Chinese; the text is Arabic.
        ~ The job number: 23-07519
        → Change the letter to A
          - ‫‪23-07519 (C)‬‬    ‫‪270423‬‬   ‫‪280423‬‬
          + ‫‪23-07519 (A)‬‬    ‫‪270423‬‬   ‫‪280423‬‬
    `,
    );
    check(
      letter('zh/03', ['(C)', '(⟦A⟧)']),
      `
      information job-number-language: The letter A of the job number is for Arabic; the text is Chinese.
        ~ The job number: 23-05127
        → Change the letter to C
          - 23-05127 (A)    200323    210323
          + 23-05127 (C)    200323    210323
    `,
    );
  });

  it('is silent about a text in the language of its submission under another masthead', () => {
    silent(letter('fr/34', ['Assemblée générale', 'General Assembly'], ['(F)', '(E)']));
  });

  it('is silent where the job number has no letter', () => {
    silent(letter('en/41', ['25-18477 (E)', '25-18477']));
  });
});
