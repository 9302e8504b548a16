import { check, letter, renamed, silent } from './check';

describe('Rules: note-verbale-from-person', () => {
  it('finds it in English', () => {
    const sender = 'the Permanent Representative of Tajikistan to the United Nations';
    check(
      renamed('en/05', 'from the Permanent Mission of', 'from the Permanent Representative of', sender),
      `
      warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
        ~ The title says that this is a note verbale: Note verbale dated 3 May 2023 from the
        → Name the mission
          - … from the Permanent Representative of Tajikistan to th…
          + … from the Permanent Mission of Tajikistan to th…
          - … from the Permanent Representative of Tajikistan to th…
          + … from the Permanent Mission of Tajikistan to th…
    `,
    );
  });

  it('finds a chargé d’affaires, whose mission is named', () => {
    const charge = 'la Chargée d’affaires par intérim de la Mission permanente de la Tunisie';
    check(
      renamed(
        'fr/42',
        'par la Mission permanente de la Tunisie',
        `par ${charge}`,
        `${charge} auprès de l’Organisation des Nations Unies`,
      ),
      `
        warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
          ~ The title says that this is a note verbale: Note verbale datée du 1er mars 2024,
          → Name the mission
            - …ue et social par la Chargée d’affaires par intérim de la Mission permanente d…
            + …ue et social par la Mission permanente d…
            - …ue et social par la Chargée d’affaires par intérim de la Mission permanente d…
            + …ue et social par la Mission permanente d…
      `,
    );
  });

  it('finds it in Spanish, Russian and Arabic', () => {
    check(
      renamed(
        'es/05',
        'por la Misión Permanente del Paraguay',
        'por el Representante Permanente del Paraguay',
        'el Representante Permanente del Paraguay ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra',
      ),
      `
        warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
          ~ The title says that this is a note verbale: Nota verbal de fecha 11 de marzo de 2021
          → Name the mission
            - …erechos Humanos por el Representante Permanente del Para…
            + …erechos Humanos por la Misión Permanente del Para…
            - …erechos Humanos por el Representante Permanente del Para…
            + …erechos Humanos por la Misión Permanente del Para…
      `,
    );
    check(
      renamed(
        'ru/05',
        'Постоянного представительства Монголии',
        'Постоянного представителя Монголии',
        'Постоянного представителя Монголии при Организации Объединенных Наций',
      ),
      `
        warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
          ~ The title says that this is a note verbale: Вербальная нота Постоянного
          → Name the mission
            - …оянного представителя Монголии при Органи…
            + …оянного представительства Монголии при Органи…
            - …оянного представителя Монголии при Органи…
            + …оянного представительства Монголии при Органи…
      `,
    );
    check(
      renamed('ar/05', 'من البعثة الدائمة للمغرب', 'من الممثل الدائم للمغرب', 'الممثل الدائم للمغرب لدى الأمم المتحدة'),
      `
        warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
          ~ The title says that this is a note verbale: مذكرة شفوية مؤرخة ٦ تموز/يوليه ٢٠٢١
          → Name the mission
            - …ادي والاجتماعي من الممثل الدائم للمغرب لدى الأمم المتحدة
            + …ادي والاجتماعي من البعثة الدائمة للمغرب لدى الأمم المتحدة
            - …ادي والاجتماعي من الممثل الدائم للمغرب لدى الأمم المتحدة
            + …ادي والاجتماعي من البعثة الدائمة للمغرب لدى الأمم المتحدة
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      renamed('zh/52', '摩纳哥常驻联合国代表团给秘书长的', '摩纳哥常驻联合国代表给秘书长的', '摩纳哥常驻联合国代表'),
      `
        warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
          ~ The title says that this is a note verbale: 2019 年 11 月 20 日摩纳哥常驻联合国代表给秘书长的普通照会
          → Name the mission
            - 2019 年 11 月 20 日摩纳哥常驻联合国代表给秘书长的普通照会
            + 2019 年 11 月 20 日摩纳哥常驻联合国代表团给秘书长的普通照会
            - 2019 年 11 月 20 日摩纳哥常驻联合国代表给秘书长的普通照会的附件
            + 2019 年 11 月 20 日摩纳哥常驻联合国代表团给秘书长的普通照会的附件
      `,
    );
  });

  it('finds it in Chinese for a mission to another office', () => {
    check(
      renamed('zh/34', '办事处代表团给', '办事处代表给', '马尔代夫常驻联合国日内瓦办事处代表'),
      `
      warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
        ~ The title says that this is a note verbale: 2021 年 3 月 4 日马尔代夫常驻联合国日内瓦办事处代表给联合国人
        → Name the mission
          - 2021 年 3 月 4 日马尔代夫常驻联合国日内瓦办事处代表给联合国人
          - 权事务高级专员办事处的普通照会
          + 2021 年 3 月 4 日马尔代夫常驻联合国日内瓦办事处代表团给联合国
          + 人权事务高级专员办事处的普通照会
          - 2021 年 3 月 4 日马尔代夫常驻联合国日内瓦办事处代表给联合国人
          - 权事务高级专员办事处的普通照会的附件*
          + 2021 年 3 月 4 日马尔代夫常驻联合国日内瓦办事处代表团给联合国
          + 人权事务高级专员办事处的普通照会的附件*
    `,
    );
  });

  it('has no fix where the mission is not known', () => {
    const sender = 'the Minister for Foreign Affairs of Tajikistan';
    check(
      renamed('en/05', 'from the Permanent Mission of Tajikistan to the United Nations', `from ${sender}`, sender),
      `
      warning note-verbale-from-person: A note verbale comes from the Permanent Mission, not from a person.
        ~ The title says that this is a note verbale: Note verbale dated 3 May 2023 from the
    `,
    );
  });

  it('is silent about other senders, and about letters', () => {
    const from = 'the Permanent Mission of Tajikistan to the United Nations';
    silent(letter('en/05').replaceAll(`from ${from}`, 'from the Ministry of Foreign Affairs of Tajikistan'));
    silent(
      letter('en/05').replaceAll(
        `from ${from}`,
        'from the Permanent Observer Mission of the State of Palestine to the United Nations',
      ),
    );
    silent(letter('en/22'));
  });
});
