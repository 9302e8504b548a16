import { check, letter, silent } from './check';

describe('Rules: no-such-annex', () => {
  it('finds it in English', () => {
    check(
      letter('en/07', ['(see annex\nII)', '(see annex\n⟦III⟧)']),
      `
        warning no-such-annex: There is no annex III; there are 2.
          ~ The last annex: Annex II
      `,
    );
  });

  it('finds it in French, Spanish and Russian', () => {
    check(
      letter('fr/07', ['(voir\nannexe II)', '(voir\nannexe ⟦IV⟧)']),
      `
        warning no-such-annex: There is no annex IV; there are 2.
          ~ The last annex: Annexe II
          → Change it to “II”
            - annexe IV).
            + annexe II).
      `,
    );
    check(
      letter('es/07', ['(véase el anexo II)', '(véase el anexo ⟦III⟧)']),
      `
        warning no-such-annex: There is no annex III; there are 2.
          ~ The last annex: Anexo II
          → Change it to “II”
            - …n (véase el anexo III).
            + …n (véase el anexo II).
      `,
    );
    check(
      letter('ru/07', ['(см. приложение II)', '(см. приложения II и ⟦III⟧)']),
      `
        warning no-such-annex: There is no annex III; there are 2.
          ~ The last annex: Приложение II
      `,
    );
  });

  it('finds it in Arabic and Chinese', () => {
    check(
      letter('ar/07', ['(انظر المرفق الثاني)', '(انظر المرفق ⟦الثالث⟧)']),
      `
        warning no-such-annex: There is no annex الثالث; there are 2.
          ~ The last annex: المرفق الثاني
          → Change it to “الثاني”
            - …سه (انظر المرفق الثالث).‬
            + …سه (انظر المرفق الثاني).‬
      `,
    );
    check(
      letter('zh/07', ['(见附件一)', '(见附件一、二和⟦三⟧)']),
      `
        warning no-such-annex: There is no annex 三; there are 2.
          ~ The last annex: 附件二
      `,
    );
  });

  it('finds it where there is only one annex', () => {
    check(
      letter('en/01', ['(see annex)', '(see annex ⟦II⟧)']),
      `
        warning no-such-annex: There is no annex II; there is only one.
          ~ The last annex: Annex
          → Delete the number
            - …nt letter (see annex II).
            + …nt letter (see annex).
      `,
    );
    check(
      letter('zh/01', ['(见附件)', '(见附件⟦二⟧)']),
      `
        warning no-such-annex: There is no annex 二; there is only one.
          ~ The last annex: 附件
          → Delete the number
            - …和平”区域研讨会与会者通过的声明(见附件二)。研讨会由塞内加尔政府同塞内加尔河流域…
            + …和平”区域研讨会与会者通过的声明(见附件)。研讨会由塞内加尔政府同塞内加尔河流域…
      `,
    );
  });

  it('is silent about the annexes of other texts', () => {
    silent(letter('en/07', ['(see annex\nII)', '(see annex II; see also S/2015/1, annex III)']));
    silent(letter('en/07', ['(see annex\nII)', '(see annex III to the report of 2015)']));
    silent(letter('en/07', ['(see annex\nII)', 'as stated in annex III (see annex II)']));
  });

  it('is silent about an extract', () => {
    silent(letter('en/01', ['\nAnnex to the', '\nAnnex I to the'], ['(see annex)', '(see annexes I and II)']));
  });

  it('is silent where an annex may not have been recognised', () => {
    silent(
      letter(
        'en/01',
        ['(see annex)', '(see annex II)'],
        ['\nThank you.', '\nAnnex II: boats and their crews.\nThank you.'],
      ),
    );
  });
});
