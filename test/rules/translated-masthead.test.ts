import { check, letter, silent } from './check';

describe('Rules: translated-masthead', () => {
  it('finds it in Russian', () => {
    check(
      letter(
        'ru/21',
        ['Distr.: General', '⟦Распространение: общее⟧'],
        ['5 March 2020\nRussian\nOriginal: French', '5 марта 2020 года\nРусский\nПодлинный текст: французский'],
      ),
      `
        warning translated-masthead: In this language version the block at the right of the masthead stays in English: “Distr.: General”.
          → Put the block into English
            - Распространение: общее
            - 5 марта 2020 года
            - Русский
            - Подлинный текст: французский
            + Distr.: General
            + 5 March 2020
            + Russian
            + Original: French
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/21', ['Distr.: General', '⟦التوزيع: عام⟧'], ['Original: French', 'الأصل: بالفرنسية']),
      `
        warning translated-masthead: In this language version the block at the right of the masthead stays in English: “Distr.: General”.
          → Put the block into English
            - التوزيع: عام
            + Distr.: General
            - الأصل: بالفرنسية
            + Original: French
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/21', ['Original: English', '⟦原件：英文⟧']),
      `
        warning translated-masthead: In this language version the block at the right of the masthead stays in English: “Original: English”.
          → Put the block into English
            - 原件：英文
            + Original: English
      `,
    );
  });

  it('accepts it in French', () => {
    silent(letter('fr/21'));
  });

  it('says nothing of a draft', () => {
    silent(letter('zh/06'));
  });
});
