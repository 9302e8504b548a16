import { check, letter, silent } from './check';

describe('Rules: session-mismatch', () => {
  it('finds another session than that of the symbol, in every language', () => {
    check(
      letter('en/01', ['Seventy-eighth session', '⟦Seventy-ninth session⟧']),
      `
      error session-mismatch: The symbol is of session 78, the session line says 79.
        ~ The symbol: A/78/817
        → Change the session to 78
          - Seventy-ninth session
          + Seventy-eighth session
    `,
    );
    check(
      letter('fr/01', ['Soixante-quatorzième session', '⟦Soixante-quinzième session⟧']),
      `
      error session-mismatch: The symbol is of session 74, the session line says 75.
        ~ The symbol: A/74/543
        → Change the session to 74
          - Soixante-quinzième session
          + Soixante-quatorzième session
    `,
    );
    check(
      letter('es/01', ['Septuagésimo octavo período de sesiones', '⟦Septuagésimo séptimo período de sesiones⟧']),
      `
      error session-mismatch: The symbol is of session 78, the session line says 77.
        ~ The symbol: A/78/871
        → Change the session to 78
          - Septuagésimo séptimo período de sesiones
          + Septuagésimo octavo período de sesiones
    `,
    );
    check(
      letter('ru/01', ['Семьдесят девятая сессия', '⟦Восьмидесятая сессия⟧']),
      `
      error session-mismatch: The symbol is of session 79, the session line says 80.
        ~ The symbol: A/79/812
        → Change the session to 79
          - Восьмидесятая сессия
          + Семьдесят девятая сессия
    `,
    );
    check(
      letter('ar/01', ['الدورة السابعة والسبعون', '⟦الدورة الثامنة والسبعون⟧']),
      `
      error session-mismatch: The symbol is of session 77, the session line says 78.
        ~ The symbol: A/77/795
        → Change the session to 77
          - الدورة الثامنة والسبعون
          + الدورة السابعة والسبعون
    `,
    );
    check(
      letter('zh/01', ['第七十四届会议', '⟦第七十五届会议⟧']),
      `
      error session-mismatch: The symbol is of session 74, the session line says 75.
        ~ The symbol: A/74/561
        → Change the session to 74
          - 第七十五届会议	第七十四年
          + 第七十四届会议	第七十四年
    `,
    );
  });

  it('finds another session than that of the date', () => {
    check(
      letter('fr/22', ['Soixante-dix-neuvième session', '⟦Quatre-vingtième session⟧']),
      `
      warning session-mismatch: On 14 novembre 2024 the General Assembly was in session 79, not 80.
        ~ The date of the letter: 14 novembre 2024
        → Change the session to 79
          - Quatre-vingtième session
          + Soixante-dix-neuvième session
    `,
    );
    check(
      letter('ru/22', ['Восьмидесятая сессия', '⟦Семьдесят восьмая сессия⟧']),
      `
      warning session-mismatch: On 14 октября 2025 года the General Assembly was in session 80, not 78.
        ~ The date of the letter: 14 октября 2025 года
        → Change the session to 80
          - Семьдесят восьмая сессия
          + Восьмидесятая сессия
    `,
    );
  });

  it('leaves the session alone where the symbol is wrong', () => {
    check(
      letter('en/22', ['A/78/768', 'A/77/768'], ['Seventy-eighth session', '⟦Seventy-eighth session⟧']),
      `
      error session-mismatch: The symbol is of session 77, the session line says 78.
        ~ The symbol: A/77/768
    `,
    );
  });

  it('accepts the next session under the preliminary list or the provisional agenda', () => {
    silent(letter('en/09'));
    silent(letter('zh/09'));
    check(
      letter(
        'en/09',
        ['Eightieth session', '⟦Eightieth session⟧'],
        ['Items 14, 18 (d) and 71 (b) of the preliminary list*', 'Agenda items 14, 18 (d) and 71 (b)'],
        ['* A/80/50.\n', ''],
      ),
      `
      warning session-mismatch: On 17 June 2025 the General Assembly was in session 79, not 80.
        ~ The date of the letter: 17 June 2025
    `,
    );
  });

  it('accepts both sessions round the opening', () => {
    const dated = (date: string) => letter('fr/22', ['14 novembre 2024', date]);
    silent(dated('5 septembre 2024'));
    silent(dated('16 septembre 2025'));
    check(
      dated('20 juin 2024').replace('Soixante-dix-neuvième session', '⟦Soixante-dix-neuvième session⟧'),
      `
      warning session-mismatch: On 20 juin 2024 the General Assembly was in session 78, not 79.
        ~ The date of the letter: 20 juin 2024
        → Change the session to 78
          - Soixante-dix-neuvième session
          + Soixante-dix-huitième session
    `,
    );
  });

  it('does not compare special sessions, nor those of other organs', () => {
    silent(letter('en/08'));
    silent(letter('en/05'));
    silent(letter('fr/05'));
  });

  it('knows that a preliminary list is of the next session', () => {
    check(
      letter('en/09', ['Eightieth session', '⟦Seventy-ninth session⟧']),
      `
      error session-mismatch: The symbol is of session 80, the session line says 79.
        ~ The symbol: A/80/112
        → Change the session to 80
          - Seventy-ninth session
          + Eightieth session
    `,
    );
  });
});
