import { check, letter, silent } from './check';

describe('Rules: lost-character', () => {
  it('finds the first of each paragraph', () => {
    check(
      letter('fr/22', ['Une première version', 'Une premi⟦\ufffd⟧re version']),
      `
      warning lost-character: A character was lost here.
    `,
    );
    check(
      letter('zh/22', ['我国政府欢迎', '我国⟦\ufffd\ufffd⟧欢\ufffd']),
      `
      warning lost-character: A character was lost here, and 1 more in this paragraph.
    `,
    );
    check(
      letter('ar/22', ['وإتاحة بيانات', 'وإت⟦\ufffd⟧احة بيان\ufffdات'], ['(توقيع) ماريا', '(توقيع) ماري⟦\ufffd⟧']),
      `
      warning lost-character: A character was lost here, and 1 more in this paragraph.
      warning lost-character: A character was lost here.
    `,
    );
    check(
      letter('en/25', ['territories, entered', 'territ⟦\ufffd⟧ries, entered']),
      `
      warning lost-character: A character was lost here.
    `,
    );
  });

  it('accepts every other sign', () => {
    silent(letter('ru/22', ['В каждом', '“□ \ufffc ?” В каждом']));
  });
});
