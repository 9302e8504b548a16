import assert from 'node:assert/strict';
import { unwrap } from '../../server/src/text/unwrap';
import { mark, marked } from '../help/marked';

/** Unwraps `input` and compares; what is marked in `expected` has to come from what is marked in `input`. */
function check(input: string, expected: string): void {
  const source = marked(input);
  const wanted = marked(expected);
  const { text, map } = unwrap(source.text);
  assert.equal(text, wanted.text);
  assert.equal(unwrap(text).text, text, 'what is unwrapped stays as it is');
  assert.equal(map.length, text.length + 1);
  assert.equal(map.at(-1), source.text.length);
  const origins = wanted.ranges.map(r => ({ start: map[r.start]!, end: map[r.end - 1]! + 1 }));
  assert.equal(mark(source.text, origins), mark(source.text, source.ranges));
}

describe('Unwrapped text', () => {
  const cases: [what: string, input: string, expected: string][] = [
    ['is nothing for nothing', '', ''],
    ['is nothing for blank lines', ' \n\t\n', ''],
    ['has a space for a line end', 'the Permanent\nRepresentative', 'the Permanent Representative'],
    ['has one space for any white space', ' a \u00a0 b\t\u2009c \n\n  d ', 'a b c d'],
    ['has one space for a form feed', 'a\n\fb', 'a b'],
    ['has one space for CRLF', 'a\r\nb', 'a b'],
    ['has no hyphen that the wrap put in', 'the represen-\ntative', 'the representative'],
    ['has none in capitals either', 'GENERAL ASSEM-\nBLY', 'GENERAL ASSEMBLY'],
    [
      'keeps the hyphen of a compound',
      'self-\ndetermination, good-\nneighbourly',
      'self-determination, good-neighbourly',
    ],
    ['keeps the hyphen of a French compound', 'celui-\nci, sous-\nprogramme', 'celui-ci, sous-programme'],
    ['keeps the hyphen of a Russian compound', 'социально-\nэкономический', 'социально-экономический'],
    ['has no Russian hyphen that the wrap put in', 'представи-\nтель', 'представитель'],
    [
      'keeps a hyphen before a capital',
      'the Secretary-\nGeneral, Guinea-\nBissau',
      'the Secretary-General, Guinea-Bissau',
    ],
    [
      'keeps a hyphen or dash beside a figure',
      'COVID-\n19, 2020-\n2021, 2–\n3, 18-\nyear',
      'COVID-19, 2020-2021, 2–3, 18-year',
    ],
    ['keeps a dash and its spaces', 'peace –\nand security', 'peace – and security'],
    ['has no soft hyphens', 'secu\u00adrity and coop\u00ad\neration', 'security and cooperation'],
    ['has no directional marks and no BOM', '\ufeff\u200eA\u200f\u2060B', 'AB'],
    ['has no space where a Chinese line was broken', '国际和平、 \n\n安全与发展', '国际和平、安全与发展'],
    ['has none behind a Chinese full stop', '主谋。\n1991 年', '主谋。1991 年'],
    ['has none beside full-width signs', '文件（\nA/75/1）', '文件（A/75/1）'],
    ['keeps a space inside a Chinese line', '项目 34、35\n和 40', '项目 34、35和 40'],
    [
      'has a space between Latin words in a Chinese text',
      '克尔巴杰尔区 Bashlibel\nvillage',
      '克尔巴杰尔区 Bashlibel village',
    ],
    ['has a space where an Arabic line was broken', 'الأمين\nالعام', 'الأمين العام'],
    ['keeps tatweel and vowel signs', 'رســالة\nمُؤرخة', 'رســالة مُؤرخة'],
    ['keeps surrogate pairs', '😀\n😀', '😀 😀'],
    ['leads back to its source', 'the\n⟦represen-\ntative⟧ of', 'the ⟦representative⟧ of'],
    ['leads back to the first space of several', 'a⟦ ⟧\n\n b', 'a⟦ ⟧b'],
    ['leads back over what vanished', '⟦和平⟧、\n  ⟦安全⟧', '⟦和平⟧、⟦安全⟧'],
  ];
  for (const [what, input, expected] of cases) it(what, () => check(input, expected));
});
