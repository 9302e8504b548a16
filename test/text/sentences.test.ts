import assert from 'node:assert/strict';
import { sentences } from '../../server/src/text/sentences';
import { mark, marked } from '../help/marked';

/** Compares the sentences of a text with what is marked in it. */
function check(input: string): void {
  const { text } = marked(input);
  assert.equal(mark(text, sentences(text)), input);
}

describe('Sentences', () => {
  const cases: [what: string, input: string][] = [
    ['are none in an empty text', ''],
    ['are none in spaces', '  \t '],
    ['end with the text where no full stop does', '⟦I have the honour⟧'],
    ['end at a full stop', '⟦I have the honour.⟧ ⟦I should be grateful.⟧ '],
    ['end at other closing marks', '⟦Why?⟧ ⟦Never!⟧ ⟦Why not?⟧'],
    ['take a closing quotation mark with them', '⟦He said “no.”⟧ ⟦She agreed (“yes.”)⟧ ⟦So be it.⟧'],
    ['take a footnote reference with them', '⟦It was published.1⟧ ⟦It was read.²⟧ ⟦It was lost.*⟧ ⟦It is here.⟧'],
    ['do not end before a small letter', '⟦See art. 35 of the Charter. it says.⟧'],
    ['do not end at an abbreviation', '⟦See No. 12 by Mr. Aliyev, para. 3, vol. IV, and A. B. Smith.⟧'],
    ['do not end at one in Russian', '⟦5 мая 2021 г. Совет г. Баку, см. Приложение.⟧ ⟦Прошу.⟧'],
    ['do not end at one in Spanish', '⟦El Sr. Ministro y la Sra. Embajadora, núm. 5.⟧ ⟦Le agradecería.⟧'],
    ['do not end inside a figure or a symbol', '⟦It is 3.5 per cent (A/75/1/Add.1).⟧'],
    ['end at a Chinese full stop without a space', '⟦谨随函附上。⟧⟦请将本信分发为荷。⟧'],
    ['take Chinese closing marks and references with them', '⟦他说：“不。”⟧⟦查明了主谋。1⟧ ⟦请分发。⟧'],
    ['do not take the figure of a year for a reference', '⟦已经分发。⟧⟦2021 年⟧'],
    ['end at an Arabic question mark', '⟦لماذا؟⟧ ⟦أرجو تعميم هذه الرسالة.⟧'],
    ['end at a full stop of Arabic text', '⟦يشرفني أن أحيل إليكم.⟧ ⟦وأرجو ممتنا.⟧'],
    ['do not end at a semicolon or a colon', '⟦First: this; second: that.⟧'],
    ['leave out the spaces between them', '  ⟦One.⟧   ⟦Two.⟧'],
  ];
  for (const [what, input] of cases) it(what, () => check(input));
});
