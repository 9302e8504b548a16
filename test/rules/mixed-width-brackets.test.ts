import { check, letter, silent } from './check';

describe('Rules: mixed-width-brackets', () => {
  it('finds a pair of two widths and makes it one', () => {
    check(
      letter('zh/42', ['(见附件)', '⟦（见附件)⟧']),
      `
      hint mixed-width-brackets: One bracket of this pair is half-width, the other full-width.
        → Write both half-width
          -               和沙尘暴问题国际讨论会的报告（见附件)。讨论会由乌兹别克斯坦政府同《联合
          +               和沙尘暴问题国际讨论会的报告(见附件)。讨论会由乌兹别克斯坦政府同《联合
        → Write both full-width
          - …  和沙尘暴问题国际讨论会的报告（见附件)。讨论会由乌兹别克斯坦政府同《联合
          + …  和沙尘暴问题国际讨论会的报告（见附件）。讨论会由乌兹别克斯坦政府同《联合
    `,
    );
    check(
      letter('zh/22', ['策伦道勒玛(签名)', '策伦道勒玛⟦(签名）⟧']),
      `
      hint mixed-width-brackets: One bracket of this pair is half-width, the other full-width.
        → Write both half-width
          - 恩赫包勒德·策伦道勒玛(签名）
          + 恩赫包勒德·策伦道勒玛(签名)
        → Write both full-width
          - 恩赫包勒德·策伦道勒玛(签名）
          + 恩赫包勒德·策伦道勒玛（签名）
    `,
    );
  });

  it('accepts pairs of either width, one in the other, and other languages', () => {
    silent(letter('zh/22', ['我国政府欢迎', '（全文(摘要)如下）和(见下文)我国政府欢迎']));
    silent(letter('zh/01'));
    silent(letter('en/22', ['The campaign', 'The words （安全) are Chinese. The campaign']));
  });
});
