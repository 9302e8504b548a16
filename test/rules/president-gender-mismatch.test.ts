import { check, letter, silent } from './check';

describe('Rules: president-gender-mismatch', () => {
  it('finds it in French', () => {
    check(
      letter('fr/02', [
        'Secrétaire général et à la Présidente du Conseil de sécurité par la\nChargée',
        'Secrétaire général et ⟦au Président⟧ du Conseil de sécurité par la\nChargée',
      ]),
      `
        warning president-gender-mismatch: The annex title says “au Président”, the title of the letter “à la Présidente”.
          ~ The title of the letter: à la Présidente
          → Change the annex title to “à la Présidente”
            - Secrétaire général et au Président du Conseil de sécurité par la
            + Secrétaire général et à la Présidente du Conseil de sécurité par la
          → Change the title of the letter to “au Président”
            - général et à la Présidente du Conseil de sécur…
            + général et au Président du Conseil de sécur…
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/04', [
        'Secretario General y al Presidente de la Asamblea General por el',
        'Secretario General y ⟦a la Presidenta⟧ de la Asamblea General por el',
      ]),
      `
        warning president-gender-mismatch: The annex title says “a la Presidenta”, the title of the letter “al Presidente”.
          ~ The title of the letter: al Presidente
          → Change the annex title to “al Presidente”
            - Secretario General y a la Presidenta de la Asamblea Gene…
            + Secretario General y al Presidente de la Asamblea Gene…
          → Change the title of the letter to “a la Presidenta”
            - y al Presidente de la Asamblea Gene…
            + y a la Presidenta de la Asamblea Gene…
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/42', ['إلى الأمين العام ورئيسة مجلس الأمن', 'إلى الأمين العام و⟦رئيس⟧ مجلس الأمن']),
      `
        warning president-gender-mismatch: The annex title says “رئيس”, the title of the letter “رئيسة”.
          ~ The title of the letter: رئيسة
          → Change the annex title to “رئيسة”
            - إلى الأمين العام ورئيس مجلس الأمن من القائم بالأعمال بالنيابة للبعثة
            + إلى الأمين العام ورئيسة مجلس الأمن من القائم بالأعمال بالنيابة للبعثة
          → Change the title of the letter to “رئيس”
            - العام ورئيسة مجلس الأمن من القائ…
            + العام ورئيس مجلس الأمن من القائ…
      `,
    );
  });

  it('accepts “la Presidencia” beside a President', () => {
    silent(
      letter('es/04', [
        'Secretario General y al Presidente de la Asamblea General por el',
        'Secretario General y a la Presidencia de la Asamblea General por el',
      ]),
    );
  });
});
