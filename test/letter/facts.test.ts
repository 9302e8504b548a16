import assert from 'node:assert/strict';
import { facts } from '../../server/src/languageService';
import { letter } from '../help/letter';
import { dedent, shownFacts } from '../help/show';

/** Compares the facts of a text. */
function check(input: string, expected: string): void {
  assert.equal(shownFacts(input), dedent(expected));
}

describe('The facts of a letter', () => {
  it('are those of both organs', () =>
    check(
      letter,
      `
      manuscript letter en
      GA+SC 75 year 76
      agenda: 34, 71 (b)
      - Prevention of armed conflict
      - Elimination of racism, racial discrimination, xenophobia and related intolerance
      title: 2021-05-05 | the Permanent Representative of Cabo Verde to the United Nations | secretaryGeneral | 9
      request: GA+SC | 34, 71 (b) | 12
      signed in letter: Dulcelina Évora Monteiro | Ambassador | Permanent Representative | 14–16
      annex 18–22
      `,
    ));

  it('are those of an emergency special session', () =>
    check(
      dedent(`
        Asamblea General                                         Consejo de Seguridad
        Décimo período extraordinario de sesiones de emergencia  Septuagésimo sexto año
        Tema 5 del programa
        Medidas ilegales israelíes en la Jerusalén Oriental ocupada

        Carta de fecha 5 de mayo de 2021 dirigida al Secretario General por el Observador Permanente del Estado de Palestina ante las Naciones Unidas

        Le agradecería que tuviera a bien hacer distribuir la presente carta como documento de la Asamblea General, en relación con el tema 5 del programa, y del Consejo de Seguridad.
      `),
      `
      manuscript letter es
      GA+SC emergency 10 year 76
      agenda: 5
      - Medidas ilegales israelíes en la Jerusalén Oriental ocupada
      title: 2021-05-05 | el Observador Permanente del Estado de Palestina ante las Naciones Unidas | secretaryGeneral | 6
      request: GA+SC | 5 | 8
      `,
    ));

  it('are those of a letter to the Security Council, as issued', () =>
    check(
      dedent(`
        Организация Объединенных Наций            S/2021/443
        Совет Безопасности                        Distr.: General
                                                  10 May 2021
                                                  Russian
                                                  Original: English

        Идентичные письма Постоянного представителя Азербайджана при Организации Объединенных Наций от 5 мая 2021 года на имя Генерального секретаря и Председателя Совета Безопасности

        Прошу распространить настоящее письмо в качестве документа Совета Безопасности.

        21-06041 (R)    110521    120521
      `),
      `
      issued identicalLetters ru S/2021/443
      SC
      title: 2021-05-05 | Постоянного представителя Азербайджана при Организации Объединенных Наций | secretaryGeneral+presidentSecurityCouncil | 7
      request: SC |  | 9
      `,
    ));

  it('are those of a note verbale under the provisional agenda', () =>
    check(
      dedent(`
        Assemblée générale
        Soixante-seizième session
        Point 74 b) de l’ordre du jour provisoire*
        Promotion et protection des droits humains

        Note verbale datée du 1er juin 2021, adressée au Secrétaire général par la Mission permanente du Togo auprès de l’Organisation des Nations Unies

        La Mission permanente du Togo auprès de l’Organisation des Nations Unies présente ses compliments au Secrétaire général.
        Elle lui saurait gré de bien vouloir faire distribuer la présente note verbale comme document de l’Assemblée générale, au titre du point 74 b).

        * A/76/150.
      `),
      `
      manuscript noteVerbale fr
      GA 76
      provisionalAgenda: 74 (b)
      - Promotion et protection des droits humains
      title: 2021-06-01 | la Mission permanente du Togo auprès de l’Organisation des Nations Unies | secretaryGeneral | 6
      request: GA | 74 (b) | 9
      note * 11, referred to in 3
      `,
    ));

  it('are few in a draft', () =>
    check(
      dedent(`
        البعثة الدائمة لأذربيجان لدى الأمم المتحدة
        نيويورك، 5 أيار/مايو 2021

        صاحب السعادة،

        يشرفني أن أحيل طيه بيانا بشأن سلامة الملاحة.
        وأرجو ممتنا تعميم هذه الرسالة باعتبارها وثيقة من وثائق مجلس الأمن.
      `),
      `
      draft letter ar
      request: SC |  | 7
      `,
    ));

  for (const [what, text] of [
    ['an empty text', ''],
    ['blank lines', '\n \n\t\n'],
    ['running text', 'The sea is wide.\nIt is not empty.'],
    [
      'a resolution',
      'Resolution 1325 (2000)\n\nAdopted by the Security Council at its 4213th meeting, on 31 October 2000\n\nThe Security Council,\n\nRecalling its resolutions,',
    ],
  ] as const)
    it(`are none in ${what}`, () => {
      check(text, 'no letter');
      const f = facts(text);
      assert.deepEqual([f.kind, f.title, f.request, f.organs, f.signatures, f.annexes], [null, null, null, [], [], []]);
    });
});
