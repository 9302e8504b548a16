import { check, letter, silent } from './check';

describe('Rules: wrong-weekday', () => {
  it('finds it in every language', () => {
    check(
      letter('en/22', ['its national plan in 2021', 'its national plan on ⟦Tuesday⟧, 5 May 2021']),
      `
      warning wrong-weekday: The weekday does not fit: 5 May 2021 was Wednesday, not Tuesday.
        ~ The date: 5 May 2021
        → Change the weekday to Wednesday
          - …ts national plan on Tuesday, 5 May 2021.
          + …ts national plan on Wednesday, 5 May 2021.
    `,
    );
    check(
      letter('fr/22', ['du 21 au 23 octobre 2024', 'le ⟦mardi⟧ 21 octobre 2024']),
      `
      warning wrong-weekday: The weekday does not fit: 21 octobre 2024 was lundi, not mardi.
        ~ The date: 21 octobre 2024
        → Change the weekday to lundi
          - …rno a accueilli, le mardi 21 octobre 2024, …
          + …rno a accueilli, le lundi 21 octobre 2024, …
    `,
    );
    check(
      letter('es/22', ['el 29 de septiembre', 'el ⟦miércoles⟧ 29 de septiembre']),
      `
      warning wrong-weekday: The weekday does not fit: 29 de septiembre de 2022 was jueves, not miércoles.
        ~ The date: 29 de septiembre de 2022
        → Change the weekday to jueves
          - …ebrada en Mónaco el miércoles 29 de septiembre de 2022.
          + …ebrada en Mónaco el jueves 29 de septiembre de 2022.
    `,
    );
    check(
      letter('ar/22', ['يومي 27 و 28 شباط/فبراير 2024', 'يوم ⟦الأحد⟧ 28 شباط/فبراير 2024']),
      `
      warning wrong-weekday: The weekday does not fit: 28 شباط/فبراير 2024 was الأربعاء, not الأحد.
        ~ The date: 28 شباط/فبراير 2024
        → Change the weekday to الأربعاء
          - …في سان خوسيه يوم الأحد 28 شباط/فبراير 2024…
          + …في سان خوسيه يوم الأربعاء 28 شباط/فبراير 2024…
    `,
    );
    check(
      letter('zh/22', ['2021年10月18日至22日', '2021年10月18日(⟦星期二⟧)']),
      `
      warning wrong-weekday: The weekday does not fit: 2021年10月18日 was 星期一, not 星期二.
        ~ The date: 2021年10月18日
        → Change the weekday to 星期一
          - …合会合作，于2021年10月18日(星期二)在乌兰巴托举办了关于“严冬之灾”预警与…
          + …合会合作，于2021年10月18日(星期一)在乌兰巴托举办了关于“严冬之灾”预警与…
    `,
    );
  });

  it('knows the cases of Russian, and puts the preposition right', () => {
    const to = (words: string) => letter('ru/22', ['В марте 2024 года', words]);
    check(
      to('В ⟦среду⟧, 5 марта 2024 года,'),
      `
      warning wrong-weekday: The weekday does not fit: 5 марта 2024 года was вторник, not среду.
        ~ The date: 5 марта 2024 года
        → Change the weekday to вторник
          - В среду, 5 марта 2024 года,…
          + Во вторник, 5 марта 2024 года,…
    `,
    );
    check(
      to('С ⟦четверга⟧, 5 марта 2024 года,'),
      `
      warning wrong-weekday: The weekday does not fit: 5 марта 2024 года was вторник, not четверга.
        ~ The date: 5 марта 2024 года
        → Change the weekday to вторник
          - С четверга, 5 марта 2024 года…
          + С вторника, 5 марта 2024 года…
    `,
    );
    check(
      to('⟦Среда⟧, 5 марта 2024 года:'),
      `
      warning wrong-weekday: The weekday does not fit: 5 марта 2024 года was вторник, not Среда.
        ~ The date: 5 марта 2024 года
        → Change the weekday to вторник
          - Среда, 5 марта 2024 года:…
          + Вторник, 5 марта 2024 года:…
    `,
    );
    silent(to('Во вторник, 5 марта 2024 года,'));
  });

  it('finds it in a draft, across lines, and behind the date', () => {
    check(
      letter('en/25', ['service on 1 June 2023', 'service on ⟦Friday⟧,\n1 June 2023']),
      `
      warning wrong-weekday: The weekday does not fit: 1 June 2023 was Thursday, not Friday.
        ~ The date: 1 June 2023
        → Change the weekday to Thursday
          - …red into service on Friday,
          + …red into service on Thursday,
    `,
    );
    check(
      letter('en/22', ['its national plan in 2021', 'its national plan on 5 May 2021 (⟦Tuesday⟧)']),
      `
      warning wrong-weekday: The weekday does not fit: 5 May 2021 was Wednesday, not Tuesday.
        ~ The date: 5 May 2021
        → Change the weekday to Wednesday
          - …plan on 5 May 2021 (Tuesday).
          + …plan on 5 May 2021 (Wednesday).
    `,
    );
  });

  it('finds it behind the dash of a list', () => {
    check(
      letter('zh/37', ['2018 年 10 月 30 日，', '2018 年 10 月 30 日⟦星期一⟧，']),
      `
      warning wrong-weekday: The weekday does not fit: 2018 年 10 月 30 日 was 星期二, not 星期一.
        ~ The date: 2018 年 10 月 30 日
        → Change the weekday to 星期二
          - –	2018 年 10 月 30 日星期一，圣地亚哥：与化工行业代表的对话。
          + –	2018 年 10 月 30 日星期二，圣地亚哥：与化工行业代表的对话。
    `,
    );
  });

  it('accepts the right day, and leaves alone what belongs to another date', () => {
    const to = (words: string) => letter('en/22', ['its national plan in 2021', `its national plan ${words}`]);
    silent(to('on Wednesday, 5 May 2021'));
    silent(to('from Monday, 3, to Wednesday, 5 May 2021'));
    silent(to('on Monday and Tuesday, 4 and 5 May 2021'));
    silent(to('on Tuesday, 4–5 May 2021'));
    silent(to('on 4–5 May 2021 (Tuesday)'));
    // Where the old calendar still held.
    silent(to('on Wednesday, 25 October 1917'));
    silent(letter('ar/22', ['يومي 27 و 28 شباط/فبراير 2024', 'يوم الأحد 17 شعبان الموافق 28 شباط/فبراير 2024']));
    silent(letter('zh/22', ['2021年10月18日至22日', '2021年10月18日周二平大使']));
  });
});
