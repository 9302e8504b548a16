import { check, letter, silent } from './check';

describe('Rules: missing-opening-mark', () => {
  it('finds the mark at the end, and opens the sentence', () => {
    check(
      letter('es/22', ['El Grupo analizó', 'Ese es el fin. Qué cabe hacer⟦?⟧ El Grupo analizó']),
      `
      information missing-opening-mark: Nothing opens this sentence: “¿” is missing.
        → Insert “¿” at the start of the sentence
          - Ese es el fin. Qué cabe hacer? El G…
          + Ese es el fin. ¿Qué cabe hacer? El G…
    `,
    );
    check(
      letter('es/22', ['El Grupo analizó', 'Qué gran logro⟦!⟧ El Grupo analizó']),
      `
      information missing-opening-mark: Nothing opens this sentence: “¡” is missing.
        → Insert “¡” at the start of the sentence
          - Qué gran logro! El G…
          + ¡Qué gran logro! El G…
    `,
    );
  });

  it('leaves whole questions, doubts, quotations, links and other languages alone', () => {
    const es = (words: string) => silent(letter('es/22', ['El Grupo analizó', `${words} El Grupo analizó`]));
    es('¿Qué cabe hacer? Si no es hoy, ¿cuándo?');
    es('Se trata de un dato (?) incierto.');
    es('El lema fue “What can be done?”');
    es('Véase https://example.org/?');
    silent(letter('fr/22', ['Le Parlement tchèque', 'Que faire ? Le Parlement tchèque']));
  });
});
