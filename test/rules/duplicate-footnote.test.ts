import { check, letter, silent } from './check';

describe('Rules: duplicate-footnote', () => {
  it('gives the second note the number that is free, and its reference too', () => {
    check(
      letter('es/03', ['             3   Véase', '             ⟦2⟧   Véase']),
      `
      warning duplicate-footnote: Two footnotes have the number 2.
        ~ The other footnote 2: 2
        → Change its number to 3
          -              2   Véase www.gobi-al…
          +              3   Véase www.gobi-al…
    `,
    );
    check(
      letter('ru/03', ['               3  Длина', '               ⟦2⟧  Длина'], ['Федченко3', 'Федченко2']),
      `
      warning duplicate-footnote: Two footnotes have the number 2.
        ~ The other footnote 2: 2
        → Change its number to 3
          - … на леднике Федченко2;
          + … на леднике Федченко3;
          -                2  Длина ледника сост…
          +                3  Длина ледника сост…
    `,
    );
    check(
      letter('ar/04', [' (3) صك', ' ⟦(2)⟧ صك'], ['المزادات(3)', 'المزادات(2)']),
      `
      warning duplicate-footnote: Two footnotes have the number 2.
        ~ The other footnote 2: (2)
        → Change its number to 3
          - المزادات(2)، دون أن تضطر حكومت…
          + المزادات(3)، دون أن تضطر حكومت…
          -  (2) صك اليونسكو المؤرخ…
          +  (3) صك اليونسكو المؤرخ…
    `,
    );
    check(
      letter('fr/10', ['     2/   R', '     ⟦1/⟧   R'], ['développement 2/', 'développement 1/']),
      `
      warning duplicate-footnote: Two footnotes have the number 1.
        ~ The other footnote 1: 1/
        → Change its number to 2
          - le développement 1/.  On trouvera ci-j…
          + le développement 2/.  On trouvera ci-j…
          -      1/   Résolution 55/2 …
          +      2/   Résolution 55/2 …
    `,
    );
  });

  it('finds a second note 1 on another page of the same text', () => {
    check(
      letter('en/32', ['industry.2', 'industry.1'], ['               2 The Reg', '               ⟦1⟧ The Reg']),
      `
      warning duplicate-footnote: Two footnotes have the number 1.
        ~ The other footnote 1: 1
        → Change its number to 2
          - …blished by industry.1
          + …blished by industry.2
          -                1 The Regional Coordi…
          +                2 The Regional Coordi…
    `,
    );
  });

  it('gives the first one its number where that is the wrong one', () => {
    check(
      letter(
        'en/38',
        ['             4 The temp', '             5 The temp'],
        ['2017.4', '2017.5'],
        ['             5 The report', '             ⟦5⟧ The report'],
      ),
      `
      warning duplicate-footnote: Two footnotes have the number 5.
        ~ The other footnote 5: 5
        → Give the other one the number 4
          - …ate adopted in 2017.5 Drafts were sent to…
          + …ate adopted in 2017.4 Drafts were sent to…
          -              5 The template adopte…
          +              4 The template adopte…
    `,
    );
  });

  it('numbers those behind it anew', () => {
    check(
      letter(
        'en/38',
        ['             6 Antigua', '             ⟦5⟧ Antigua'],
        ['the year.6', 'the year.5'],
        ['             7 The Group', '             6 The Group'],
        ['experts7', 'experts6'],
      ),
      `
      warning duplicate-footnote: Two footnotes have the number 5.
        ~ The other footnote 5: 5
        → Number this footnote and those behind it anew
          - …ses during the year.5 The course for the …
          + …ses during the year.6 The course for the …
          - …ttee and the experts6 took part in 61
          + …ttee and the experts7 took part in 61
          -              5 Antigua, 6 and 7 Ma…
          +              6 Antigua, 6 and 7 Ma…
          -              6 The Group of Expert…
          +              7 The Group of Expert…
    `,
    );
  });

  it('accepts numbers that begin anew', () => {
    silent(
      letter(
        'es/03',
        ['             2   Eva', '             1   Eva'],
        ['ción2 y', 'ción1 y'],
        ['             3   Véase', '             2   Véase'],
        ['Ömnögovi3', 'Ömnögovi2'],
      ),
    );
    silent(letter('es/03', ['             3   Véase', '             1   Véase'], ['Ömnögovi3', 'Ömnögovi1']));
  });

  it('accepts the same letter and the same asterisk in two places', () => {
    silent(letter('es/05'));
    silent(letter('zh/10'));
  });

  it('says nothing where a note 1 that begins anew may not have been recognised', () => {
    silent(
      letter(
        'en/38',
        ['             4 The temp', '             2 The temp'],
        ['template adopted in 2017.4', 'template adopted on\n             1 April 2017.2'],
        ['             5 The report', '             3 The report'],
        ['October,5', 'October,3'],
        ['             6 Antigua', '             4 Antigua'],
        ['the year.6', 'the year.4'],
        ['             7 The Group', '             5 The Group'],
        ['experts7', 'experts5'],
      ),
    );
  });
});
