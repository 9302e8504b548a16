import { check, letter, silent } from './check';

describe('Rules: latin-punctuation', () => {
  it('finds the first mark of a paragraph and puts all of them right', () => {
    check(
      letter(
        'ar/22',
        ['محيط المدارس، وإلزامية', 'محيط المدارس⟦,⟧ وإلزامية'],
        ['الدراجات النارية، وإتاحة', 'الدراجات النارية; وإتاحة'],
      ),
      `
      warning latin-punctuation: In Arabic text the mark is “،”, not “,”.
        → Write the Arabic marks in this paragraph
          - …ساعة في محيط المدارس, وإلزامية خوذ الدراجات النارية; وإتاحة بيانات الحوا…
          + …ساعة في محيط المدارس، وإلزامية خوذ الدراجات النارية؛ وإتاحة بيانات الحوا…
    `,
    );
    check(
      letter('ar/22', ['بمشاركة خبراء من', 'بمشاركة خبراء⟦?⟧ من']),
      `
      warning latin-punctuation: In Arabic text the mark is “؟”, not “?”.
        → Write the Arabic marks in this paragraph
          - … 2024، بمشاركة خبراء? من تسعة عشر بلدا من…
          + … 2024، بمشاركة خبراء؟ من تسعة عشر بلدا من…
    `,
    );
    check(
      letter('ar/25', ['وإدارة المياه التقليدية، التي', 'وإدارة المياه التقليدية⟦,⟧ التي']),
      `
      warning latin-punctuation: In Arabic text the mark is “،”, not “,”.
        → Write the Arabic marks in this paragraph
          - …ارة المياه التقليدية, التي عقدت يومي 29 و 30
          + …ارة المياه التقليدية، التي عقدت يومي 29 و 30
    `,
    );
  });

  it('accepts it in figures, in other languages and behind them', () => {
    silent(letter('ar/22', ['بنسبة 14 في', 'بنسبة 14,5 في']));
    silent(letter('ar/22', ['بيانات الحوادث للعموم', 'بيانات الحوادث (Road Safety, Data; Open?) للعموم']));
    silent(letter('en/22', ['The campaign', 'Names such as محمد, علي; and others? The campaign']));
  });
});
