import { check, letter, silent } from './check';

describe('Rules: agenda-item-number', () => {
  it('finds the word for one before several, in every language that tells them apart', () => {
    check(
      letter('en/01', ['\nAgenda items 18', '\nAgenda ⟦item⟧ 18']),
      `
      warning agenda-item-number: Of 4 agenda items it is “items”, not “item”.
        → Change to “items”
          - Agenda item 18 (c), 33, 65 (b) and 75
          + Agenda items 18 (c), 33, 65 (b) and 75
    `,
    );
    check(
      letter('fr/01', ['Points 31, 33 et 74 a)', '⟦Point⟧ 31, 33 et 74 a)']),
      `
      warning agenda-item-number: Of 3 agenda items it is “Points”, not “Point”.
        → Change to “Points”
          - Point 31, 33 et 74 a) de …
          + Points 31, 33 et 74 a) de …
    `,
    );
    check(
      letter('es/01', ['Temas 14, 31', '⟦Tema⟧ 14, 31']),
      `
      warning agenda-item-number: Of 5 agenda items it is “Temas”, not “Tema”.
        → Change to “Temas”
          - Tema 14, 31, 33, 75 y 83…
          + Temas 14, 31, 33, 75 y 83…
    `,
    );
    check(
      letter('ru/01', ['Пункты 14, 18 e), 32', '⟦Пункт⟧ 14, 18 e), 32']),
      `
      warning agenda-item-number: Of 4 agenda items it is “Пункты”, not “Пункт”.
        → Change to “Пункты”
          - Пункт 14, 18 e), 32 и 64 …
          + Пункты 14, 18 e), 32 и 64 …
    `,
    );
    check(
      letter('ar/01', ['\nالبنود 18 (ج)', '\n⟦البند⟧ 18 (ج)']),
      `
      warning agenda-item-number: Of 4 agenda items it is “البنود”, not “البند”.
        → Change to “البنود”
          - البند 18 (ج) و (ي) و 58 …
          + البنود 18 (ج) و (ي) و 58 …
    `,
    );
  });

  it('finds the plural before one, and before two in Arabic', () => {
    check(
      letter('en/22', ['\nAgenda item 12', '\nAgenda ⟦items⟧ 12']),
      `
      warning agenda-item-number: Of one agenda item it is “item”, not “items”.
        → Change to “item”
          - Agenda items 12
          + Agenda item 12
    `,
    );
    check(
      letter('ru/22', ['Пункт 84 повестки', '⟦Пункты⟧ 84 повестки']),
      `
      warning agenda-item-number: Of one agenda item it is “Пункт”, not “Пункты”.
        → Change to “Пункт”
          - Пункты 84 повестки дня
          + Пункт 84 повестки дня
    `,
    );
    check(
      letter('ar/07', ['‫البندان ‪16‬', '‫⟦البنود⟧ ‪16‬']),
      `
      warning agenda-item-number: Of 2 agenda items it is “البندان”, not “البنود”.
        → Change to “البندان”
          - ‫البنود ‪16‬ و ‪126‬ من جدول الأعمال‬
          + ‫البندان ‪16‬ و ‪126‬ من جدول الأعمال‬
    `,
    );
  });

  it('keeps capitals', () => {
    check(
      letter('en/22', ['\nAgenda item 12', '\nAGENDA ⟦ITEMS⟧ 12']),
      `
      warning agenda-item-number: Of one agenda item it is “ITEM”, not “ITEMS”.
        → Change to “ITEM”
          - AGENDA ITEMS 12
          + AGENDA ITEM 12
    `,
    );
  });

  it('accepts either form before sub-items of one item', () => {
    silent(letter('en/34', ['Agenda items 18 (a) and (d)', 'Agenda item 18 (a) and (d)']));
    silent(
      letter(
        'ar/34',
        ['البندان 5 (أ) و 18 (أ)', 'البندان 5 (أ) و (ب) و 18 (أ)'],
        ['البندين 5 (أ) و 18 (أ)', 'البندين 5 (أ) و (ب) و 18 (أ)'],
      ),
    );
    silent(letter('ar/05', ['البندان ١٨ (أ) و ١٨ (ب)', 'البند ١٨ (أ) و ١٨ (ب)']));
  });

  it('is silent where the word is repeated', () => {
    silent(letter('en/05', ['Agenda items 15 and 18 (e)', 'Agenda item 15 and agenda item 18 (e)']));
    silent(letter('fr/26', ['Points 35, 37 et 78 de', 'Point 35, point 37 et point 78 de']));
  });

  it('is silent where the list may go on', () => {
    check(
      letter(
        'en/05',
        ['\nAgenda items 15 and 18 (e)', '\nAgenda items 15'],
        ['items 15 and 18 (e).', 'items ⟦15 and 18 (e)⟧.'],
      ),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 15; request 15 and 18 (e).
        ~ The items in the masthead: 15
        → Give the request the items of the masthead
          - …l, under agenda items 15 and 18 (e).
          + …l, under agenda item 15.
          ! warning agenda-item-number: Of one agenda item it is “item”, not “items”.
        → Give the masthead the items of the request
          - Agenda items 15
          + Agenda items 15 and 18 (e)
          + ‹[insert the title of item 18 (e)]›
    `,
      ['Sustainable development'],
    );
    const two = 'Improving global road safety\n\nPrevention of armed conflict';
    check(
      letter('en/22', ['\nAgenda item 12', '\n⟦Agenda items 12⟧'], ['\nImproving global road safety', `\n${two}`]),
      `
      warning agenda-title-count: There is one agenda item, but there are 2 titles.
        ~ Title 1: Improving global road safety
        ~ Title 2: Prevention of armed conflict
    `,
    );
  });

  it('is silent in Chinese, and in the text', () => {
    silent(letter('zh/22'));
    silent(
      letter('en/22', [
        'document of the General Assembly under agenda item 12',
        'document of the General Assembly under agenda items 12',
      ]),
    );
  });
});
