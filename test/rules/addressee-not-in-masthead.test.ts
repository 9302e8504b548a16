import { check, letter, silent } from './check';

describe('Rules: addressee-not-in-masthead', () => {
  it('finds a letter to the Council in a document of the Assembly', () => {
    check(
      letter('en/22', [
        'addressed to the President of the General Assembly',
        'addressed to ⟦the President of the Security Council⟧',
      ]),
      `
        warning addressee-not-in-masthead: The letter is addressed to the President of the Security Council; the masthead lists only the General Assembly.
          ~ The organs of the masthead: General Assembly
      `,
    );
    check(
      letter('ar/22', ['موجهة إلى رئيس الجمعية العامة', 'موجهة إلى ⟦رئيس مجلس الأمن⟧']),
      `
      warning addressee-not-in-masthead: The letter is addressed to the President of the Security Council; the masthead lists only the General Assembly.
        ~ The organs of the masthead: الجمعية العامة
    `,
    );
    check(
      letter('zh/22', ['代表给大会主席的信', '代表给⟦经济及社会理事会主席⟧的信']),
      `
      warning addressee-not-in-masthead: The letter is addressed to the President of the Economic and Social Council; the masthead lists only the General Assembly.
        ~ The organs of the masthead: 大会
    `,
    );
  });

  it('finds a letter to the Assembly in a document of the Council', () => {
    check(
      letter(
        'es/21',
        [
          '2022 dirigida a la Presidencia del Consejo de Seguridad\npor',
          '2022 dirigida ⟦a la Presidencia de la Asamblea General⟧\npor',
        ],
        [
          'dirigida a la Presidencia del Consejo\nde Seguridad por',
          'dirigida a la Presidencia de la Asamblea General por',
        ],
      ),
      `
        warning addressee-not-in-masthead: The letter is addressed to the President of the General Assembly; the masthead lists only the Security Council.
          ~ The organs of the masthead: Consejo de Seguridad
      `,
    );
  });

  it('finds a letter to two presidents in a document of neither organ', () => {
    check(
      letter('en/22', [
        'addressed to the President of the General Assembly',
        'addressed to ⟦the President of the Security Council and the President of the Economic and Social Council⟧',
      ]),
      `
        warning addressee-not-in-masthead: The letter is addressed to two Presidents; the masthead lists only the General Assembly.
          ~ The organs of the masthead: General Assembly
      `,
    );
  });

  it('is silent where one of the addressees fits, or is unknown', () => {
    const to = (words: string) =>
      letter('en/22', ['addressed to the President of the General Assembly', `addressed to ${words}`]);
    silent(to('the Secretary-General'));
    silent(to('the President of the General Assembly and the President of the Security Council'));
    silent(to('the Chair of the Sixth Committee'));
    silent(letter('ar/38'));
  });

  it('is silent where the masthead may have been read in part only', () => {
    silent(
      letter(
        'en/22',
        ['addressed to the President of the General Assembly', 'addressed to the President of the Security Council'],
        ['A/78/768', 'A/78/768–S/2024/189'],
      ),
    );
  });
});
