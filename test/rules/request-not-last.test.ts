import { check, letter, silent } from './check';

describe('Rules: request-not-last', () => {
  it('finds it in English', () => {
    check(
      letter(
        'en/01',
        ['I would be grateful if you could arrange', '⟦I would be grateful if you could arrange⟧'],
        [
          'and of the Security Council.\n\n(Signed)',
          'and of the Security Council.\nThe Government of Cabo Verde thanks all those who took part in the meeting.\nIt hopes that the next meeting will be held in the same spirit of cooperation.\n\n(Signed)',
        ],
      ),
      `
        information request-not-last: 2 paragraphs follow the request; it usually is the last one.
          → Move the request to the end
            - …he Security Council.
            + …he Security Council.
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter(
        'fr/01',
        ['Je vous serais reconnaissant de bien', '⟦Je vous serais reconnaissant de bien⟧'],
        [
          'et du Conseil de sécurité.\n\nL’Ambassadeur,',
          'et du Conseil de sécurité.\n\nLe Gouvernement togolais remercie tous ceux qui ont pris part à cette cérémonie.\n\nIl forme le vœu que la prochaine rencontre se tienne dans le même esprit.\n\nL’Ambassadeur,',
        ],
      ),
      `
        information request-not-last: 2 paragraphs follow the request; it usually is the last one.
          → Move the request to the end
            - Je vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente lettre et de son annexe comme document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.
            -
            + Je vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente lettre et de son annexe comme document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.
            +
      `,
    );
  });

  it('accepts one more paragraph', () => {
    silent(letter('en/02'));
  });

  it('accepts the formula of a note verbale', () => {
    silent(letter('en/05'));
  });

  it('does not count place and date, nor a list of what is enclosed', () => {
    silent(letter('ru/25'));
  });
  it('finds it in Chinese, where a sentence has fewer characters', () => {
    const request = /　　塞内加尔认为[^\n]*\n/.exec(letter('zh/01'))![0];
    check(
      letter('zh/01', [
        request,
        `${request.replace(/因此.*/, '⟦$&⟧')}\n　　与会者谨感谢该国政府的邀请，并感谢它向所有与会者提供的各种帮助。\n\n　　下次会议将于明年在一个尚未主办过此类会议的首都举行。\n`,
      ]),
      `
        information request-not-last: 2 paragraphs follow the request; it usually is the last one.
      `,
    );
  });
});
