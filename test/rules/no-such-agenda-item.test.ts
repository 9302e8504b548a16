import { check, letter, silent } from './check';

describe('Rules: no-such-agenda-item', () => {
  it('finds it in English', () => {
    check(
      letter(
        'en/01',
        ['\nAgenda items 18 (c), 33, 65 (b) and 75\n', '\nAgenda items 18 (c), 33, 65 (b) and ⟦750⟧\n'],
        ['under agenda items 18 (c), 33, 65 (b) and 75,', 'under agenda items 18 (c), 33, 65 (b) and ⟦750⟧,'],
      ),
      `
        warning no-such-agenda-item: The agenda of session 78 has no item 750; it ends with item 171.
        warning no-such-agenda-item: The agenda of session 78 has no item 750; it ends with item 171.
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/22', ['Пункт 84 повестки', 'Пункт ⟦840⟧ повестки'], ['по пункту 84 ее', 'по пункту ⟦840⟧ ее']),
      `
        warning no-such-agenda-item: The agenda of session 80 has no item 840; it ends with item 178.
        warning no-such-agenda-item: The agenda of session 80 has no item 840; it ends with item 178.
      `,
    );
  });

  it('says nothing of a session that is not known from end to end', () => {
    silent(letter('ar/10'));
  });
});
