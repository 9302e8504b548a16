import { check, letter, silent } from './check';

describe('Rules: hyphen-between-symbols', () => {
  it('finds a hyphen in an English masthead', () => {
    check(
      letter('en/01', ['A/78/817–S/2024/241', '⟦A/78/817-S/2024/241⟧']),
      `
      information hyphen-between-symbols: At the head of a page an en dash joins two symbols.
        → Replace the hyphen
          - A/78/817-S/2024/241
          + A/78/817–S/2024/241
    `,
    );
    check(
      letter('en/24', ['A/79/764–S/2025/88', '⟦A/79/764 - S/2025/88⟧']),
      `
      information hyphen-between-symbols: At the head of a page an en dash joins two symbols.
        → Replace the hyphen
          - United Nations A/79/764 - S/2025/88
          + United Nations A/79/764 – S/2025/88
    `,
    );
  });

  it('finds it in a running header', () => {
    check(
      letter('en/41', [
        '\f A/80/517\n  S/2025/738\n\n\n               31 (b)',
        '\f ⟦A/80/517‑S/2025/738⟧\n\n\n               31 (b)',
      ]),
      `
      information hyphen-between-symbols: At the head of a page an en dash joins two symbols.
        → Replace the hyphen
          - \f A/80/517‑S/2025/738
          + \f A/80/517–S/2025/738
    `,
    );
  });

  it('is silent in the text, in notes, between two lines and in annexes', () => {
    silent(letter('en/01', ['(S/2024/133)', '(A/78/745-S/2024/133)']));
    silent(letter('en/04'));
    silent(letter('en/10'));
    silent(letter('en/01', ['A/78/817–S/2024/241', 'A/78/817—S/2024/241']));
    silent(letter('en/01', ['A/78/817–S/2024/241', 'A/78/817-\nS/2024/241']));
  });

  it('is silent in other languages', () => {
    silent(letter('es/54'));
    silent(letter('ru/04'));
    silent(letter('ar/23'));
    silent(letter('zh/41'));
    silent(letter('fr/01', ['A/74/543–S/2019/866', 'A/74/543-S/2019/866']));
  });
});
