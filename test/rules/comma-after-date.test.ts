import { check, letter, silent } from './check';

describe('Rules: comma-after-date', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['\n\nLetter dated 14 March 2024 from', '\n\nLetter dated 14 March 2024⟦,⟧ from']),
      `
        information comma-after-date: No comma stands behind the date in a title.
          → Delete the comma
            - Letter dated 14 March 2024, from the Permanent …
            + Letter dated 14 March 2024 from the Permanent …
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', [
        '\n\nCarta de fecha 2 de mayo de 2024 dirigida',
        '\n\nCarta de fecha 2 de mayo de 2024⟦,⟧ dirigida',
      ]),
      `
        information comma-after-date: No comma stands behind the date in a title.
          → Delete the comma
            - …ha 2 de mayo de 2024, dirigida al Secreta…
            + …ha 2 de mayo de 2024 dirigida al Secreta…
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/01', ['\nرسالة مؤرخة 14 آذار/مارس 2023 موجهة', '\nرسالة مؤرخة 14 آذار/مارس 2023⟦،⟧ موجهة']),
      `
        information comma-after-date: No comma stands behind the date in a title.
          → Delete the comma
            - رسالة مؤرخة 14 آذار/مارس 2023، موجهة إلى الأمين ال…
            + رسالة مؤرخة 14 آذار/مارس 2023 موجهة إلى الأمين ال…
      `,
    );
  });

  it('accepts it in French, and none', () => {
    silent(
      letter('fr/01', [
        '\n\nLettre datée du 1er novembre 2019, adressée',
        '\n\nLettre datée du 1er novembre 2019 adressée',
      ]),
    );
  });

  it('accepts one behind the addressee', () => {
    silent(letter('ar/10'));
  });
});
