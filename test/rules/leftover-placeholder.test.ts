import { check, letter, silent } from './check';

describe('Rules: leftover-placeholder', () => {
  it('finds words in brackets, in every language', () => {
    check(
      letter('en/22', ['the Sultanate of Oman has gained', 'the Sultanate of ⟦[Country]⟧ has gained']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [Country]
    `,
    );
    check(
      letter('fr/22', ['La ville de Brno a', 'La ville de ⟦[nom]⟧ a']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [nom]
    `,
    );
    check(
      letter('es/22', ['el 29 de septiembre de 2022', 'el ⟦[fecha]⟧']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [fecha]
    `,
    );
    check(
      letter('ru/22', ['В марте 2024 года в', 'В ⟦[дата]⟧ в']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [дата]
    `,
    );
    check(
      letter('ar/22', ['بنسبة 14 في المائة', 'بنسبة ⟦[رقم]⟧ في المائة']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [رقم]
    `,
    );
    check(
      letter('zh/01', ['约120名官员', '约⟦[待补]⟧名官员']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [待补]
    `,
    );
    check(
      letter('zh/01', ['约120名官员', '约⟦【 】⟧名官员']),
      `
      warning leftover-placeholder: A placeholder was left in the text: 【 】
    `,
    );
  });

  it('finds letters and lines that stand for a day, a symbol or a word', () => {
    check(
      letter(
        'en/22',
        ['Letter dated 19 February 2024 from', 'Letter dated 19 February 2024 from'],
        ['adopted its national plan in 2021', 'adopted its national plan on ⟦XX⟧ May 2021 (A/75/⟦XXX⟧)'],
      ),
      `
      warning leftover-placeholder: A placeholder was left in the text: XX
      warning leftover-placeholder: A placeholder was left in the text: XXX
    `,
    );
    check(
      letter('ru/22', ['В марте 2024 года в', '⟦ХХ⟧ марта 2024 года в']),
      `
      warning leftover-placeholder: A placeholder was left in the text: ХХ
    `,
    );
    check(
      letter('es/22', ['el 29 de septiembre de 2022', 'el ⟦XX⟧ de septiembre de ⟦____⟧']),
      `
      warning leftover-placeholder: A placeholder was left in the text: XX
      warning leftover-placeholder: A placeholder was left in the text: ____
    `,
    );
    check(
      letter('zh/22', ['于2021年10月18日至', '于2021年10月⟦XX⟧日至']),
      `
      warning leftover-placeholder: A placeholder was left in the text: XX
    `,
    );
  });

  it('finds it in the title, in the signature and in a draft', () => {
    check(
      letter('en/22', ['(Signed) Salim bin Nasser Al-Hinai', '(Signed) ⟦[Name]⟧']),
      `
      warning leftover-placeholder: A placeholder was left in the text: [Name]
    `,
    );
    check(
      letter('en/25', ['inform you that the Caribbean', 'inform you that ⟦TBC⟧ the Caribbean']),
      `
      warning leftover-placeholder: A placeholder was left in the text: TBC
    `,
    );
  });

  it('gives only a hint in an annex', () => {
    check(
      letter('en/01', ['the centres in Dakar, Mindelo', 'the centres in Dakar, ⟦[name]⟧']),
      `
      hint leftover-placeholder: A placeholder was left in the text: [name]
    `,
    );
  });

  it('knows Roman numbers, omissions, original languages and the line to sign on', () => {
    silent(
      letter('en/22', [
        'adopted its national plan in 2021',
        'adopted, pursuant to resolution 2106 A (XX) […] and [sic] article XX, its national plan in the XXI century [...]',
      ]),
    );
    silent(letter('es/22', ['el 29 de septiembre de 2022', 'el siglo XX y los siglos XIX-XX']));
    silent(letter('fr/22', ['La ville de Brno a', 'Au XXe siècle et dans un cadre à compléter, la ville de Brno a']));
    silent(letter('ru/22', ['В марте 2024 года в', 'В ХХ веке и в XXI веке в']));
    silent(letter('zh/01', ['(见附件)', '(见附件，【新华社】张某某报道)']));
    silent(letter('en/25', ['\n\n\nThelma Braithwaite-Lowe\n', '\n\n____________________\nThelma Braithwaite-Lowe\n']));
    silent(letter('fr/07'));
  });

  it('is all that is found in a title with a placeholder', () => {
    check(
      letter('en/01', ['\nLetter dated 14 March 2024', '\nLetter dated ⟦XX⟧ March 2024']),
      'warning leftover-placeholder: A placeholder was left in the text: XX',
    );
  });
});
