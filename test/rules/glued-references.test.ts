import { check, letter, silent } from './check';

describe('Rules: glued-references', () => {
  it('finds two references that read as one', () => {
    check(
      letter('es/32', ['antipersonal1', 'antipersonal'], ['objetivos2. Participaron', 'objetivos.⟦12⟧ Participaron']),
      `
      information glued-references: There is no footnote 12; footnotes 1 and 2 are meant, which a comma parts.
        → Insert a comma
          -               objetivos.12 Participaron en el…
          +               objetivos.1, 2 Participaron en el…
    `,
    );
    check(
      letter('es/32', ['antipersonal1', 'antipersonal'], ['objetivos2. Participaron', 'objetivos⟦¹²⟧. Participaron']),
      `
      information glued-references: There is no footnote 12; footnotes 1 and 2 are meant, which a comma parts.
        → Insert a comma
          -               objetivos¹². Participaron en e…
          +               objetivos¹, ². Participaron en e…
    `,
    );
    check(
      letter('zh/53', ['没有防波堤。1', '没有防波堤。'], ['最廉价的屏障，2', '最廉价的屏障。⟦12⟧']),
      `
      information glued-references: There is no footnote 12; footnotes 1 and 2 are meant, which a comma parts.
        → Insert a comma
          - …者指出，珊瑚礁和红树林是最廉价的屏障。12 但恢
          + …者指出，珊瑚礁和红树林是最廉价的屏障。1, 2 但恢
    `,
    );
  });

  it('leaves it to other rules where a note has a reference of its own', () => {
    check(
      letter(
        'es/32',
        ['objetivos2. Participaron', 'objetivos.⟦12⟧ Participaron'],
        ['2 La superficie', '⟦2⟧ La superficie'],
      ),
      `
      error reference-without-footnote: There is no footnote 12.
      error footnote-without-reference: Nothing refers to footnote 2.
    `,
    );
  });

  it('accepts references that a comma parts', () => {
    silent(
      letter('es/32', ['antipersonal1', 'antipersonal'], ['objetivos2. Participaron', 'objetivos1, 2. Participaron']),
    );
  });
});
