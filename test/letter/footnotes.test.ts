import assert from 'node:assert/strict';
import { analyse } from '../../server/src/languageService';
import { mark, marked } from '../help/marked';
import { dedent } from '../help/show';

const head = dedent(`
  Security Council

  Letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the President of the Security Council

`);
const rule = '__________________';

/** Compares the labels of the footnotes below a text; references to them have to be where the text is marked. */
function check(input: string, expected: string): void {
  const { text } = marked(head + dedent(input));
  const notes = analyse(text).footnotes;
  assert.equal(notes.map(n => `${n.label}: ${n.references.length}`).join(', '), expected);
  assert.equal(
    mark(
      text,
      notes.flatMap(n => n.references),
    ),
    head + dedent(input),
  );
}

describe('Footnotes', () => {
  it('are referred to by a figure at a full stop', () =>
    check(
      `The sea is wide.⟦1⟧ It is not empty.⟦2⟧\n\n${rule}\n\n 1 See the charts.\n 2 See the report.`,
      '1: 1, 2: 1',
    ));
  it('are referred to by a raised figure', () =>
    check(`The sea⟦¹⟧ is wide,⟦²⟧ not empty.\n\n${rule}\n¹ See the charts.\n² See the report.`, '1: 1, 2: 1'));
  it('are referred to by a figure at a word', () =>
    check(`The sea is wide, as the report⟦1⟧ says, and not empty.\n\n${rule}\n1 See the charts.`, '1: 1'));
  it('are referred to by a figure with a slash', () =>
    check(`The sea is wide, ⟦1/⟧ and not empty.\n\n${rule}\n1/ See the charts.`, '1: 1'));
  it('are referred to by asterisks', () =>
    check(`The sea⟦*⟧ is wide⟦**⟧ and not empty.\n\n${rule}\n* See the charts.\n** See the report.`, '*: 1, **: 1'));
  it('are referred to by a figure behind a Chinese full stop', () =>
    check(`海是宽的。⟦1⟧ 海不是空的。\n\n${rule}\n\n 1 见海图。`, '1: 1'));
  it('are not referred to by figures in figures', () =>
    check(`The sea is 1.1 times as wide as in 2011 and item 1 says so.\n\n${rule}\n\n 1 See the charts.`, '1: 0'));
  it('may be nowhere referred to', () => check(`The sea is wide.\n\n${rule}\n\n 3 See the charts.`, '3: 0'));
  it('of one label on several pages have each their own', () =>
    check(
      `The sea is wide.⟦1⟧ It is not empty.\n\n${rule}\n 1 See the charts.\n\n1/2   21-06041\n\fS/2021/443\n\nThe sea is deep.⟦1⟧ It is not still.\n\n${rule}\n 1 See the report.\n\n21-06041   2/2`,
      '1: 1, 1: 1',
    ));
  it('go over several lines', () =>
    check(
      `The sea is wide.⟦1⟧ It is not empty.\n\n${rule}\n\n 1 See the charts of the coastal States, which\n   are kept at Praia, and the report.`,
      '1: 1',
    ));
});
