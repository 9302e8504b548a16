import { check, letter, silent } from './check';

describe('Rules: footnote-order', () => {
  it('takes neither numbers of pages and paragraphs nor marks elsewhere for the note that is missing', () => {
    check(
      letter(
        'ar/34',
        ['نسمة(1)', 'نسمة(2)'],
        ['\n(1) المند', '\n⟦(2)⟧ المند'],
        ['الأراضي(2) لن', 'الأراضي(3) لن'],
        ['\n(2) على', '\n(3) على'],
      ),
      `
      warning footnote-order: The first footnote has the number 2.
        → Number this footnote and those behind it anew
          - …ها زهاء مليوني نسمة(2).
          + …ها زهاء مليوني نسمة(1).
          - (2) المندوبية السامية …
          + (1) المندوبية السامية …
          - …د أثر تدهور الأراضي(3) لن يتحقق
          + …د أثر تدهور الأراضي(2) لن يتحقق
          - (3) على النحو المعرَّف…
          + (2) على النحو المعرَّف…
    `,
    );
  });

  it('finds a number that is left out, and numbers what follows anew', () => {
    check(
      letter('es/03', ['             3   Véase', '             ⟦4⟧   Véase'], ['Ömnögovi3', 'Ömnögovi4']),
      `
      warning footnote-order: Footnote 4 follows footnote 2.
        ~ The footnote before this one: 2
        → Number this footnote and those behind it anew
          - …rovincia de Ömnögovi4;
          + …rovincia de Ömnögovi3;
          -              4   Véase www.gobi-al…
          +              3   Véase www.gobi-al…
    `,
    );
    check(
      letter('ar/04', [' (3) صك', ' ⟦(4)⟧ صك'], ['المزادات(3)', 'المزادات(4)']),
      `
      warning footnote-order: Footnote 4 follows footnote 2.
        ~ The footnote before this one: (2)
        → Number this footnote and those behind it anew
          - المزادات(4)، دون أن تضطر حكومت…
          + المزادات(3)، دون أن تضطر حكومت…
          -  (4) صك اليونسكو المؤرخ…
          +  (3) صك اليونسكو المؤرخ…
    `,
    );
    check(
      letter('fr/10', ['     2/   R', '     ⟦3/⟧   R'], ['développement 2/', 'développement 3/']),
      `
      warning footnote-order: Footnote 3 follows footnote 1.
        ~ The footnote before this one: 1/
        → Number this footnote and those behind it anew
          - le développement 3/.  On trouvera ci-j…
          + le développement 2/.  On trouvera ci-j…
          -      3/   Résolution 55/2 …
          +      2/   Résolution 55/2 …
    `,
    );
    check(
      letter(
        'en/38',
        ['             6 Antigua', '             ⟦7⟧ Antigua'],
        ['the year.6', 'the year.7'],
        ['             7 The Group', '             8 The Group'],
        ['experts7', 'experts8'],
      ),
      `
      warning footnote-order: Footnote 7 follows footnote 5.
        ~ The footnote before this one: 5
        → Number this footnote and those behind it anew
          - …ses during the year.7 The course for the …
          + …ses during the year.6 The course for the …
          - …ttee and the experts8 took part in 61
          + …ttee and the experts7 took part in 61
          -              7 Antigua, 6 and 7 Ma…
          +              6 Antigua, 6 and 7 Ma…
          -              8 The Group of Expert…
          +              7 The Group of Expert…
    `,
    );
  });

  it('finds a first note that is not 1', () => {
    check(
      letter(
        'zh/03',
        ['               1 缔约方', '               ⟦2⟧ 缔约方'],
        ['会议。1 会', '会议。2 会'],
        ['               2 大会第', '               3 大会第'],
        ['途径)》2', '途径)》3'],
        ['               3 即北', '               4 即北'],
        ['阵列3', '阵列4'],
        ['               4 见', '               5 见'],
        ['的人。4', '的人。5'],
      ),
      `
      warning footnote-order: The first footnote has the number 2.
        → Number this footnote and those behind it anew
          -               亚和新西兰的部长出席了会议。2 会议还听取了联合国减少灾害风险办公室、世界气象组
          +               亚和新西兰的部长出席了会议。1 会议还听取了联合国减少灾害风险办公室、世界气象组
          -                2 缔约方名单和代表团组成见 https:…
          +                1 缔约方名单和代表团组成见 https:…
          - …屿发展中国家快速行动方式(萨摩亚途径)》3 的各项承诺，
          + …屿发展中国家快速行动方式(萨摩亚途径)》2 的各项承诺，
          - …脑们满意地注意到，本区域三个海底观测阵列4 已有两个投入使用，警报的
          + …脑们满意地注意到，本区域三个海底观测阵列3 已有两个投入使用，警报的
          -                3 大会第 69/15 号决议，附件。
          -                4 即北环礁、中央山脊和南部弧三个观测阵列；技术参数由太平洋共同体保存。
          +                2 大会第 69/15 号决议，附件。
          +                3 即北环礁、中央山脊和南部弧三个观测阵列；技术参数由太平洋共同体保存。
          -               动的人。5 萨摩亚和瓦努阿图的代表介绍了村委会利用…
          +               动的人。4 萨摩亚和瓦努阿图的代表介绍了村委会利用…
          -                5 见《2015-2030 年仙台减少灾害…
          +                4 见《2015-2030 年仙台减少灾害…
    `,
    );
  });

  it('finds two notes that have changed places', () => {
    check(
      letter(
        'ru/03',
        ['               2  A/RES', '               3  A/RES'],
        ['ледников2', 'ледников3'],
        ['               3  Длина', '               ⟦2⟧  Длина'],
        ['Федченко3', 'Федченко2'],
      ),
      `
      warning footnote-order: Footnote 2 stands behind footnote 3.
        ~ The footnote before this one: 3
    `,
    );
  });

  it('accepts notes that go on in the annexes, and such as begin anew there', () => {
    silent(letter('zh/03'));
    silent(
      letter(
        'zh/03',
        ['               2 大会第', '               1 大会第'],
        ['途径)》2', '途径)》1'],
        ['               3 即北', '               2 即北'],
        ['阵列3', '阵列2'],
        ['               4 见', '               3 见'],
        ['的人。4', '的人。3'],
      ),
    );
    silent(letter('es/10'));
  });

  it('says nothing where the missing note may not have been recognised', () => {
    // A line that could be one, and a reference to it.
    silent(
      letter(
        'es/03',
        ['             3   Véase', '             4   Véase'],
        ['de Ömnögovi3', 'de\n             3 oasis de Ömnögovi4'],
      ),
    );
    check(
      letter(
        'es/03',
        ['             3   Véase', '             4   Véase'],
        ['Ömnögovi3', 'Ömnögovi4'],
        ['desertificación2 y', 'desertificación2 y más⟦³⟧ y'],
      ),
      `
      error reference-without-footnote: There is no footnote 3.
    `,
    );
  });

  it('leaves the letters of tables and asterisks alone', () => {
    silent(letter('en/05'));
    silent(letter('ar/09'));
  });
});
