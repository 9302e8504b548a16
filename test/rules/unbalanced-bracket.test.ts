import { check, letter, silent } from './check';

describe('Rules: unbalanced-bracket', () => {
  it('finds a bracket that is not closed, in every language', () => {
    check(
      letter('en/22', ['The campaign for the use', 'The campaign ⟦(⟧for the use']),
      `
      error unbalanced-bracket: This bracket is not closed.
    `,
    );
    check(
      letter('zh/01', ['的声明(见附件)。', '的声明⟦(⟧见附件。']),
      `
      error unbalanced-bracket: This bracket is not closed.
    `,
    );
    check(
      letter('ar/22', ['بنسبة 14 في', 'بنسبة ⟦(⟧14 في']),
      `
      error unbalanced-bracket: This bracket is not closed.
    `,
    );
    check(
      letter('ru/01', ['выступил 27', 'выступил ⟦[⟧27']),
      `
      error unbalanced-bracket: This bracket is not closed.
    `,
    );
  });

  it('finds a bracket that is not opened', () => {
    check(
      letter('en/22', ['by 28 per cent.', 'by 28 per cent⟦)⟧.']),
      `
      error unbalanced-bracket: This bracket is not opened.
    `,
    );
    check(
      letter('fr/22', ['parlementaires suivent', 'parlementaires⟦]⟧ suivent']),
      `
      error unbalanced-bracket: This bracket is not opened.
    `,
    );
    check(
      letter('zh/01', ['《2030年可持续发展议程》', '2030年可持续发展议程⟦》⟧']),
      `
      error unbalanced-bracket: This bracket is not opened.
    `,
    );
  });

  it('finds it in an annex and in a draft', () => {
    check(
      letter('es/01', ['resolución 41/11,', 'resolución ⟦(⟧41/11,']),
      `
      error unbalanced-bracket: This bracket is not closed.
    `,
    );
    check(
      letter('en/25', ['host the secretariat', 'host the ⟦(⟧secretariat']),
      `
      error unbalanced-bracket: This bracket is not closed.
    `,
    );
  });

  it('knows the marks of lists and sub-items, in brackets or not', () => {
    silent(
      letter('fr/22', ['mis au point séparément', 'mis au point (voir le point 18 c) de l’ordre du jour) séparément']),
    );
    silent(letter('es/06'));
    silent(letter('en/22', ['Two measures have', '1) Two a) measures iv) have']));
    silent(letter('zh/02'));
    silent(letter('ar/27', ['وثائق مجلس الأمن.', 'وثائق مجلس الأمن.\n\nأ) أولا؛\n\nهـ) ثانيا.\n\n(توقيع) اسم']));
  });

  it('accepts a bracket that goes on in the next paragraph, and pairs of two widths', () => {
    silent(
      letter(
        'en/22',
        ['by 28 per cent.', 'by 28 per cent (see below.'],
        ['Not everything has worked.', 'Not everything has worked.)'],
      ),
    );
    check(
      letter('zh/01', ['(见附件)', '⟦（见附件)⟧']),
      `
      hint mixed-width-brackets: One bracket of this pair is half-width, the other full-width.
        → Write both half-width
          - …水资源与和平”区域研讨会与会者通过的声明（见附件)。研讨会由塞内加尔政府同塞内加尔…
          + …水资源与和平”区域研讨会与会者通过的声明(见附件)。研讨会由塞内加尔政府同塞内加尔…
        → Write both full-width
          - …和平”区域研讨会与会者通过的声明（见附件)。研讨会由塞内加尔政府同塞内加尔河流域开…
          + …和平”区域研讨会与会者通过的声明（见附件）。研讨会由塞内加尔政府同塞内加尔河流域开…
    `,
    );
  });

  it('accepts text that was turned round', () => {
    silent(letter('ar/03'));
  });

  it('is not closed by marks of lists in the next paragraphs, nor taken for that of a year', () => {
    check(
      letter('es/03', ['(véase el anexo).', '⟦(⟧véase el anexo.']),
      'error unbalanced-bracket: This bracket is not closed.',
    );
    check(letter('en/38', ['(see annex).', 'see annex⟦)⟧.']), 'error unbalanced-bracket: This bracket is not opened.');
  });
});
