import assert from 'node:assert/strict';
import { looksLikeLetterRequest, type PreviewResult, previewRequest } from '../../protocol/preview';
import { LANGUAGES } from '../../server/src/languages/types';
import { letterIn } from '../help/languages';
import { letter } from '../rules/check';
import { pulling, session, uri } from './see';

/** Compares whether a text looks like a letter to the server, which need not have it open. */
const check = (input: unknown, expected: boolean): Promise<void> =>
  session({}, async client => {
    assert.equal(await client.request(looksLikeLetterRequest, { text: input }), expected);
  });

describe('The preview asks', () => {
  const ask = (text: string, version: number, translations = {}) =>
    session(
      pulling,
      async client => {
        client.open(uri, 'The sea is wide.', 1);
        client.change(uri, version, { text });
        return client.request<PreviewResult>(previewRequest, { uri });
      },
      { translations },
    );

  it('and gets the newest version', async () => {
    const { version, model } = await ask(letterIn('ar'), 12);
    assert.deepEqual([version, model.isLetter, model.language, model.dir], [12, true, 'ar', 'rtl']);
    assert.deepEqual(
      model.blocks.find(b => b.kind === 'request')?.lines.map(l => l.line),
      [9],
    );
  });

  it('and gets problems in the words that the client has for them', async () => {
    const translations = {
      'The letter is not signed: there is no signature block behind its last paragraph.': 'Письмо не подписано.',
    };
    const { model } = await ask(letter('en/27'), 2, translations);
    const problems = model.blocks.flatMap(b => b.problems.map(p => [b.kind, p.rule, p.line, p.words, p.message]));
    assert.deepEqual(problems, [['request', 'missing-signature', 36, 'Council.', 'Письмо не подписано.']]);
  });

  it('and is told that a text is no letter', async () => {
    const { model } = await ask('The sea is deep.', 2);
    assert.equal(model.isLetter, false);
  });
});

describe('A text that is not open looks like a letter', () => {
  for (const id of LANGUAGES) it(`when it is one in ${id}`, () => check(letterIn(id), true));
  it('when only its beginning has come', () => check(`${letterIn('en')}\n${'The sea is wide.\n'.repeat(9999)}`, true));
  it('but not when it is none', () => check('The sea is wide.', false));
  it('but not when it is empty', () => check('', false));
  it('but not when it is no text', () => check(undefined, false));
});
