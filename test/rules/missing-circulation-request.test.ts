import { check, letter, silent } from './check';

describe('Rules: missing-circulation-request', () => {
  it('finds it in every language, and asks for the organs and items of the masthead', () => {
    check(
      letter('en/01', [
        'were described.\nI would be grateful if you could arrange for the present letter and its annex to be issued as a document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.',
        'were ⟦described.⟧',
      ]),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Letter dated 14 March 2024 from the
        → Insert the request for circulation
          + I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
    `,
    );
    check(
      letter('fr/01', [
        's’efforce de répondre.\n\nJe vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente lettre et de son annexe comme document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.',
        's’efforce de ⟦répondre.⟧',
      ]),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Lettre datée du 1er novembre 2019,
        → Insert the request for circulation
          + Je vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente lettre et de son annexe comme document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.
          +
    `,
    );
    check(
      letter('es/01', [
        'que deseen sumarse a él.\n\nAgradecería que tuviera a bien hacer distribuir la presente carta y su anexo como documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.',
        'que deseen sumarse a ⟦él.⟧',
      ]),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Carta de fecha 2 de mayo de 2024
        → Insert the request for circulation
          + Le agradecería que tuviera a bien hacer distribuir la presente carta y su anexo como documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.
          +
    `,
    );
    check(
      letter('ru/01', [
        'повестки дня.\n\nБыл бы признателен Вам за распространение настоящего письма и приложения к нему в качестве документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Безопасности.',
        'повестки ⟦дня.⟧',
      ]),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Письмо Постоянного представителя
        → Insert the request for circulation
          + Буду признателен Вам за распространение настоящего письма и приложения к нему в качестве документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Безопасности.
          +
    `,
    );
    check(
      letter('ar/01', [
        'وما زال ما ورد فيها قائما.\nوأرجو ممتنًّا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.',
        'وما زال ما ورد فيها ⟦قائما.⟧',
      ]),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: رسالة مؤرخة 14 آذار/مارس 2023 موجهة إلى
        → Insert the request for circulation
          + وأرجو ممتنا تعميم هذه الرسالة ومرفقها باعتبارها وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.
    `,
    );
    check(
      letter('zh/01', [
        '在气候变化使旱季延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。',
        '在气候变化使旱季⟦延长的情况下尤其如此。⟧',
      ]),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: 2019年11月20日塞内加尔常驻联合国代表给秘书长的信
        → Insert the request for circulation
          + 　　请将本信及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
  });

  it('speaks for the mission in a note verbale, before the words that close it', () => {
    check(
      letter(
        'en/05',
        [
          '\tThe Permanent Mission accordingly requests that the present note verbale and its annex be issued as a document of the Economic and Social Council, under agenda items 15 and 18 (e).\n',
          '',
        ],
        ['the assurances of its highest consideration.', 'the assurances of its highest ⟦consideration.⟧'],
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Note verbale dated 3 May 2023 from the
        → Insert the request for circulation
          + 	The Permanent Mission would be grateful if the present note verbale and its annex could be circulated as a document of the Economic and Social Council, under agenda items 15 and 18 (e).
    `,
    );
    check(
      letter(
        'zh/05',
        [
          '蒙古常驻联合国代表团谨请将本照会及其附件作为经济及社会理事会 2022 年届会议\n程项⽬ 18(a)下的⽂件分发为荷。\n',
          '',
        ],
        ['秘书长致以最崇⾼的敬意。', '秘⟦书长致以最崇⾼的敬意。⟧'],
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: 2022 年 6 月 9 日蒙古常驻联合国代表团给秘书长的普通照会
        → Insert the request for circulation
          + 常驻代表团请将本普通照会及其附件作为经济及社会理事会议程项目 18(a) 下的
          + 文件分发为荷。
    `,
    );
  });

  it('speaks for a woman in her words', () => {
    check(
      letter(
        'ar/22',
        ['تحضيرا لذلك الاجتماع.', 'تحضيرا لذلك ⟦الاجتماع.⟧'],
        [
          'ولذا ألتمس منكم إصدار هذه الرسالة كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمال دورتها الثامنة والسبعين.\n\n',
          '',
        ],
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: رسالة مؤرخة 18 آذار/مارس 2024 موجهة إلى
        → Insert the request for circulation
          + وأرجو ممتنة تعميم هذه الرسالة باعتبارها وثيقة من وثائق الجمعية العامة، في إطار البند 12 من جدول الأعمال.
          +
    `,
    );
  });

  it('speaks for several signatories', () => {
    check(
      letter(
        'en/07',
        [
          'We kindly ask that you have the present letter and its annexes brought to the\nattention of all Member States and circulated as a document of the General Assembly,\nunder agenda items 20 (c) and (i), 26 and 78 (a).\n',
          '',
        ],
        ['Sustainable Development Goal 14.', 'Sustainable Development Goal ⟦14.⟧'],
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Letter dated 8 June 2022 from the
        → Insert the request for circulation
          + We should be grateful if you would have the present letter and its annexes circulated
          + as a document of the General Assembly, under agenda items 20 (c) and (i), 26 and
          + 78 (a).
    `,
    );
    check(
      letter(
        'ar/07',
        [
          '‫ونكون ممتنين لو أمكن تعميم هذه الرسالة ومرفقيها بوصفها وثيقة من وثائق الجمعية‬\n‫العامة، في إطار البندين ‪16‬ و ‪126‬ من جدول الأعمال.‬\n',
          '',
        ],
        ['مكتبة داغ همرشولد.', 'مكتبة داغ ⟦همرشولد.⟧'],
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: رسالة مؤرخة ‪6‬ كانون الأول/ديسمبر
        → Insert the request for circulation
          + ونرجو ممتنين تعميم هذه الرسالة ومرفقيها باعتبارها وثيقة من وثائق الجمعية العامة،
          + في إطار البندين 16 و 126 من جدول الأعمال.
    `,
    );
  });

  it('is silent about letters of those who are no State', () => {
    const from = (sender: string) => `
Letter dated 5 May 2021 from ${sender} addressed to the President of the Security Council

I have the honour to inform you of my intention to appoint a new commander.

(Signed) A. Name
`;
    silent(from('the Secretary-General'));
    silent(from('the Chair of the Security Council Committee established pursuant to resolution 1267 (1999)'));
    silent(from('the Director-General of the Organisation for the Prohibition of Chemical Weapons'));
    silent(from('the High Representative for the Implementation of the Peace Agreement'));
    check(
      from('the Chargé d’affaires a.i. of the Permanent Mission of Chad to the United Nations').replace(
        'commander.',
        '⟦commander.⟧',
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Letter dated 5 May 2021 from the Chargé
        → Insert the request for circulation
          + I should be grateful if you would have the present letter circulated as a document ‹…›.
          +
    `,
    );
  });

  it('is silent about a draft', () => {
    silent(letter('ru/06'));
  });

  it('expects a request of a head of State', () => {
    check(
      letter(
        'fr/09',
        [
          "Il me serait agréable que cette lettre et l'appel qui l'accompagne paraissent comme\ndocument de l'Assemblée générale, au titre des points 14, 18 g), 20 b) et 125 de la\nliste préliminaire des questions à inscrire à l'ordre du jour provisoire de sa\nquatre-vingtième session. ",
          '',
        ],
        ['disposition de vos services.', 'disposition de vos ⟦services.⟧'],
      ),
      `
      warning missing-circulation-request: The letter does not ask to be circulated as a document.
        ~ The letter: Lettre datée du 17 avril 2025 adressée
        → Insert the request for circulation
          + Je vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente
          + lettre et de son annexe comme document de l’Assemblée générale, au titre des points 14,
          + 18 g), 20 b) et 125 de l’ordre du jour.
    `,
    );
  });
});
