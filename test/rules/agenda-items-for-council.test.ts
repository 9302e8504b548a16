import { check, letter, silent } from './check';

describe('Rules: agenda-items-for-council', () => {
  it('finds it in English', () => {
    check(
      letter('en/52', [
        'circulated as a document of the Security Council. The',
        'circulated as a document of the Security Council, under agenda items ⟦34 and 35 (b)⟧. The',
      ]),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: Security Council
          → Delete the agenda items
            - …the Security Council, under agenda items 34 and 35 (b). The same text is b…
            + …the Security Council. The same text is b…
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/21', [
        'document du Conseil de sécurité.',
        'document du Conseil de sécurité, au titre du point ⟦34⟧ de l’ordre du jour.',
      ]),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: Conseil de sécurité
          → Delete the agenda items
            - … Conseil de sécurité, au titre du point 34 de l’ordre du jour.
            + … Conseil de sécurité.
      `,
    );
  });

  it('finds it in Spanish, Russian and Arabic', () => {
    check(
      letter('es/21', [
        'como documento del Consejo de Seguridad.',
        'como documento del Consejo de Seguridad, en relación con los temas ⟦34 y 35⟧ del programa.',
      ]),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: Consejo de Seguridad
          → Delete the agenda items
            - …Consejo de Seguridad, en relación con los temas 34 y 35 del programa.
            + …Consejo de Seguridad.
      `,
    );
    check(
      letter('ru/21', [
        'документа Совета Безопасности.',
        'документа Совета Безопасности по пунктам ⟦34 и 35⟧ повестки дня.',
      ]),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: Совета Безопасности
          → Delete the agenda items
            - … Совета Безопасности по пунктам 34 и 35 повестки дня.
            + … Совета Безопасности.
      `,
    );
    check(
      letter('ar/21', ['وثيقة من وثائق مجلس الأمن.', 'وثيقة من وثائق مجلس الأمن، في إطار البند ⟦34⟧ من جدول الأعمال.']),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: مجلس الأمن
          → Delete the agenda items
            - … من وثائق مجلس الأمن، في إطار البند 34 من جدول الأعمال.
            + … من وثائق مجلس الأمن.
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/02', ['作为安全理事会文件分发为荷', '作为安全理事会议程项目⟦34和35⟧下的文件分发为荷']),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: 安全理事会
          → Delete the agenda items
            -     谨请将本同文信及其附件作为安全理事会议程项目34和35下的文件分发为荷。
            +     谨请将本同文信及其附件作为安全理事会文件分发为荷。
      `,
    );
  });

  it('offers the General Assembly in a draft', () => {
    check(
      letter('es/35', [
        'documento oficial del Consejo de Seguridad.',
        'documento oficial del Consejo de Seguridad, en relación con el tema ⟦34⟧ del programa.',
      ]),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: Consejo de Seguridad
          → Delete the agenda items
            - …Consejo de Seguridad, en relación con el tema 34 del programa.
            + …Consejo de Seguridad.
          → Ask for a document of the General Assembly too
            - …documento oficial del Consejo de Seguridad, en relación con el tema 34 del programa.
            + …documento oficial de la Asamblea General, en relación con el tema 34 del programa, y del Consejo de Seguridad.
      `,
    );
  });

  it('has no fix where the items stand in other words', () => {
    check(
      letter('en/52', [
        'circulated as a document of the Security Council. The',
        'circulated, under item ⟦34⟧, as a document of the Security Council. The',
      ]),
      `
        warning agenda-items-for-council: Agenda items belong to the General Assembly; the request names only the Security Council.
          ~ The organ that the request names: Security Council
      `,
    );
  });

  it('leaves it to another rule where the masthead lists an organ with an agenda', () => {
    check(
      letter(
        'en/01',
        [
          'agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council',
          'agenda items 18 (c), 33, 65 (b) and 75',
        ],
        ['issued as a document of the General Assembly', 'issued as a document of the ⟦Security Council⟧'],
      ),
      `
        error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
          ~ The organ in the masthead: General Assembly
          → Add the organ to the request
            - …s a document of the Security Council, un…
            + …s a document of the General Assembly and of the Security Council, un…
      `,
    );
  });

  it('is silent where the Assembly is named in any way, and about titles and items of other texts', () => {
    const to = (words: string) => letter('en/52', ['as a document of the Security Council. The', `${words}. The`]);
    silent(to('as a document of the Security Council under the agenda item entitled “Threats to peace, item 3”'));
    silent(to('as a document of both organs, that is of the Security Council, under item 34'));
    silent(to('as a document of the Security Council'));
  });
});
