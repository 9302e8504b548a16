import { check, letter, silent } from './check';

describe('Rules: mixed-figures', () => {
  it('marks the first of those that are fewer, and writes all like the others, or like it', () => {
    check(
      letter('ar/22', ['27 و 28 شباط/فبراير 2024', '⟦٢٧⟧ و ٢٨ شباط/فبراير ٢٠٢٤']),
      `
      warning mixed-figures: The letter has figures of two kinds: ٢٧ here, and 18.
        ~ Figures of the other kind: 18
        → Write all figures of the letter like 18
          - …ة في سان خوسيه يومي ٢٧ و ٢٨ شباط/فبراير ٢٠٢٤، بمشاركة خبراء من ت…
          + …ة في سان خوسيه يومي 27 و 28 شباط/فبراير 2024، بمشاركة خبراء من ت…
        → Write all figures of the letter like ٢٧
          - رسالة مؤرخة 18 آذار/مارس 2024 موجهة إلى رئيس الجم…
          + رسالة مؤرخة ١٨ آذار/مارس ٢٠٢٤ موجهة إلى رئيس الجم…
          - … حوادث المرور بنسبة 14 في المائة في غضون ثلاث سنوات.
          + … حوادث المرور بنسبة ١٤ في المائة في غضون ثلاث سنوات.
          - …لعامة في إطار البند 12 من جدول أعمال دورته…
          + …لعامة في إطار البند ١٢ من جدول أعمال دورته…
    `,
    );
    check(
      letter('ar/22', ['بنسبة 14 في', 'بنسبة ⟦١٤⟧ في']),
      `
      warning mixed-figures: The letter has figures of two kinds: ١٤ here, and 18.
        ~ Figures of the other kind: 18
        → Write all figures of the letter like 18
          - … حوادث المرور بنسبة ١٤ في المائة في غضون ثلاث سنوات.
          + … حوادث المرور بنسبة 14 في المائة في غضون ثلاث سنوات.
        → Write all figures of the letter like ١٤
          - رسالة مؤرخة 18 آذار/مارس 2024 موجهة إلى رئيس الجم…
          + رسالة مؤرخة ١٨ آذار/مارس ٢٠٢٤ موجهة إلى رئيس الجم…
          - …ة في سان خوسيه يومي 27 و 28 شباط/فبراير 2024، بمشاركة خبراء من ت…
          + …ة في سان خوسيه يومي ٢٧ و ٢٨ شباط/فبراير ٢٠٢٤، بمشاركة خبراء من ت…
          - …لعامة في إطار البند 12 من جدول أعمال دورته…
          + …لعامة في إطار البند ١٢ من جدول أعمال دورته…
    `,
    );
  });

  it('looks at the text of the letter only', () => {
    // The masthead stays English; symbols, links, brackets, decimals, notes and annexes have figures of their own.
    silent(letter('ar/22', ['البند 12 من جدول الأعمال\n', 'البند ١٢ من جدول الأعمال\n']));
    silent(letter('ar/22', ['بنسبة 14 في', 'بنسبة ١ في (القرار ١٥٥٩) (A/RES/٦٠) بنسبة ١٤,٥ أو ٪٢٣ في']));
  });

  it('leaves drafts and other languages alone', () => {
    silent(letter('ar/25', ['14 و 20 (ب)', '١٤ و 20 (ب)']));
    silent(letter('en/22', ['its national plan in 2021', 'its national plan (عام ٢٠٢١ في) in 2021']));
  });
});
