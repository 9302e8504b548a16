import { check, letter, silent } from './check';

describe('Rules: signatory-post-mismatch', () => {
  it('finds a chargé in the block of a permanent representative', () => {
    check(
      letter('en/01', ['Ambassador\nPermanent Representative', 'Counsellor\n⟦Chargé d’affaires⟧ a.i.']),
      `
        warning signatory-post-mismatch: The title names a permanent representative; a chargé d’affaires signs here.
          ~ The sender in the title: the Permanent Representative of Cabo Verde to the United Nations
      `,
    );
    check(
      letter('fr/01', [
        'L’Ambassadeur,\nReprésentant permanent,',
        'Le Ministre conseiller,\n⟦Chargé d’affaires⟧ par intérim,',
      ]),
      `
        warning signatory-post-mismatch: The title names a permanent representative; a chargé d’affaires signs here.
          ~ The sender in the title: le Représentant permanent du Togo auprès de l’Organisation des Nations Unies
      `,
    );
    check(
      letter('ru/31', ['Посол \n\nПостоянный представитель \n', 'Временный ⟦поверенный в делах⟧ \n']),
      `
        warning signatory-post-mismatch: The title names a permanent representative; a chargé d’affaires signs here.
          ~ The sender in the title: Постоянного представителя Кыргызстана при Организации ⏎ Объединенных Наций
      `,
    );
    check(
      letter('zh/21', ['常驻代表\n大使\n', '⟦临时代办⟧\n公使衔参赞\n']),
      `
        warning signatory-post-mismatch: The title names a permanent representative; a chargé d’affaires signs here.
          ~ The sender in the title: 斐济常驻联合国代表
      `,
    );
  });

  it('finds a permanent representative in the block of a chargé', () => {
    check(
      letter('ar/08', ['\t\t\tالقائمة بالأعمال بالنيابة', '\t\t\t⟦الممثلة الدائمة⟧']),
      `
        warning signatory-post-mismatch: The title names a chargé d’affaires; a permanent representative signs here.
          ~ The sender in the title: القائمة بالأعمال بالنيابة للبعثة الدائمة لماليزيا لدى الأمم المتحـدة
      `,
    );
    check(
      letter('en/08', [
        "Minister Counsellor\n\t\t\t\tChargé d'affaires\u00a0a.i.",
        'Ambassador\n\t\t\t\t⟦Permanent\n\t\t\t\tRepresentative⟧',
      ]),
      `
        warning signatory-post-mismatch: The title names a chargé d’affaires; a permanent representative signs here.
          ~ The sender in the title: the Chargé d’affaires a.i. of the Permanent Mission of Mauri­tania to the United Nations
      `,
    );
  });

  it('is silent about a deputy, about both posts, and about other posts', () => {
    const post = 'Ambassador\nPermanent Representative';
    silent(letter('en/01', [post, 'Deputy\nPermanent Representative\nChargé d’affaires a.i.']));
    silent(letter('en/01', [post, 'Chargé d’affaires a.i.\nfor the Permanent Representative']));
    silent(letter('en/01', [post, 'Minister Counsellor']));
    silent(letter('en/08', ["Chargé d'affaires\u00a0a.i.", 'Permanent Representative a.i.']));
  });

  it('is silent where several sign', () => {
    silent(letter('es/07'));
    silent(
      letter('en/07', [
        'Ambassador\nPermanent Representative of Fiji',
        'Chargé d’affaires a.i.\nPermanent Mission of Fiji',
      ]),
    );
  });
});
