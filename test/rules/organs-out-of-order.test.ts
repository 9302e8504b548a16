import { check, letter, silent } from './check';

/** A letter that lists its organs once, in one column, whichever way. */
const listed = (name: string, list: string, other: string, session: string, year: string) => {
  const [assembly, council] = list.split('\n');
  return letter(name, [list, other], [`${assembly}\n${session}`, session], [`${council}\n${year}`, year]);
};
const english = (list: string) =>
  listed('en/01', 'General Assembly\nSecurity Council', list, 'Seventy-eighth session', 'Seventy-ninth year');

describe('Rules: organs-out-of-order', () => {
  it('finds the Security Council before the General Assembly', () => {
    check(
      english('Security Council\n⟦General Assembly⟧'),
      `
      warning organs-out-of-order: The General Assembly comes before the Security Council.
        ~ The organ before it: Security Council
        → Put the General Assembly first
          - Security Council
          + Security Council
    `,
    );
    check(
      listed(
        'fr/01',
        'Assemblée générale\nConseil de sécurité',
        'Conseil de sécurité\n\n⟦Assemblée générale⟧',
        'Soixante-quatorzième session',
        'Soixante-quatorzième année',
      ),
      `
      warning organs-out-of-order: The General Assembly comes before the Security Council.
        ~ The organ before it: Conseil de sécurité
        → Put the General Assembly first
          - Conseil de sécurité
          -
          + Conseil de sécurité
          +
    `,
    );
    check(
      listed(
        'ru/01',
        'Генеральная Ассамблея\nСовет Безопасности',
        'Совет Безопасности      Distr.: General\n⟦Генеральная Ассамблея⟧   28 February 2025',
        'Семьдесят девятая сессия',
        'Восьмидесятый год',
      ),
      `
      warning organs-out-of-order: The General Assembly comes before the Security Council.
        ~ The organ before it: Совет Безопасности
        → Put the General Assembly first
          - Совет Безопасности      Distr.: General
          - Генеральная Ассамблея   28 February 2025
          + Генеральная Ассамблея      Distr.: General
          + Совет Безопасности   28 February 2025
    `,
    );
    check(
      letter('zh/01', ['大　会\n安全理事会', '安全理事会\n⟦大　会⟧'], ['大　会\t\t安全理事会\n', '']),
      `
      warning organs-out-of-order: The General Assembly comes before the Security Council.
        ~ The organ before it: 安全理事会
        → Put the General Assembly first
          - 安全理事会
          + 安全理事会
    `,
    );
  });

  it('is silent where the General Assembly is first', () => {
    silent(english('General Assembly\nSecurity Council'));
  });

  it('is silent about two columns', () => {
    silent(english('Security Council          General Assembly'));
    silent(english('                         Security Council\nGeneral Assembly'));
    silent(english('Security Council\tGeneral Assembly'));
    silent(letter('ar/23'));
  });

  it('finds it where the organs stand there again with the session and the year', () => {
    check(
      letter('en/01', ['General Assembly\nSecurity Council', 'Security Council\n⟦General Assembly⟧']),
      `
      warning organs-out-of-order: The General Assembly comes before the Security Council.
        ~ The organ before it: Security Council
        → Put the General Assembly first
          - Security Council
          + Security Council
    `,
    );
    check(
      letter('en/24', [
        'General Assembly Distr.: General\nSecurity Council 11',
        'Security Council Distr.: General\n⟦General Assembly⟧ 11',
      ]),
      `
      warning organs-out-of-order: The General Assembly comes before the Security Council.
        ~ The organ before it: Security Council
        → Put the General Assembly first
          - Security Council Distr.: General
          - General Assembly 11 February 2025
          + General Assembly Distr.: General
          + Security Council 11 February 2025
    `,
    );
  });

  it('is silent where the columns stand below each other', () => {
    silent(letter('en/01', ['General Assembly\nSecurity Council\n', '']));
    // Either column read whole, the right one first.
    silent(
      listed('en/01', 'General Assembly\nSecurity Council', '', 'Seventy-eighth session', 'Seventy-ninth year').replace(
        'Seventy-eighth session',
        'Security Council\nSeventy-ninth year\nGeneral Assembly\nSeventy-eighth session',
      ),
    );
  });

  it('is silent in a language that is set from right to left', () => {
    silent(
      letter('ar/01', ['الجمعية العامة\nالدورة', 'مجلس الأمن\nالجمعية العامة\nالدورة'], ['مجلس الأمن\nالسنة', 'السنة']),
    );
  });
});
