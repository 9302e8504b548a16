import { check, letter, renamed, silent } from './check';
import { from } from './from';

describe('Rules: unofficial-country-name', () => {
  it('finds it in the title and writes that of the United Nations wherever the title stands', () => {
    check(
      from('en/22', 'of ⟦Vietnam⟧ to'),
      `
      warning unofficial-country-name: The United Nations form is “Viet Nam”, not “Vietnam”.
        → Write “Viet Nam”
          - …presentative of Vietnam to the United Nat…
          + …presentative of Viet Nam to the United Nat…
    `,
    );
    check(
      from('fr/22', '⟦de la Russie⟧ auprès'),
      `
      warning unofficial-country-name: The United Nations form is “de la Fédération de Russie”, not “de la Russie”.
        → Write “de la Fédération de Russie”
          - …te permanente de la Russie auprès de l’O…
          + …te permanente de la Fédération de Russie auprès de l’O…
    `,
    );
    check(
      from('ru/22', '⟦Белоруссии⟧ при'),
      `
      warning unofficial-country-name: The United Nations form is “Беларуси”, not “Белоруссии”.
        → Write “Беларуси”
          - …го представителя Белоруссии при Организации Об…
          + …го представителя Беларуси при Организации Об…
    `,
    );
    check(
      from('zh/22', '日⟦美国⟧常驻'),
      `
      warning unofficial-country-name: The United Nations form is “美利坚合众国”, not “美国”.
        → Write “美利坚合众国”
          - 2021年11月30日美国常驻联合国代表给大会主席的信
          + 2021年11月30日美利坚合众国常驻联合国代表给大会主席的信
    `,
    );
    check(
      from('ar/22', 'ل⟦ساحل العاج⟧ لدى الأمم المتحدة\n\nأكتب'),
      `
      warning unofficial-country-name: The United Nations form is “كوت ديفوار”, not “ساحل العاج”.
        → Write “كوت ديفوار”
          - …من الممثلة الدائمة لساحل العاج لدى الأمم المتحدة
          + …من الممثلة الدائمة لكوت ديفوار لدى الأمم المتحدة
    `,
    );
  });

  it('only tells of it in the text, where a State may write as it likes', () => {
    check(
      letter('en/22', [
        'My delegation looks',
        'The experts came from ⟦Vietnam⟧ and again from Vietnam. My delegation looks',
      ]),
      `
      information unofficial-country-name: The United Nations form is “Viet Nam”, not “Vietnam”.
        → Write “Viet Nam”
          - The experts came from Vietnam and again from Vietnam. My delegation lo…
          + The experts came from Viet Nam and again from Viet Nam. My delegation lo…
    `,
    );
    check(
      letter('es/22', ['El Grupo analizó', 'Asistieron expertos de ⟦Ruanda⟧ y México. El Grupo analizó']),
      `
      information unofficial-country-name: The United Nations form is “Rwanda”, not “Ruanda”.
        → Write “Rwanda”
          - Asistieron expertos de Ruanda y México. El Gr…
          + Asistieron expertos de Rwanda y México. El Gr…
    `,
    );
  });

  it('leaves quotations, longer names, annexes and other words alone', () => {
    const en = (words: string) => silent(letter('en/22', ['My delegation looks', `${words} My delegation looks`]));
    en('He called it “the Vietnam we know”.');
    en('The Bank of Vietnam and Vietnam Airlines took part, as did Radio Vietnam and the Vietnam-based experts.');
    // In the text States are called by the names that writers have for them.
    en('Experts from South Korea, Russia, the United Kingdom and Syria took part, and those of Burma.');
    silent(letter('en/01', ['Excellencies, ladies', 'Vietnam thanks you. Excellencies, ladies']));
  });

  it('knows full names', () => {
    const to = (words: string) => silent(from('en/22', `of ${words} to`));
    to('the United Republic of Tanzania');
    to('the Islamic Republic of Iran');
    to('the United States of America');
    to('the United Kingdom of Great Britain and Northern Ireland');
    to('the Plurinational State of Bolivia');
    silent(from('es/22', 'de los Estados Unidos Mexicanos ante'));
    silent(from('zh/22', '日俄罗斯联邦常驻'));
  });
  it('finds it behind the name of a mission in Russian', () => {
    check(
      renamed('ru/05', 'Постоянного представительства Монголии', 'Постоянного представительства России', 'России'),
      `
        warning unofficial-country-name: The United Nations form is “Российской Федерации”, not “России”.
          → Write “Российской Федерации”
            - …дставительства России при Организации Об…
            + …дставительства Российской Федерации при Организации Об…
            - …дставительства России при Организации Об…
            + …дставительства Российской Федерации при Организации Об…
      `,
    );
  });
});
