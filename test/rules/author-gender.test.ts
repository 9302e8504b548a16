import { check, letter, silent } from './check';

describe('Rules: author-gender', () => {
  it('finds it in Arabic', () => {
    check(
      letter('ar/31', ['وأرجو ممتنة تعميم', 'وأرجو ⟦ممتنا⟧ تعميم']),
      `
        hint author-gender: “ممتنا” does not go with who signs.
          ~ The signature: (توقيع) ميلينا فوكوفيتش - راديتش ⏎ السفيرة ⏎ الممثلة الدائمة
          → Change it to “ممتنة”
            -    وأرجو ممتنا تعميم هذه الرسالة و…
            +    وأرجو ممتنة تعميم هذه الرسالة و…
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/02', ['reconocido', '⟦reconocida⟧']),
      `
        hint author-gender: “reconocida” does not go with who signs.
          ~ The signature: (Firmado) Crisantos Esono Mba ⏎ Ministro Consejero ⏎ Encargado de Negocios interino
          → Change it to “reconocido”
            -     Le quedaría muy reconocida si tuviera a bien s…
            +     Le quedaría muy reconocido si tuviera a bien s…
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/23', ['obligée', '⟦obligé⟧']),
      `
        hint author-gender: “obligé” does not go with who signs.
          ~ The signature: L’Ambassadrice, ⏎ Représentante permanente ⏎ (Signé) Aigul Sydykova
          → Change it to “obligée”
            - …e vous serais obligé de bien vouloir fai…
            + …e vous serais obligée de bien vouloir fai…
      `,
    );
  });

  it('says nothing of a woman with the office of a man in French', () => {
    silent(letter('fr/01', ['reconnaissant', 'reconnaissante']));
  });

  it('says nothing where title and signature disagree', () => {
    silent(letter('ar/31', ['وأرجو ممتنة تعميم', 'وأرجو ممتنا تعميم'], ['السفيرة \n', 'السفير \n']));
  });

  it('says nothing of a mission', () => {
    silent(letter('ar/05'));
  });
});
