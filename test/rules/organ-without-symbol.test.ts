import { check, letter, silent } from './check';

describe('Rules: organ-without-symbol', () => {
  it('finds an organ of the masthead that has no symbol, in every language', () => {
    check(
      letter('en/01', ['A/78/817–S/2024/241', '⟦A/78/817⟧']),
      `
      warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
        ~ The organ in the masthead: Security Council
    `,
    );
    check(
      letter('fr/01', ['A/74/543–S/2019/866', '⟦S/2019/866⟧']),
      `
      warning organ-without-symbol: The masthead lists the General Assembly; there is no symbol A/… of its documents.
        ~ The organ in the masthead: Assemblée générale
    `,
    );
    check(
      letter('es/01', ['A/78/871-S/2024/352', '⟦A/78/871⟧']),
      `
      warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
        ~ The organ in the masthead: Consejo de Seguridad
    `,
    );
    check(
      letter('ru/01', ['A/79/812–S/2025/163', '⟦A/79/812⟧']),
      `
      warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
        ~ The organ in the masthead: Совет Безопасности
    `,
    );
    check(
      letter('ar/01', ['A/77/795–S/2023/198', '⟦A/77/795⟧']),
      `
      warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
        ~ The organ in the masthead: مجلس الأمن
    `,
    );
    check(
      letter('zh/01', ['A/74/561–S/2019/884', '⟦A/74/561⟧']),
      `
      warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
        ~ The organ in the masthead: 安全理事会
    `,
    );
  });

  it('is silent where the symbol stands at the head of another page, or what scanning made of it', () => {
    silent(letter('en/23', ['A/77/815–S/2023/224', 'A/77/815']));
    silent(letter('en/01', ['A/78/817–S/2024/241', 'A/78/817\n$/2024/241']));
    silent(letter('en/01', ['A/78/817–S/2024/241', 'A/78/817\n5/2024/24l']));
  });

  it('is silent where no symbol is assigned yet', () => {
    silent(letter('en/01', ['A/78/817–S/2024/241', ''], ['Distr.: General\n20 March 2024\n', '']));
    silent(letter('en/31'));
  });

  it('is silent about organs whose documents have the symbol of another', () => {
    silent(letter('fr/05'));
    silent(letter('zh/34'));
    // The Security Council was not recognised here, or is not listed: another matter.
    silent(letter('en/22', ['A/78/768', 'A/78/768–S/2024/133']));
    silent(letter('en/22', ['A/78/768', 'S/2024/133']));
  });
});
