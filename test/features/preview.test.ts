import assert from 'node:assert/strict';
import { previewModel } from '../../server/src/features/preview';
import { analyse, type Finding } from '../../server/src/languageService';
import { letterIn } from '../help/languages';
import { dedent } from '../help/show';

const finding = (start: number, end: number): Finding => ({
  rule: 'some-rule',
  severity: 'warning',
  message: { text: 'Wrong.' },
  start,
  end,
  related: [],
  fixes: [],
});

/** Compares the blocks of a preview: id, place, and the words of each line behind its number. */
function check(input: string, expected: string): void {
  const { blocks } = previewModel(analyse(input), [], f => f.message.text);
  const shown = blocks.map(b => {
    const place = [b.dir === 'rtl' && 'rtl', b.column, b.level && `${b.annex} ${b.level}`, b.label, b.name];
    const lines = b.lines.map(l => `${l.line} ${l.text}`).join(' / ');
    return `${[b.id, ...place.filter(Boolean)].join(', ')}: ${lines}`;
  });
  assert.equal(shown.join('\n'), dedent(expected));
}

describe('The preview', () => {
  it('has a block for each part and a line for each line', () =>
    check(
      letterIn('zh').replace('阿塞拜疆常驻联合国代表给', '阿塞拜疆常驻联合国代\n表给'),
      `
      organ-1: 0 大会
      organ-2, end: 0 安全理事会
      sessionLine-1: 1 第七十五届会议
      sessionLine-2, end: 1 第七十六年
      agendaLine-1: 2 议程项目 34 和 86
      agendaTitle-1, 34: 3 预防武装冲突
      agendaTitle-2, 86: 4 国内和国际的法治
      title-1: 6 2021 年 5 月 5 日阿塞拜疆常驻联合国代 / 7 表给秘书长的信
      paragraph-1: 9 谨随函附上2021 年 5 月 4 日外交部长的信(见附件)。1
      request-1: 10 请将本信及其附件作为大会议程项目 34 和 86 下的文件以及安全理事会文件分发为荷。
      signature-1, 达尼亚尔·奥马罗夫: 12 常驻代表 / 13 大使 / 14 达尼亚尔·奥马罗夫(签名)
      pageFurniture-1: 16 __________________
      footnote-1, 1: 17 1 A/75/1.
      annexTitle-1, annex 1: 19 2021 年 5 月 5 日阿塞拜疆常驻联合国代表给秘书长的信的附件
      title-2, annex 1: 21 2021 年 5 月 4 日阿塞拜疆外交部长给秘书长的信
      paragraph-2, annex 1: 23 谨随函附上2021 年 5 月 4 日外交部长的信(见附件)。
      annexTitle-2, enclosure 2: 25 附文
      paragraph-3, enclosure 2: 27 阿塞拜疆常驻联合国代表团借此机会再次向秘书长致以最崇高的敬意。
      `,
    ));

  it('undoes what a wrap put in and keeps each line’s own words', () =>
    check(
      dedent(`
        رسالة مؤرخة 5 أيار/مايو 2021 موجهة إلى الأمين العام
        من رئيس شيلي

        I have the honour to transmit a state-
        ment on the secu\u00adrity of naviga\u00ad
        tion.
      `),
      `
      title-1, rtl: 0 رسالة مؤرخة 5 أيار/مايو 2021 موجهة إلى الأمين العام  / 1 من رئيس شيلي
      paragraph-1: 3 I have the honour to transmit a state / 4 ment on the security of naviga / 5 tion.
      `,
    ));

  it('says what the text is', () => {
    const { caption, language, dir, isLetter, lineCount } = previewModel(analyse(letterIn('ar')), [], () => '');
    assert.match(caption, /^رسالة مؤرخة 5/);
    assert.deepEqual([language, dir, isLetter, lineCount], ['ar', 'rtl', true, letterIn('ar').split('\n').length]);
    assert.equal(previewModel(analyse('The sea.'), [], () => '').isLetter, false);
  });

  it('has problems at the words they are about', () => {
    const text = letterIn('en');
    const at = text.indexOf('5 May 2021');
    const { blocks, problems } = previewModel(
      analyse(text),
      [finding(at, at + 10), finding(text.length, text.length)],
      f => f.message.text,
    );
    const found = blocks.filter(b => b.problems.length);
    assert.deepEqual(
      found.map(b => [b.id, b.problems.map(p => [p.rule, p.severity, p.message, p.line, p.words])]),
      [['title-1', [['some-rule', 'warning', 'Wrong.', 6, '5 May 2021']]]],
    );
    assert.deepEqual(
      problems.map(p => [p.line, p.words]),
      [[text.split('\n').length - 1, '']],
    );
  });
});
