import { check, letter, silent } from './check';
import { from } from './from';

describe('Rules: wrong-article', () => {
  it('finds a title without the article that UNTERM has', () => {
    check(
      from('en/22', '⟦of Sudan⟧ to'),
      `
      warning wrong-article: It should be “of the Sudan”, not “of Sudan”.
        → Write “of the Sudan”
          - …t Representative of Sudan to the United …
          + …t Representative of the Sudan to the United …
    `,
    );
    check(
      from('en/22', '⟦of the Ukraine⟧ to'),
      `
      warning wrong-article: It should be “of Ukraine”, not “of the Ukraine”.
        → Write “of Ukraine”
          - …t Representative of the Ukraine to the Unite…
          + …t Representative of Ukraine to the Unite…
    `,
    );
    check(
      from('es/22', '⟦de Uruguay⟧ ante'),
      `
      warning wrong-article: It should be “del Uruguay”, not “de Uruguay”.
        → Write “del Uruguay”
          - …ntante Permanente de Uruguay ante las Na…
          + …ntante Permanente del Uruguay ante las Na…
    `,
    );
  });

  it('puts the titles of annexes right with that of the letter', () =>
    check(
      letter('en/02')
        .replaceAll(/of\s+the Comoros to the/g, words => words.replace(/the Comoros/, 'Comoros'))
        .replace(/of\s+Comoros to the/, words => `⟦${words.slice(0, -7)}⟧ to the`),
      `
      warning wrong-article: It should be “of the Comoros”, not “of Comoros”.
        → Write “of the Comoros”
          - …nt Representative of
          + …nt Representative of the
          - Representative of Comoros to the Unite…
          + Representative of the Comoros to the Unite…
    `,
    ));

  it('finds in all of a letter what is not drawn together, or has the wrong gender', () => {
    check(
      from('fr/22', '⟦de le Niger⟧ auprès'),
      `
      warning wrong-article: It should be “du Niger”, not “de le Niger”.
        → Write “du Niger”
          - …entante permanente de le Niger auprès de l’O…
          + …entante permanente du Niger auprès de l’O…
    `,
    );
    check(
      letter('fr/22', [
        'Le Parlement tchèque',
        'Il s’adresse ⟦à les Philippines⟧ et au Parlement ⟦de Ukraine⟧. Le Parlement tchèque',
      ]),
      `
      warning wrong-article: It should be “aux Philippines”, not “à les Philippines”.
        → Write “aux Philippines”
          - Il s’adresse à les Philippines et au P…
          + Il s’adresse aux Philippines et au P…
      warning wrong-article: It should be “de l’Ukraine”, not “de Ukraine”.
        → Write “de l’Ukraine”
          - … et au Parlement de Ukraine. Le Parlemen…
          + … et au Parlement de l’Ukraine. Le Parlemen…
    `,
    );
    check(
      letter('es/22', ['El Grupo analizó', 'Lo propuso el Gobierno ⟦de el Perú⟧. El Grupo analizó']),
      `
      warning wrong-article: It should be “del Perú”, not “de el Perú”.
        → Write “del Perú”
          - Lo propuso el Gobierno de el Perú. El Grupo ana…
          + Lo propuso el Gobierno del Perú. El Grupo ana…
    `,
    );
    check(
      letter('ar/22', ['خبراء من تسعة عشر', 'خبراء ⟦ل السودان⟧ من تسعة عشر']),
      `
      warning wrong-article: It should be “للسودان”, not “ل السودان”.
        → Write “للسودان”
          - …024، بمشاركة خبراء ل السودان من تسعة عشر ب…
          + …024، بمشاركة خبراء للسودان من تسعة عشر ب…
    `,
    );
  });

  it('leaves what is right, longer names and the words of the text alone', () => {
    for (const words of [
      'of the Sudan to',
      'of South Sudan to',
      'of the Democratic Republic of the Congo to',
      'of Nigeria to',
    ])
      silent(from('en/22', words));
    silent(letter('en/22', ['My delegation looks', 'Sudan and the experts of Sudan agree. My delegation looks']));
    silent(from('es/22', 'de El Salvador ante'));
    silent(from('es/22', 'de Sudán del Sur ante'));
    silent(letter('es/22', ['El Grupo analizó', 'Lo propusieron expertos de Perú y del Salvador. El Grupo analizó']));
    silent(from('fr/22', 'd’Haïti auprès'));
    silent(from('fr/22', 'de l’Uruguay auprès'));
    silent(
      letter('fr/22', [
        'Le Parlement tchèque',
        'Il vient du Tchadien, de la Congolaise et de Suisse. Le Parlement tchèque',
      ]),
    );
    silent(letter('ar/22', ['خبراء من تسعة عشر', 'خبراء للسودان ولألبانيا وآمال الصين من تسعة عشر']));
  });
});
