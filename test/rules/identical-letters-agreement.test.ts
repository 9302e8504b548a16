import { check, letter, silent } from './check';

describe('Rules: identical-letters-agreement', () => {
  it('finds several letters to two', () => {
    check(
      letter('ar/26', [
        '\nرسالتان متطابقتان مؤرختان 9 أيلول/سبتمبر 2022 موجهتان',
        '\n⟦رسائل متطابقة⟧ مؤرخة 9 أيلول/سبتمبر 2022 موجهة',
      ]),
      `
        warning identical-letters-agreement: Of 2 letters the title says “رسالتان متطابقتان مؤرختان … موجهتان”.
          ~ The addressees: الأمين العام ورئيس مجلس الأمن
          → Correct the number
            - رسائل متطابقة مؤرخة 9 أيلول/سبتمبر 2022 موجهة إلى الأمين العام ور…
            + رسالتان متطابقتان مؤرختان 9 أيلول/سبتمبر 2022 موجهتان إلى الأمين العام ور…
      `,
    );
  });

  it('finds two letters to three', () => {
    check(
      letter('ar/39', ['رسائل متطابقة مؤرخة 12', '⟦رسالتان متطابقتان⟧ مؤرختان 12']),
      `
      warning identical-letters-agreement: Of 3 letters the title says “رسائل متطابقة مؤرخة … موجهة”.
        ~ The addressees: الأمين العام ⏎ ورئيس الجمعية العامة ورئيس مجلس الأمن
        → Correct the number
          - رسالتان متطابقتان مؤرختان 12 تشرين الأول/أكتو…
          + رسائل متطابقة مؤرخة 12 تشرين الأول/أكتو…
    `,
    );
  });

  it('finds one word that does not agree', () => {
    check(
      letter('ar/26', [
        'متطابقتان مؤرختان 9 أيلول/سبتمبر 2022 موجهتان إلى',
        'متطابقتان مؤرختان 9 أيلول/سبتمبر 2022 ⟦موجهة⟧ إلى',
      ]),
      `
        warning identical-letters-agreement: Of 2 letters the title says “رسالتان متطابقتان مؤرختان … موجهتان”.
          ~ The addressees: الأمين العام ورئيس مجلس الأمن
          → Correct the number
            - …لول/سبتمبر 2022 موجهة إلى الأمين العام ور…
            + …لول/سبتمبر 2022 موجهتان إلى الأمين العام ور…
      `,
    );
  });

  it('is silent where others are addressed too', () => {
    const title = 'متطابقتان مؤرختان 9 أيلول/سبتمبر 2022 موجهتان إلى الأمين العام ورئيس مجلس الأمن';
    silent(letter('ar/26', [title, `${title} والمفوض السامي`]));
    silent(letter('ar/39'));
    silent(letter('ar/02'));
  });
});
