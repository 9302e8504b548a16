import { check, letter, silent } from './check';

describe('Rules: abbreviated-organ', () => {
  it('finds it in English', () => {
    check(
      letter('en/22', ['the consultations that will open', 'the consultations of the ⟦UNGA⟧ that will open']),
      `
        information abbreviated-organ: The name of the organ is written in full: “General Assembly”.
          → Write “General Assembly”
            - …onsultations of the UNGA that will open next…
            + …onsultations of the General Assembly that will open next…
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/01', ['La Charte vise', 'La Charte, dont l’⟦AGNU⟧ a pris note, vise']),
      `
        information abbreviated-organ: The name of the organ is written in full: “Assemblée générale”.
          → Write “Assemblée générale”
            - La Charte, dont l’AGNU a pris note, vise t…
            + La Charte, dont l’Assemblée générale a pris note, vise t…
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', ['Las Jornadas reunieron a', 'Las Jornadas, de las que tomó nota la ⟦AGNU⟧, reunieron a']),
      `
        information abbreviated-organ: The name of the organ is written in full: “Asamblea General”.
          → Write “Asamblea General”
            - …s que tomó nota la AGNU, reunieron a más de…
            + …s que tomó nota la Asamblea General, reunieron a más de…
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/22', ['Мы не считаем, что', 'Мы не считаем, как и ⟦СБ ООН⟧, что']),
      `
        information abbreviated-organ: The name of the organ is written in full: “Совет Безопасности”.
      `,
    );
  });

  it('leaves words of others alone', () => {
    silent(
      letter('en/03', [
        'distributed as a document of the General Assembly',
        'distributed as a “UNGA document” of the General Assembly',
      ]),
    );
  });

  it('leaves what the letter explains', () => {
    silent(
      letter('en/03', [
        'distributed as a document of the General Assembly',
        'distributed as a document of the General Assembly (UNGA), as UNGA documents are',
      ]),
    );
  });

  it('leaves addresses and annexes alone', () => {
    silent(
      letter(
        'en/01',
        ['My Government attaches particular value', 'My Government (www.gov.example/UNSC) attaches particular value'],
        ['Let me begin with the numbers.', 'Let me begin with the numbers of the UNSC.'],
      ),
    );
  });
  it('finds it before the number of a footnote, and leaves a number of something else alone', () => {
    check(
      letter('es/61', ['del Consejo de Seguridad1.', 'del ⟦CSNU⟧1.']),
      `
        information abbreviated-organ: The name of the organ is written in full: “Consejo de Seguridad”.
          → Write “Consejo de Seguridad”
            - …ón 2634 (2022) del CSNU1.
            + …ón 2634 (2022) del Consejo de Seguridad1.
      `,
    );
    silent(letter('en/22', ['the consultations that will open', 'the consultations on UNSC1325 that will open']));
  });
});
