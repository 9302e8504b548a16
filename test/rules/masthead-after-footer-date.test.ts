import { check, letter, silent } from './check';

describe('Rules: masthead-after-footer-date', () => {
  it('names both dates', () => {
    check(
      letter('en/03', ['27 February 2023', '⟦27 March 2023⟧']),
      `
      warning masthead-after-footer-date: The date of the masthead, 27 March 2023, is after the date of publication, 080323.
        ~ The date of publication, as day, month and year: 080323
    `,
    );
    check(
      letter('es/07', ['\n22 de octubre de 2021', '\n⟦22 de noviembre de 2021⟧']),
      `
      warning masthead-after-footer-date: The date of the masthead, 22 de noviembre de 2021, is after the date of publication, 271021.
        ~ The date of publication, as day, month and year: 271021
    `,
    );
    check(
      letter('ar/09', ['110625     100625', '110525     100525'], [' 4 June 2025', ' ⟦4 June 2025⟧']),
      `
      warning masthead-after-footer-date: The date of the masthead, 4 June 2025, is after the date of publication, 110525.
        ~ The date of publication, as day, month and year: 110525
    `,
    );
  });

  it('accepts a few days, as there are in letters that were issued', () => {
    silent(letter('en/03', ['27 February 2023', '15 March 2023']));
    silent(letter('ar/10'));
  });

  it('does not read figures that are no days, or stand at no job number', () => {
    silent(letter('en/03', ['27 February 2023', '27 March 2023'], ['020323    080323', '021323    081323']));
    silent(letter('en/03', ['27 February 2023', '27 March 2023'], [' 23-03677 (E)    020323', ' 020323']));
    silent(letter('en/03', ['27 February 2023', '27 March 2023'], ['    020323    080323', '']));
  });
});
