import { check, letter, silent } from './check';

describe('Rules: malformed-symbol', () => {
  it('writes what was meant', () => {
    check(
      letter('en/22', ['its national plan in 2021', 'its national plan (⟦S/RES/1559/2004⟧)']),
      `
      warning malformed-symbol: “S/RES/1559/2004” is no symbol; it is written “S/RES/1559 (2004)”.
        → Write “S/RES/1559 (2004)”
          - …nal plan (S/RES/1559/2004).
          + …nal plan (S/RES/1559 (2004)).
    `,
    );
    check(
      letter('ru/22', ['В каждом', '(⟦A/RES/60-5⟧, ⟦S/2015-311⟧) В каждом']),
      `
      warning malformed-symbol: “A/RES/60-5” is no symbol; it is written “A/RES/60/5”.
        → Write “A/RES/60/5”
          - …ек немало. (A/RES/60-5, S/2015-311) В каж…
          + …ек немало. (A/RES/60/5, S/2015-311) В каж…
      warning malformed-symbol: “S/2015-311” is no symbol; it is written “S/2015/311”.
        → Write “S/2015/311”
          - … (A/RES/60-5, S/2015-311) В каждом третье…
          + … (A/RES/60-5, S/2015/311) В каждом третье…
    `,
    );
    check(
      letter('ar/22', ['بنسبة 14 في', 'بنسبة ⟦S\\2021\\443⟧ في']),
      `
      warning malformed-symbol: “S\\2021\\443” is no symbol; it is written “S/2021/443”.
        → Write “S/2021/443”
          - …حوادث المرور بنسبة S\\2021\\443 في المائة في غضو…
          + …حوادث المرور بنسبة S/2021/443 في المائة في غضو…
    `,
    );
    check(
      letter('zh/22', ['我国政府欢迎', '见⟦A/75//879⟧号文件。我国政府欢迎']),
      `
      warning malformed-symbol: “A/75//879” is no symbol; it is written “A/75/879”.
        → Write “A/75/879”
          - …古国家气象和环境监测局代管。见A/75//879号文件。我国政府欢迎其他受类似灾害…
          + …古国家气象和环境监测局代管。见A/75/879号文件。我国政府欢迎其他受类似灾害…
    `,
    );
    check(
      letter('en/25', ['service on 1 June 2023', 'service (⟦A\\75\\879⟧ and ⟦S/2021//443⟧) on 1 June 2023']),
      `
      warning malformed-symbol: “A\\75\\879” is no symbol; it is written “A/75/879”.
        → Write “A/75/879”
          - …ered into service (A\\75\\879 and S/2021//443)…
          + …ered into service (A/75/879 and S/2021//443)…
      warning malformed-symbol: “S/2021//443” is no symbol; it is written “S/2021/443”.
        → Write “S/2021/443”
          - …A\\75\\879 and S/2021//443) on 1 June 2023,…
          + …A\\75\\879 and S/2021/443) on 1 June 2023,…
    `,
    );
  });

  it('accepts what is written like symbols, joint symbols and stretches of years and numbers', () => {
    const to = (words: string) => silent(letter('en/22', ['its national plan in 2021', `its national plan ${words}`]));
    to('(S/RES/1559 (2004), A/RES/60/5, A/RES/60/5-8, A/RES/ES-10/12, A/RES/3314 (XXIX))');
    to('(A/68/984-S/2014/642, S/2012/80-81, A/HRC/47/G/1, S/PV.8979)');
    to('(budgets S/2012-2013, model A/RES/60-5-2, C:\\A\\75\\8)');
    to('(https://undocs.org//S/2021/443, https://undocs.org/S/2015-311)');
  });
});
