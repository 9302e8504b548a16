import { check, letter, silent } from './check';

describe('Rules: comma-in-item-list', () => {
  it('finds the first comma of a list and puts all of them right', () => {
    check(
      letter('zh/01', ['\n议程项目19、31、62和117', '\n议程项目19⟦，⟧31, 62和117']),
      `
      warning comma-in-item-list: Agenda items are parted by “、” in Chinese, not by “，”.
        → Part the items by “、”
          - 议程项目19，31, 62和117
          + 议程项目19、31、62和117
    `,
    );
    check(
      letter('zh/01', ['大会议程项目19、31、62和117', '大会议程项目19、31⟦,⟧62和117']),
      `
      warning comma-in-item-list: Agenda items are parted by “、” in Chinese, not by “,”.
        → Part the items by “、”
          - …将本函及其附件作为大会议程项目19、31,62和117下的文件以及安全理事会文件分发为荷。
          + …将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
    check(
      letter('zh/04', ['\n议程项目 13、14、18(c)和(j)、', '\n议程项目 13、14、18(c)和(j)⟦,⟧ ']),
      `
      warning comma-in-item-list: Agenda items are parted by “、” in Chinese, not by “,”.
        → Part the items by “、”
          - 议程项目 13、14、18(c)和(j), 21(b)、32、61、110 和 118
          + 议程项目 13、14、18(c)和(j)、21(b)、32、61、110 和 118
    `,
    );
  });

  it('accepts commas in other languages', () => {
    silent(letter('en/01'));
    silent(letter('fr/01'));
    silent(letter('ar/03'));
  });
});
