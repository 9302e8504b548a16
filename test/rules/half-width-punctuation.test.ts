import { check, letter, silent } from './check';

describe('Rules: half-width-punctuation', () => {
  it('finds the first mark of a paragraph and puts all of them right', () => {
    check(
      letter(
        'zh/22',
        ['缓发性灾害。夏季干旱之后，冬季', '缓发性灾害。夏季干旱之后⟦,⟧ 冬季'],
        ['数百万头牲畜的生命，迫使', '数百万头牲畜的生命;迫使'],
      ),
      `
      warning half-width-punctuation: In Chinese text the mark is “，”, not “,”.
        → Write the full-width marks in this paragraph
          - 严冬之灾是蒙古特有的缓发性灾害。夏季干旱之后, 冬季的暴雪和严寒会在几周之内夺去数百万头牲畜的生命;迫使牧民家庭迁往城市。培训班上介绍的经验…
          + 严冬之灾是蒙古特有的缓发性灾害。夏季干旱之后，冬季的暴雪和严寒会在几周之内夺去数百万头牲畜的生命；迫使牧民家庭迁往城市。培训班上介绍的经验…
    `,
    );
    check(
      letter('zh/22', ['加入这一平台。', '加入这一平台⟦.⟧']),
      `
      warning half-width-punctuation: In Chinese text the mark is “。”, not “.”.
        → Write the full-width marks in this paragraph
          - …迎其他受类似灾害影响的会员国加入这一平台.
          + …迎其他受类似灾害影响的会员国加入这一平台。
    `,
    );
    check(
      letter(
        'zh/22',
        ['培训班上介绍的经验表明，若', '培训班上介绍的经验表明⟦:⟧“若'],
        ['避免七美元的损失。', '避免七美元的损失”。'],
      ),
      `
      warning half-width-punctuation: In Chinese text the mark is “：”, not “:”.
        → Write the full-width marks in this paragraph
          - …牧民家庭迁往城市。培训班上介绍的经验表明:“若能在入冬前六十天发出预警并发放草料，…
          + …牧民家庭迁往城市。培训班上介绍的经验表明：“若能在入冬前六十天发出预警并发放草料，…
    `,
    );
  });

  it('accepts half-width brackets, figures, names, links and other languages', () => {
    const to = (words: string) => silent(letter('zh/22', ['我国政府欢迎', `${words}我国政府欢迎`]));
    to('乌兰巴托(蒙古)');
    to('共1,5人，时间10:30,比例3.5:1。');
    to('亚沙尔.阿利耶夫和J. 史密斯, Jr.先生，');
    to('见https://example.org/中文:报告,2024；');
    silent(letter('en/22', ['The campaign', 'The words 安全,发展 are Chinese. The campaign']));
  });
});
