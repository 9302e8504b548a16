import assert from 'node:assert/strict';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { analyse } from '../../server/src/languageService';
import { mark, marked } from '../help/marked';
import { dedent } from '../help/show';

/** Compares the stretches round the empty mark in `input` with what is marked in `expected`. */
function check(input: string, expected: string): void {
  const { text, ranges } = marked(dedent(input));
  assert.equal(mark(text, selectionRanges(analyse(text), ranges[0]!.start)), dedent(expected));
}

describe('Selection', () => {
  it('goes from a word to its sentence, paragraph, body and letter', () =>
    check(
      `
      Security Council

      Letter dated 5 May 2021 from the President of Chile addressed to the Secretary-General

      The sea is wide. It is no⟦⟧t empty.
      I should be grateful if you would have this letter circulated as a document of the Security Council.
      `,
      `
      ⟦Security Council

      ⟦Letter dated 5 May 2021 from the President of Chile addressed to the Secretary-General

      ⟦The sea is wide. ⟦It is ⟦not⟧ empty.⟧⟧
      I should be grateful if you would have this letter circulated as a document of the Security Council.⟧⟧
      `,
    ));

  it('goes from a word of a title to the title', () =>
    check(
      `
      Letter dated 5 May 2021 from the President of ⟦⟧Chile
      addressed to the Secretary-General

      The sea is wide. It is not empty.
      `,
      `
      ⟦⟦Letter dated 5 May 2021 from the President of ⟦Chile⟧
      addressed to the Secretary-General⟧

      The sea is wide. It is not empty.⟧
      `,
    ));

  it('takes a word with its apostrophe and hyphen', () =>
    check('The President’s Secretary-G⟦⟧eneral.', '⟦The President’s ⟦Secretary-General⟧.⟧'));

  it('takes a sentence that goes over lines', () =>
    check(
      'The sea is wide. It is\nnot em⟦⟧pty, as they\nsay. It is deep.',
      '⟦The sea is wide. ⟦It is\nnot ⟦empty⟧, as they\nsay.⟧ It is deep.⟧',
    ));

  it('takes an Arabic and a Chinese sentence', () => {
    check('البحر واسع. وهو ليس ⟦⟧خاليا. وهو عميق.', '⟦البحر واسع. ⟦وهو ليس ⟦خاليا⟧.⟧ وهو عميق.⟧');
    check('海是宽的。海不⟦⟧是空的。', '⟦海是宽的。⟦⟦海⟦不是⟧空的⟧。⟧⟧');
  });

  it('takes what stands round a blank line', () => check('The sea.\n⟦⟧\nIt is wide.', '⟦The sea.\n\nIt is wide.⟧'));

  it('takes nothing in an empty text', () => check('⟦⟧', '⟦⟧'));

  it('takes what there is at either end', () => {
    check('⟦⟧The sea.', '⟦⟦The⟧ sea.⟧');
    check('The sea.⟦⟧', '⟦The sea.⟧');
  });
});
