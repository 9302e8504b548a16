import { check, letter, silent } from './check';

describe('Rules: mixed-scripts', () => {
  it('finds Latin letters in a Cyrillic word', () => {
    check(
      letter('ru/22', ['обсуждением в Шестом', '⟦oбcуждением⟧ в Шестом']),
      `
      warning mixed-scripts: “oбcуждением” has Latin letters among the Cyrillic ones: o, c
        → Write “обсуждением” in Cyrillic letters
          - …связи с предстоящим oбcуждением в Шестом ко…
          + …связи с предстоящим обсуждением в Шестом ко…
    `,
    );
    check(
      letter('ru/01', ['Посол, Постоянный', 'Посол, ⟦Пocтоянный⟧']),
      `
      warning mixed-scripts: “Пocтоянный” has Latin letters among the Cyrillic ones: o, c
        → Write “Постоянный” in Cyrillic letters
          - Посол, Пocтоянный представитель
          + Посол, Постоянный представитель
    `,
    );
  });

  it('finds Cyrillic letters in a Latin word', () => {
    check(
      letter('en/22', ['The campaign', 'The ⟦саmpaign⟧']),
      `
      warning mixed-scripts: “саmpaign” has Cyrillic letters among the Latin ones: с, а
        → Write “campaign” in Latin letters and figures
          - …ing has worked. The саmpaign for the use o…
          + …ing has worked. The campaign for the use o…
    `,
    );
    check(
      letter('fr/22', ['Une première version', 'Une ⟦prеmière⟧ version']),
      `
      warning mixed-scripts: “prеmière” has Cyrillic letters among the Latin ones: е
        → Write “première” in Latin letters and figures
          - …aines années. Une prеmière version, en an…
          + …aines années. Une première version, en an…
    `,
    );
  });

  it('finds a capital that could be a Roman number, and a word with a note at it', () => {
    check(
      letter('ru/22', ['В каждом', 'В ⟦Xиве⟧ в каждом']),
      `
      warning mixed-scripts: “Xиве” has Latin letters among the Cyrillic ones: X
        → Write “Хиве” in Cyrillic letters
          - …0 человек немало. В Xиве в каждом третьем…
          + …0 человек немало. В Хиве в каждом третьем…
    `,
    );
    check(
      letter('fr/07', ['des abeilles1', 'des ⟦аbeilles⟧1']),
      `
      warning mixed-scripts: “аbeilles” has Cyrillic letters among the Latin ones: а
        → Write “abeilles” in Latin letters and figures
          - …ournée mondiale des аbeilles1,
          + …ournée mondiale des abeilles1,
    `,
    );
  });

  it('offers both scripts where all letters look alike', () => {
    check(
      letter('ru/22', ['В каждом', '⟦СEНA⟧ В каждом']),
      `
      warning mixed-scripts: “СEНA” has Latin letters among the Cyrillic ones: E, A
        → Write “СЕНА” in Cyrillic letters
          - …00 человек немало. СEНA В каждом третьем сл…
          + …00 человек немало. СЕНА В каждом третьем сл…
        → Write “CEHA” in Latin letters and figures
          - …000 человек немало. СEНA В каждом третьем с…
          + …000 человек немало. CEHA В каждом третьем с…
    `,
    );
    check(
      letter('es/22', ['De ellas', '⟦СEНA⟧ De ellas']),
      `
      warning mixed-scripts: “СEНA” has Cyrillic letters among the Latin ones: С, Н
        → Write “CEHA” in Latin letters and figures
          - …ios desfavorecidos. СEНA De ellas se despre…
          + …ios desfavorecidos. CEHA De ellas se despre…
        → Write “СЕНА” in Cyrillic letters
          - …os desfavorecidos. СEНA De ellas se despren…
          + …os desfavorecidos. СЕНА De ellas se despren…
    `,
    );
  });

  it('finds Cyrillic letters in symbols, alone or not, in every language', () => {
    check(
      letter('ru/22', ['В каждом', '(см. ⟦А/75/879⟧ и ⟦S/2О21/443⟧) В каждом']),
      `
      warning mixed-scripts: The symbol “А/75/879” has Cyrillic letters; symbols are Latin in every language.
        → Write “A/75/879” in Latin letters and figures
          - …еловек немало. (см. А/75/879 и S/2О21/443…
          + …еловек немало. (см. A/75/879 и S/2О21/443…
      warning mixed-scripts: The symbol “S/2О21/443” has Cyrillic letters; symbols are Latin in every language.
        → Write “S/2021/443” in Latin letters and figures
          - … (см. А/75/879 и S/2О21/443) В каждом тре…
          + … (см. А/75/879 и S/2021/443) В каждом тре…
    `,
    );
    check(
      letter('zh/22', ['我国政府', '(见⟦А/С.3/75/2⟧)我国政府']),
      `
      warning mixed-scripts: The symbol “А/С.3/75/2” has Cyrillic letters; symbols are Latin in every language.
        → Write “A/C.3/75/2” in Latin letters and figures
          - …台，由蒙古国家气象和环境监测局代管。(见А/С.3/75/2)我国政府欢迎其他受类似灾…
          + …台，由蒙古国家气象和环境监测局代管。(见A/C.3/75/2)我国政府欢迎其他受类似灾…
    `,
    );
    check(
      letter('en/25', ['service on 1 June 2023', 'service (⟦S/RЕS/1559⟧) on 1 June 2023']),
      `
      warning mixed-scripts: The symbol “S/RЕS/1559” has Cyrillic letters; symbols are Latin in every language.
        → Write “S/RES/1559” in Latin letters and figures
          - …ed into service (S/RЕS/1559) on 1 June 20…
          + …ed into service (S/RES/1559) on 1 June 20…
    `,
    );
    check(
      letter('ar/22', ['بنسبة 14 في', 'بنسبة ⟦S/2O21/443⟧ في']),
      `
      warning mixed-scripts: The symbol “S/2O21/443” has the letter O for a nought.
        → Write “S/2021/443” in Latin letters and figures
          - …ادث المرور بنسبة S/2O21/443 في المائة في …
          + …ادث المرور بنسبة S/2021/443 في المائة في …
    `,
    );
  });

  it('reports a few words of a paragraph only', () => {
    check(
      letter('ru/22', ['В каждом', '⟦aд⟧ ⟦oд⟧ ⟦eд⟧ xд pд В каждом']),
      `
      warning mixed-scripts: “aд” has Latin letters among the Cyrillic ones: a
        → Write “ад” in Cyrillic letters
          - …000 человек немало. aд oд eд xд pд В кажд…
          + …000 человек немало. ад oд eд xд pд В кажд…
          ! warning mixed-scripts: “xд” has Latin letters among the Cyrillic ones: x
      warning mixed-scripts: “oд” has Latin letters among the Cyrillic ones: o
        → Write “од” in Cyrillic letters
          - … человек немало. aд oд eд xд pд В каждом …
          + … человек немало. aд од eд xд pд В каждом …
          ! warning mixed-scripts: “xд” has Latin letters among the Cyrillic ones: x
      warning mixed-scripts: “eд” has Latin letters among the Cyrillic ones: e
        → Write “ед” in Cyrillic letters
          - …ловек немало. aд oд eд xд pд В каждом тре…
          + …ловек немало. aд oд ед xд pд В каждом тре…
          ! warning mixed-scripts: “xд” has Latin letters among the Cyrillic ones: x
    `,
    );
  });

  it('accepts words that are put together, Roman numbers and other numbers', () => {
    const to = (words: string) => letter('ru/22', ['В каждом', `${words} В каждом`]);
    silent(to('IT-сектор, SMS-сообщения, COVID-19, в XXв и XIго'));
    silent(to('NATOвский, Zoomом'));
    silent(to('нота № А/75/879, исх. № С/2021/4, дом А/5'));
    silent(to('A/75/879–S/2021/443, А/б'));
  });
});
