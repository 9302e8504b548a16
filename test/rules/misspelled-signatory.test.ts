import { check, letter, silent } from './check';

describe('Rules: misspelled-signatory', () => {
  it('marks the name in the text, and offers either spelling', () => {
    check(
      letter('en/22', ['My delegation looks', 'Ambassador Salim bin Nasser ⟦Al-Hanai⟧ presided. My delegation looks']),
      `
      warning misspelled-signatory: The letter is signed “Salim bin Nasser Al-Hinai”; here the name is spelled “Nasser Al-Hanai”.
        ~ The name in the signature: Al-Hinai
        → Spell the name as in the signature
          - …alim bin Nasser Al-Hanai presided. My del…
          + …alim bin Nasser Al-Hinai presided. My del…
        → Spell the signature like this
          - (Signed) Salim bin Nasser Al-Hinai
          + (Signed) Salim bin Nasser Al-Hanai
    `,
    );
    check(
      letter('ru/22', ['Мы не считаем', 'Об этом писал Кристофу ⟦Бекер-Фрику⟧ министр. Мы не считаем']),
      `
      warning misspelled-signatory: The letter is signed “Кристоф Беккер-Фрик”; here the name is spelled “Кристофу Бекер-Фрику”.
        ~ The name in the signature: Беккер-Фрик
        → Spell the name as in the signature
          - Об этом писал Кристофу Бекер-Фрику министр. Мы…
          + Об этом писал Кристофу Беккер-Фрику министр. Мы…
        → Spell the signature like this
          - (Подпись) Кристоф Беккер-Фрик
          + (Подпись) Кристоф Бекер-Фрик
    `,
    );
    check(
      letter('zh/42', ['我国政府特别重视', '鲁斯塔姆·⟦卡利莫夫⟧先生到会。我国政府特别重视']),
      `
      warning misspelled-signatory: The letter is signed “鲁斯塔姆·卡里莫夫”; here the name is spelled “鲁斯塔姆·卡利莫夫”.
        ~ The name in the signature: 卡里莫夫
        → Spell the name as in the signature
          -                   鲁斯塔姆·卡利莫夫先生到会。我国政府特别重视各受灾地区…
          +                   鲁斯塔姆·卡里莫夫先生到会。我国政府特别重视各受灾地区…
        → Spell the signature like this
          - …              鲁斯塔姆·卡里莫夫(签名)
          + …              鲁斯塔姆·卡利莫夫(签名)
    `,
    );
    check(
      letter('fr/22', [
        'Le Parlement tchèque',
        'Marketa Havlíková le dira. ⟦Markita⟧ Havlíková aussi. Le Parlement tchèque',
      ]),
      `
      warning misspelled-signatory: The letter is signed “Markéta Havlíková”; here the name is spelled “Markita Havlíková”.
        ~ The name in the signature: Markéta
        → Spell the name as in the signature
          - …líková le dira. Markita Havlíková aussi. …
          + …líková le dira. Markéta Havlíková aussi. …
        → Spell the signature like this
          - (Signé) Markéta Havlíková
          + (Signé) Markita Havlíková
          ! warning misspelled-signatory: The letter is signed “Markita Havlíková”; here the name is spelled “Marketa Havlíková”.
    `,
    );
  });

  it('knows it in an annex', () => {
    check(
      letter('en/01', ['Excellencies, ladies', '⟦Dulcelena⟧ Évora thanks you. Excellencies, ladies']),
      `
      warning misspelled-signatory: The letter is signed “Dulcelina Évora Monteiro”; here the name is spelled “Dulcelena Évora”.
        ~ The name in the signature: Dulcelina
        → Spell the name as in the signature
          - Dulcelena Évora thanks you.…
          + Dulcelina Évora thanks you.…
        → Spell the signature like this
          - (Signed) Dulcelina Évora Monteiro
          + (Signed) Dulcelena Évora Monteiro
    `,
    );
  });

  it('leaves the same name, its cases, and the names of others alone', () => {
    const en = (words: string) => silent(letter('en/22', ['My delegation looks', `${words} My delegation looks`]));
    en('Salim bin Nasser Al-Hinai presided. SALIM BIN NASSER AL-HINAI presided.');
    en('Mr. Al-Hanai presided. Nasser Al-Hinai presided. Salim Al-Hanai presided.');
    en('Nasser Al-Hinawi presided.');
    silent(letter('ru/22', ['Мы не считаем', 'Писал Кристофу Беккер-Фрику министр. Мы не считаем']));
    silent(letter('zh/42', ['我国政府特别重视', '鲁斯兰·卡里莫夫先生和卡利莫夫先生到会。我国政府特别重视']));
  });
});
