import assert from 'node:assert/strict';
import { analyse, facts, check as findingsOf, format } from '../../server/src/languageService';
import { shared } from '../help/shared';
import { dedent, shownFacts } from '../help/show';

const text = shared('corpus/zh/seed.txt');

/** Compares the words on some lines of the letter that started it all. */
function check(input: readonly [number, number], expected: string): void {
  const lines = text!.split('\n').slice(input[0] - 1, input[1]);
  assert.equal(lines.map(l => l.trim()).join(''), expected);
}

(text === null ? describe.skip : describe)('The letter of Azerbaijan of 5 May 2021', () => {
  it('has the facts a reader finds in it', () =>
    assert.equal(
      shownFacts(text!),
      dedent(`
        manuscript letter zh
        GA+SC 75 year 76
        agenda: 34, 35, 40, 64, 70, 72, 86, 135
        - 预防武装冲突
        - 古阿姆集团地区旷日持久的冲突及其对国际和平、安全与发展的影响
        - 阿塞拜疆被占领土局势
        - 建设和平和保持和平
        - 消除种族主义、种族歧视、仇外心理和相关不容忍行为
        - 促进和保护人权
        - 国内和国际的法治
        - 保护责任与防止灭绝种族、战争罪、族裔清洗和危害人类罪
        title: 2021-05-05 | 阿塞拜疆常驻联合国代表 | secretaryGeneral | 30
        request: GA+SC | 34, 35, 40, 64, 70, 72, 86, 135 | 40–42
        signed in letter: 亚沙尔·阿利耶夫 | 常驻代表 | 大使 | 46–50
        signed in annex: 杰伊洪·巴伊拉莫夫 | 171
        annex 51–171
          letter: 2021-05-04 阿塞拜疆外交部长
        note 1 119, referred to in 95
      `),
    ));

  it('has two paragraphs before its signature, the second of which is the request', () => {
    const parts = facts(text!).parts.filter(p => p.lines[0] > 30 && p.lines[0] < 46);
    assert.deepEqual(
      parts.map(p => p.kind),
      ['paragraph', 'request'],
    );
  });

  it('repeats its title in the title of the annex', () => {
    const { title, annexes } = facts(text!);
    check(annexes[0]!.titleLines as [number, number], `${title!.text}的附件`);
    assert.equal(annexes[0]!.letter!.title!.text, '2021 年 5 月 4 日阿塞拜疆外交部长给秘书长的信');
  });

  it('has its name before the mark', () => check([50, 50], '亚沙尔·阿利耶夫(签名)'));

  it('has its links and the rule above the note as page furniture', () => {
    const furniture = facts(text!).parts.filter(p => p.kind === 'pageFurniture');
    assert.deepEqual(
      furniture.map(p => p.lines),
      [
        [117, 117],
        [121, 122],
      ],
    );
    const link = 'https://azertag.az/en/xeber/1766151';
    check([121, 122], link + link);
  });

  it('has one warning, which is true: a district is spelled in two ways', () =>
    assert.deepEqual(
      findingsOf(analyse(text!))
        .filter(f => f.severity === 'error' || f.severity === 'warning')
        .map(f => `${f.rule}: ${format(f.message)}`),
      ['two-spellings: “克尔巴贾尔” is also spelled “克尔巴杰尔”.'],
    ));
});
