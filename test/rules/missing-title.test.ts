import { check, letter, silent } from './check';

const french =
  'Lettre datée du 14 novembre 2024, adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies\n\n';
const said = `
  information missing-title: No title is recognised above the text; what depends on it, such as the titles of annexes, is not checked.
`;

describe('Rule missing-title', () => {
  it('points at the text above which there should be a title', () => {
    check(
      letter(
        'fr/22',
        [french, ''],
        ['La ville de Brno a accueilli, du 21 au', '⟦La ville de Brno a accueilli, du 21 au⟧'],
      ),
      said,
    );
    check(
      letter('ru/22', [russian(), ''], ['Пишу Вам в связи с предстоящим', '⟦Пишу Вам в связи с предстоящим⟧']),
      said,
    );
  });
  it('says nothing where there is one, be it incomplete', () => {
    for (const name of ['ar/01', 'en/01', 'es/01', 'fr/01', 'ru/01', 'zh/01']) silent(letter(name));
  });
  it('says nothing of drafts, which have none yet', () => {
    for (const name of ['en/25', 'es/25', 'fr/25', 'ru/25', 'zh/25']) silent(letter(name));
  });
  it('says nothing where the title is damaged, of which other rules speak', () => {
    check(
      letter('ar/01', ['\nرسالة مؤرخة 14', '\nر⟦\ufffd⟧الة مؤرخة 14']),
      '  warning lost-character: A character was lost here.\n',
    );
  });
});

/** The title of a letter in Russian, with the blank line behind it. */
const russian = () => /^Письмо [\s\S]*?\n\n/m.exec(letter('ru/22'))![0];
