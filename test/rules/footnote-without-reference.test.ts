import { check, letter, silent } from './check';

const note = (text: string) => `Permanent Representative of the Sultanate of Oman\n\n__________________\n${text}\n`;

describe('Rules: footnote-without-reference', () => {
  it('marks the label', () => {
    check(
      letter('en/22', [
        'Permanent Representative of the Sultanate of Oman\n',
        note('⟦1⟧ See A/77/1, which came out in August of the year before.'),
      ]),
      `
      error footnote-without-reference: Nothing refers to footnote 1.
    `,
    );
    check(
      letter('fr/22', [
        'Représentante permanente\n',
        'Représentante permanente\n\n__________________\n⟦¹⟧ Voir le document A/78/1 pour plus de détails.\n',
      ]),
      `
      error footnote-without-reference: Nothing refers to footnote 1.
    `,
    );
    check(
      letter(
        'zh/03',
        ['部长出席了会议。1 会议', '部长出席了会议。会议'],
        ['               1 缔约方', '               ⟦1⟧ 缔约方'],
      ),
      `
      error footnote-without-reference: Nothing refers to footnote 1.
    `,
    );
  });

  it('finds it where the other notes are referred to', () => {
    check(
      letter(
        'es/03',
        ['grado de desertificación2 y', 'grado de desertificación y'],
        ['             2   Evaluación', '             ⟦2⟧   Evaluación'],
      ),
      `
      error footnote-without-reference: Nothing refers to footnote 2.
    `,
    );
    check(
      letter(
        'ru/03',
        ['сохранения ледников2, и', 'сохранения ледников, и'],
        ['               2  A/RES', '               ⟦2⟧  A/RES'],
      ),
      `
      error footnote-without-reference: Nothing refers to footnote 2.
    `,
    );
    check(
      letter('ar/03', ['األمم المتحدة)‪ .(1‬وهو', 'األمم المتحدة. وهو'], ['          ‫)‪ (1‬انظر', '          ‫⟦)‪ (1⟧‬انظر']),
      `
      error footnote-without-reference: Nothing refers to footnote 1.
    `,
    );
  });

  it('knows all forms of references', () => {
    for (const reference of ['2021.1', '2021¹', '2021.¹', '2021(1)', '2021[1]', '2021. 1']) {
      silent(
        letter(
          'en/22',
          ['its national plan in 2021', `its national plan in ${reference}`],
          [
            'Permanent Representative of the Sultanate of Oman\n',
            note('1 See the annual report of the Government for that year.'),
          ],
        ),
      );
    }
  });

  it('finds the reference of an asterisk in the masthead, the title and the symbol', () => {
    silent(letter('en/09'));
    silent(
      letter(
        'en/22',
        ['A/78/768', 'A/78/768*'],
        [
          'Permanent Representative of the Sultanate of Oman\n',
          note('* Reissued for technical reasons on 5 March 2024.'),
        ],
      ),
    );
    silent(
      letter(
        'en/22',
        ['General Assembly\nDistr', 'General Assembly*\nDistr'],
        ['Permanent Representative of the Sultanate of Oman\n', note('* Resumed.')],
      ),
    );
  });

  it('does not look for the letters of tables', () => {
    silent(letter('en/05'));
    silent(letter('zh/10'));
  });
});
