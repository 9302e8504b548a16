import { check, letter, silent } from './check';
import { from } from './from';

describe('Rules: former-country-name', () => {
  it('finds it in the title of a letter that is younger', () => {
    check(
      from('en/22', 'of ⟦Swaziland⟧ to'),
      `
      warning former-country-name: At the date of the letter the State is called “Eswatini”, and no longer “Swaziland”.
        → Write “Eswatini”
          - …t Representative of Swaziland to the United Natio…
          + …t Representative of Eswatini to the United Natio…
    `,
    );
    check(
      from('fr/22', '⟦de la Turquie⟧ auprès'),
      `
      warning former-country-name: At the date of the letter the State is called “de Türkiye”, and no longer “de la Turquie”.
        → Write “de Türkiye”
          - …tante permanente de la Turquie auprès de l’Organi…
          + …tante permanente de Türkiye auprès de l’Organi…
    `,
    );
    check(
      from('es/22', 'de ⟦Turquía⟧ ante'),
      `
      warning former-country-name: At the date of the letter the State is called “Türkiye”, and no longer “Turquía”.
        → Write “Türkiye”
          - …ante Permanente de Turquía ante las Naciones Unidas
          + …ante Permanente de Türkiye ante las Naciones Unidas
    `,
    );
    check(
      from('ru/22', '⟦бывшей югославской Республики Македония⟧ при'),
      `
      warning former-country-name: At the date of the letter the State is called “Северной Македонии”, and no longer “бывшей югославской Республики Македония”.
        → Write “Северной Македонии”
          - …нного представителя бывшей югославской Республики Македония при Организации Объ…
          + …нного представителя Северной Македонии при Организации Объ…
    `,
    );
  });

  it('only tells of it in the text', () => {
    check(
      letter('en/22', ['My delegation looks', 'Experts from ⟦Turkey⟧ took part. My delegation looks']),
      `
      information former-country-name: At the date of the letter the State is called “Türkiye”, and no longer “Turkey”.
        → Write “Türkiye”
          - Experts from Turkey took part. My deleg…
          + Experts from Türkiye took part. My deleg…
    `,
    );
  });

  it('leaves letters of before, earlier times, quotations and other words alone', () => {
    silent(
      from(
        'en/22',
        'of Turkey to',
        ['dated 19 February 2024', 'dated 19 February 2022'],
        ['22 February 2024', '22 February 2022'],
        ['Seventy-eighth', 'Seventy-sixth'],
        ['A/78/768', 'A/76/768'],
      ),
    );
    const en = (words: string) => silent(letter('en/22', ['My delegation looks', `${words} My delegation looks`]));
    en('The treaty of 1923 with Turkey is in force.');
    en('The turkey is a bird. Turkey Red is a colour.');
    en('He said: “Turkey stands ready.”');
    silent(letter('en/01', ['Excellencies, ladies', 'Turkey thanks you. Excellencies, ladies']));
  });
});
