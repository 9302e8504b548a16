import { check, letter, renamed, silent } from './check';

describe('Rules: charge-without-mission', () => {
  it('finds it in English', () => {
    const sender = 'the Chargé d’affaires a.i. of Paraguay to the United Nations';
    check(
      renamed('en/26', 'of the Permanent Mission of Paraguay', 'of Paraguay', sender),
      `
      warning charge-without-mission: A chargé d’affaires is named with the Permanent Mission, which is missing here.
        → Insert the mission
          - … d’affaires a.i. of Paraguay to the Unit…
          + … d’affaires a.i. of the Permanent Mission of Paraguay to the Unit…
          - … d’affaires a.i. of Paraguay to the Unit…
          + … d’affaires a.i. of the Permanent Mission of Paraguay to the Unit…
          - … d’affaires a.i. of Paraguay to the Unit…
          + … d’affaires a.i. of the Permanent Mission of Paraguay to the Unit…
          - … d’affaires a.i. of Paraguay to the Unit…
          + … d’affaires a.i. of the Permanent Mission of Paraguay to the Unit…
    `,
    );
  });

  it('finds it in French', () => {
    const sender = 'le Chargé d’affaires par intérim de la Guinée-Bissau auprès de l’Organisation des Nations Unies';
    check(
      renamed('fr/26', 'de la Mission permanente de la Guinée-Bissau', 'de la Guinée-Bissau', sender),
      `
      warning charge-without-mission: A chargé d’affaires is named with the Permanent Mission, which is missing here.
        → Insert the mission
          - …s par intérim de la Guinée-Bissau auprès…
          + …s par intérim de la Mission permanente de la Guinée-Bissau auprès…
          - …s par intérim de la Guinée-Bissau auprès…
          + …s par intérim de la Mission permanente de la Guinée-Bissau auprès…
          - …s par intérim de la Guinée-Bissau auprès…
          + …s par intérim de la Mission permanente de la Guinée-Bissau auprès…
          - …s par intérim de la Guinée-Bissau auprès…
          + …s par intérim de la Mission permanente de la Guinée-Bissau auprès…
    `,
    );
  });

  it('finds it in Spanish, Russian and Arabic', () => {
    check(
      renamed(
        'es/08',
        'de la Misión Permanente del Senegal',
        'del Senegal',
        'la Encargada de Negocios interina del Senegal ante las Naciones Unidas',
      ),
      `
        warning charge-without-mission: A chargé d’affaires is named with the Permanent Mission, which is missing here.
          → Insert the mission
            - …Negocios interina del Senegal ante las N…
            + …Negocios interina de la Misión Permanente del Senegal ante las N…
            - …Negocios interina del Senegal ante las N…
            + …Negocios interina de la Misión Permanente del Senegal ante las N…
      `,
    );
    check(
      renamed(
        'ru/33',
        'Постоянного представительства Таджикистана',
        'Таджикистана',
        'Временного поверенного в делах Таджикистана при Организации Объединенных Наций',
      ),
      `
        warning charge-without-mission: A chargé d’affaires is named with the Permanent Mission, which is missing here.
          → Insert the mission
            - …поверенного в делах Таджикистана при Орг…
            + …поверенного в делах Постоянного представительства Таджикистана при Орг…
            - …поверенного в делах Таджикистана при Орг…
            + …поверенного в делах Постоянного представительства Таджикистана при Орг…
      `,
    );
    check(
      renamed('ar/08', 'للبعثة الدائمة لماليزيا', 'لماليزيا', 'القائمة بالأعمال بالنيابة لماليزيا لدى الأمم المتحـدة'),
      `
        warning charge-without-mission: A chargé d’affaires is named with the Permanent Mission, which is missing here.
          → Insert the mission
            - … بالأعمال بالنيابة لماليزيا لدى الأمم المتحـدة
            + … بالأعمال بالنيابة للبعثة الدائمة لماليزيا لدى الأمم المتحـدة
            - … بالأعمال بالنيابة لماليزيا لدى الأمم المتحـدة
            + … بالأعمال بالنيابة للبعثة الدائمة لماليزيا لدى الأمم المتحـدة
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      renamed('zh/43', '常驻联合国代表团临时代办', '常驻联合国临时代办', '吉布提常驻联合国临时代办'),
      `
      warning charge-without-mission: A chargé d’affaires is named with the Permanent Mission, which is missing here.
        → Insert the mission
          - 2021年11月18日吉布提常驻联合国临时代办给秘书长和安全理事会主席的同文信
          + 2021年11月18日吉布提常驻联合国代表团临时代办给秘书长和安全理事会主席的同文信
          - 2021年11月18日吉布提常驻联合国临时代办给秘书长和安全理事会主席的同文信的附件一
          + 2021年11月18日吉布提常驻联合国代表团临时代办给秘书长和安全理事会主席的同文信的附件一
          - 2021年11月18日吉布提常驻联合国临时代办给秘书长和安全理事会主席的同文信的附件二
          + 2021年11月18日吉布提常驻联合国代表团临时代办给秘书长和安全理事会主席的同文信的附件二
    `,
    );
  });

  it('is silent about an embassy, an observer and a chargé of whom nothing is said', () => {
    const from = 'of the Permanent Mission of Paraguay to the United Nations';
    silent(letter('en/26').replaceAll(from, 'of the Embassy of Paraguay in Washington, D.C.'));
    silent(letter('en/26').replaceAll(from, 'of the Permanent Observer Mission of the Holy See to the United Nations'));
    silent(letter('zh/43'));
  });
});
