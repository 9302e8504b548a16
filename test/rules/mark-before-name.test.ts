import { check, letter, silent } from './check';

const block = '常驻代表\n大使\n萨蒂延德拉·武尼瓦卡(签名)';

describe('Rules: mark-before-name', () => {
  it('finds the order of English, and changes it', () => {
    check(
      letter('zh/21', [block, '⟦(签名)⟧萨蒂延德拉·武尼瓦卡\n常驻代表\n大使']),
      `
        warning mark-before-name: In Chinese the posts come first, and “(签名)” stands behind the name.
          → Change the order
            - (签名)萨蒂延德拉·武尼瓦卡
            + 萨蒂延德拉·武尼瓦卡(签名)
      `,
    );
    check(
      letter('zh/21', [block, '\t⟦(签名)⟧\n\t萨蒂延德拉·武尼瓦卡\n\t常驻代表']),
      `
        warning mark-before-name: In Chinese the posts come first, and “(签名)” stands behind the name.
          → Change the order
            - 	(签名)
            - 	萨蒂延德拉·武尼瓦卡
            + 	萨蒂延德拉·武尼瓦卡(签名)
      `,
    );
    check(
      letter('zh/01', ['常驻代表\n大使\n谢赫·恩迪亚耶（签名）', '⟦（签字）⟧ 谢赫·恩迪亚耶']),
      `
        warning mark-before-name: In Chinese the posts come first, and “（签字）” stands behind the name.
          → Change the order
            - （签字） 谢赫·恩迪亚耶
            + 谢赫·恩迪亚耶（签字）
      `,
    );
  });

  it('is silent behind posts, and about a mark behind the name', () => {
    silent(letter('zh/21', [block, '常驻代表\n大使\n(签名)萨蒂延德拉·武尼瓦卡']));
    silent(letter('zh/21', [block, '萨蒂延德拉·武尼瓦卡\n(签名)\n常驻代表']));
    silent(letter('zh/09'));
  });

  it('is silent about the letter in an annex', () => {
    silent(letter('zh/02', ['卡梅洛·扎米特(签名)', '(签名)卡梅洛·扎米特']));
  });
  it('does not change the order where another block follows at once', () => {
    check(
      letter('zh/44', [
        '不丹常驻联合国代表\n大使\n多尔吉·旺楚克(签名)',
        '⟦(签名)⟧多尔吉·旺楚克\n不丹常驻联合国代表\n大使',
      ]),
      `
        warning mark-before-name: In Chinese the posts come first, and “(签名)” stands behind the name.
      `,
    );
  });
});
