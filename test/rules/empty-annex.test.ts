import { check, letter, silent } from './check';

describe('Rules: empty-annex', () => {
  it('marks the word and the number', () => {
    check(
      letter(
        'en/22',
        ['plan in 2021.', 'plan in 2021 (see annexes).'],
        ['the present letter were', 'the present letter and its annexes were'],
        [
          'Permanent Representative of the Sultanate of Oman\n',
          'Permanent Representative of the Sultanate of Oman\n\n\nAnnex I\n\nList of schools\n\n\n⟦Annex II⟧\n',
        ],
      ),
      `
      information empty-annex: This annex has no text.
    `,
    );
    check(
      letter(
        'fr/22',
        ['dans un répertoire', '(voir annexe) dans un répertoire'],
        ['la présente lettre comme', 'la présente lettre et de son annexe comme'],
        [
          'Représentante permanente\n',
          'Représentante permanente\n\n\n⟦Annexe⟧ à la lettre datée du 14 novembre 2024, adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies\n',
        ],
      ),
      `
      information empty-annex: This annex has no text.
    `,
    );
    check(
      letter(
        'zh/22',
        ['培训。', '培训(见附件)。'],
        ['将本信作为', '将本信及其附件作为'],
        ['(签名)\n', '(签名)\n\n\n2021年11月30日蒙古常驻联合国代表给大会主席的信的⟦附件⟧\n'],
      ),
      `
      information empty-annex: This annex has no text.
    `,
    );
  });

  it('accepts an annex with an enclosure, a table, a note or a title of its own', () => {
    const to = (words: string) =>
      silent(
        letter(
          'en/22',
          ['plan in 2021.', 'plan in 2021 (see annex).'],
          ['the present letter were', 'the present letter and its annex were'],
          [
            'Permanent Representative of the Sultanate of Oman\n',
            `Permanent Representative of the Sultanate of Oman\n\n\nAnnex\n\n${words}\n`,
          ],
        ),
      );
    to('Enclosure\n\nThe text of the plan');
    to('Road deaths in 2023');
    to('Year     Deaths     Injured\n2022     640        1 200\n2023     510        1 100');
    to('[Original: French]');
  });
});
