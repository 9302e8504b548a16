import { check, letter, silent } from './check';

const EN = 'Permanent Representative of the Sultanate of Oman';

describe('Rules: other-state', () => {
  it('finds a signature for another State', () => {
    check(
      letter('en/22', [
        `(Signed) Salim bin Nasser Al-Hinai\n${EN}`,
        `⟦(Signed) Salim bin Nasser Al-Hinai\nPermanent Representative of Norway⟧`,
      ]),
      `
      warning other-state: The signature names another State than the title.
        ~ The sender in the title: the Permanent Representative of Oman to the United Nations
    `,
    );
    check(
      letter(
        'ru/22',
        ['(Подпись) Кристоф', '⟦(Подпись) Кристоф'],
        ['представитель Княжества Лихтенштейн', 'представитель Азербайджанской Республики⟧'],
      ),
      `
      warning other-state: The signature names another State than the title.
        ~ The sender in the title: Постоянного представителя Лихтенштейна при Организации Объединенных Наций
    `,
    );
    check(
      letter(
        'zh/42',
        [
          '                                       乌兹别克斯坦共和国常驻',
          '                                       ⟦亚美尼亚共和国常驻',
        ],
        ['鲁斯塔姆·卡里莫夫(签名)', '鲁斯塔姆·卡里莫夫(签名)⟧'],
      ),
      `
      warning other-state: The signature names another State than the title.
        ~ The sender in the title: 乌兹别克斯坦常驻联合国代表
    `,
    );
    check(
      letter(
        'ar/22',
        ['(توقيع) ماريا', '⟦(توقيع) ماريا'],
        ['كيروس\nالممثلة الدائمة لكوستاريكا لدى الأمم المتحدة', 'كيروس\nالممثلة الدائمة لليابان لدى الأمم المتحدة⟧'],
      ),
      `
      warning other-state: The signature names another State than the title.
        ~ The sender in the title: الممثلة الدائمة لكوستاريكا لدى الأمم المتحدة
    `,
    );
  });

  it('accepts formal names, names in others, groups, several States and several signatures', () => {
    const to = (words: string) => silent(letter('en/22', [EN, words]));
    to('Permanent Representative of Oman');
    to('Permanent Representative of Papua New Guinea');
    to('Permanent Representative');
    to('Permanent Representative of Oman\nChair of the Group of 77 and China');
    to('Permanent Representative of Norway\nformerly Permanent Representative of Oman');
    silent(
      letter('fr/33', [
        'Représentante permanente du Burkina Faso,',
        'Représentante permanente du Mali et du Burkina Faso,',
      ]),
    );
    silent(letter('zh/38'));
    silent(letter('en/07'));
  });
});
