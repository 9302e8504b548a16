import { check, letter, silent } from './check';

/** A fixture with a sentence more before two of its words, which stand in it once. */
const with2 = (name: string, at: readonly [string, string], one: string, other: string) =>
  letter(name, [at[0], `${one}${at[0]}`], [at[1], `${other}${at[1]}`]);
const EN = ['Not everything has worked', 'My delegation looks'] as const;
const FR = ['Les participants ont comparé', 'Le Parlement tchèque'] as const;
const ES = ['El Grupo analizó', 'Se examinó asimismo'] as const;
const RU = ['Мы не считаем', 'Вместе с тем'] as const;
const AR = ['وقد أجمع', 'ورأى المشاركون'] as const;
const ZH = ['学员们商定', '我国政府欢迎'] as const;

describe('Rules: two-spellings', () => {
  it('shows both places and offers either spelling for all of them', () => {
    check(
      letter(
        'zh/22',
        ['严冬之灾是蒙古', '克尔巴杰尔区受灾。严冬之灾是蒙古'],
        ['学员们商定', '与会者前往⟦克尔巴贾尔⟧地区。学员们商定'],
        ['我国政府欢迎', '克尔巴杰尔区的代表到会。我国政府欢迎'],
      ),
      `
      warning two-spellings: “克尔巴贾尔” is also spelled “克尔巴杰尔”.
        ~ The other spelling: 克尔巴杰尔
        ~ The other spelling: 克尔巴杰尔
        → Spell it everywhere as in “克尔巴杰尔”
          - 与会者前往克尔巴贾尔地区。学员们商定建立一个共享的雪情和草…
          + 与会者前往克尔巴杰尔地区。学员们商定建立一个共享的雪情和草…
        → Spell it everywhere as in “克尔巴贾尔”
          - 克尔巴杰尔区受灾。严冬之灾是蒙古特有的缓发性灾害…
          + 克尔巴贾尔区受灾。严冬之灾是蒙古特有的缓发性灾害…
          - …，由蒙古国家气象和环境监测局代管。克尔巴杰尔区的代表到会。我国政府欢迎其他受类似灾…
          + …，由蒙古国家气象和环境监测局代管。克尔巴贾尔区的代表到会。我国政府欢迎其他受类似灾…
    `,
    );
    check(
      with2('en/22', EN, 'The ⟦Kelbajar⟧ district took part. ', 'The district of Kalbajar did too. '),
      `
      warning two-spellings: “Kelbajar” is also spelled “Kalbajar”.
        ~ The other spelling: Kalbajar
        → Spell it everywhere as in “Kalbajar”
          - The Kelbajar district took…
          + The Kalbajar district took…
        → Spell it everywhere as in “Kelbajar”
          - The district of Kalbajar did too. My d…
          + The district of Kelbajar did too. My d…
    `,
    );
    check(
      with2('fr/22', FR, 'Le village de ⟦Choporlou⟧ y a pris part. ', 'Celui qui dit village de Choporlu le sait. '),
      `
      warning two-spellings: “Choporlou” is also spelled “Choporlu”.
        ~ The other spelling: Choporlu
        → Spell it everywhere as in “Choporlu”
          - Le village de Choporlou y a pris part. Les…
          + Le village de Choporlu y a pris part. Les…
        → Spell it everywhere as in “Choporlou”
          - …t village de Choporlu le sait. Le Parlem…
          + …t village de Choporlou le sait. Le Parlem…
    `,
    );
  });

  it('knows the name in its cases, in capitals and behind what Arabic writes with it', () => {
    check(
      with2('ru/22', RU, 'В ⟦Кельбаджарском⟧ районе это известно. ', 'Жители Кяльбаджарского района знают это. '),
      `
      warning two-spellings: “Кельбаджарском” is also spelled “Кяльбаджарского”.
        ~ The other spelling: Кяльбаджарского
        → Spell it everywhere as in “Кяльбаджарского”
          - В Кельбаджарском районе …
          + В Кяльбаджарском районе …
        → Spell it everywhere as in “Кельбаджарском”
          - …о для всех. Жители Кяльбаджарского района…
          + …о для всех. Жители Кельбаджарского района…
    `,
    );
    check(
      with2('ar/22', AR, 'واجتمعوا في قرية ⟦باشليبل⟧. ', 'وزاروا قرية باشلبيل. '),
      `
      warning two-spellings: “باشليبل” is also spelled “باشلبيل”.
        ~ The other spelling: باشلبيل
        → Spell it everywhere as in “باشلبيل”
          - واجتمعوا في قرية باشليبل. وقد أجمع المشاركو…
          + واجتمعوا في قرية باشلبيل. وقد أجمع المشاركو…
        → Spell it everywhere as in “باشليبل”
          - وزاروا قرية باشلبيل. ورأى المشاركون كذ…
          + وزاروا قرية باشليبل. ورأى المشاركون كذ…
    `,
    );
  });

  it('leaves the names of two places and two persons alone', () => {
    const en = (one: string, other: string) => silent(with2('en/22', EN, one, other));
    // Short names, other ends, other sounds, other kinds of places, the same sentence, no kind of place at all.
    en('The Jabr district took part. ', 'The Jabir district did too. ');
    en('The Kelbajar district took part. ', 'The Kelbajars district did too. ');
    en('The Kelbajar district took part. ', 'The Kelbamar district did too. ');
    en('The Kelbajar district took part. ', 'The village of Kalbajar did too. ');
    en('The Kelbajar district took part, and the Kalbajar district as well. ', '');
    en('Mr. Bayramov took part. ', 'Ms. Bairamov did too. ');
    en('The village of Deir Hassan took part. ', 'The village of Beit Hassen did too. ');
    silent(with2('es/22', ES, 'La aldea de Qahtaniya asistió. ', 'La aldea de Hamidiya también. '));
  });

  it('leaves cases, articles and numbers alone', () => {
    silent(
      with2(
        'ru/22',
        RU,
        'В Кельбаджарском районе знают. ',
        'Это Кельбаджарский район. Жители района Кельбаджара рады. ',
      ),
    );
    silent(with2('ru/22', RU, 'В городе Маккуке знают. ', 'Жители города Маккука рады. '));
    silent(with2('ar/22', AR, 'في المنطقة الشرقية. ', 'والمناطق الشرقيات. '));
    silent(with2('ar/22', AR, 'في منطقة عملياتها. ', 'في منطقة عمليتها. '));
    silent(with2('zh/22', ZH, '克尔巴杰尔区受灾。', '克尔巴马尔区受灾。'));
    silent(with2('zh/22', ZH, '东贝尔区受灾。', '西贝尔区受灾。'));
  });

  it('leaves a list of many places with names that are alike alone', () => {
    const names = ['Novasela', 'Novosela', 'Navosela', 'Nevosela'];
    silent(with2('en/22', EN, names.map(n => `The village of ${n} took part. `).join(''), ''));
  });
});
