import { check, letter, silent } from './check';

describe('Rules: agenda-list-without-note', () => {
  it('finds a list without asterisk and note, in every language', () => {
    check(
      letter('en/09', ['of the preliminary list*', 'of the ⟦preliminary list⟧'], ['* A/80/50.\n', '']),
      `
      warning agenda-list-without-note: The preliminary list is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk and the note
          - …the preliminary list
          + …the preliminary list*
          + __________________
          + * ‹A/80/50›.
    `,
    );
    check(
      letter('fr/33', ['de l’ordre du jour provisoire*', 'de l’⟦ordre du jour provisoire⟧'], ['*\tA/78/150.', '']),
      `
      warning agenda-list-without-note: The provisional agenda is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk and the note
          - …e du jour provisoire
          + …e du jour provisoire*
          + __________________
          + * ‹A/78/150›.
    `,
    );
    check(
      letter('es/44', ['del\nprograma provisional*', 'del\n⟦programa provisional⟧'], ['* A/80/150.', '']),
      `
      warning agenda-list-without-note: The provisional agenda is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk and the note
          - programa provisional
          + programa provisional*
          + __________________
          + * ‹A/80/150›.
    `,
    );
    check(
      letter('ru/45', ['первоначального перечня*', '⟦первоначального перечня⟧'], ['* A/80/50.', '']),
      `
      warning agenda-list-without-note: The preliminary list is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk and the note
          - первоначального перечня
          + первоначального перечня*
          + __________________
          + * ‹A/80/50›.
    `,
    );
    check(
      letter('ar/09', ['القائمة الأولية*', '⟦القائمة الأولية⟧'], ['* A/80/50.', '']),
      `
      warning agenda-list-without-note: The preliminary list is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk and the note
          - …6 من القائمة الأولية
          + …6 من القائمة الأولية*
          + __________________
          + * ‹A/80/50›.
          +
    `,
    );
    check(
      letter('zh/09', ['暂定项目表*', '⟦暂定项目表⟧'], ['* A/80/50。', '']),
      `
      warning agenda-list-without-note: The preliminary list is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk and the note
          - 暂定项目表 项目18(d)和(j)以及117
          + 暂定项目表* 项目18(d)和(j)以及117
          + __________________
          + * ‹A/80/50›。
          +
    `,
    );
  });

  it('inserts the asterisk only where the note is there', () => {
    check(
      letter('en/09', ['of the preliminary list*', 'of the ⟦preliminary list⟧'], ['* A/80/50.', '* A/80/50.']),
      `
      warning agenda-list-without-note: The preliminary list is cited with an asterisk; a note gives its symbol.
        → Insert the asterisk
          - …the preliminary list
          + …the preliminary list*
    `,
    );
  });

  it('leaves it to the editor where another note has the asterisk', () => {
    check(
      letter(
        'en/09',
        ['of the preliminary list*', 'of the ⟦preliminary list⟧'],
        ['* A/80/50.', '* Reissued for technical reasons.'],
      ),
      `
      warning agenda-list-without-note: The preliminary list is cited with an asterisk; a note gives its symbol.
    `,
    );
  });

  it('is silent where an asterisk stands elsewhere in the masthead', () => {
    silent(letter('en/09', ['preliminary list*', 'preliminary list'], ['Eightieth session', 'Eightieth session*']));
    silent(letter('zh/09', ['暂定项目表* 项目18(d)和(j)以及117', '暂定项目表项目18(d)和(j)以及117*']));
    silent(letter('en/09', ['preliminary list*', 'preliminary list＊']));
  });

  it('is silent where a bracket or a number says what the note would', () => {
    silent(letter('en/09', ['of the preliminary list*', 'of the preliminary list (A/80/50)'], ['* A/80/50.\n', '']));
    silent(letter('en/09', ['of the preliminary list*', 'of the preliminary list¹'], ['* A/80/50.', '1 A/80/50.']));
  });

  it('is silent about the agenda, and about lists of which only the text speaks', () => {
    silent(letter('en/01'));
    silent(letter('en/01', ['On 8 March 2024 the', 'With the provisional agenda in mind, on 8 March 2024 the']));
  });
});
