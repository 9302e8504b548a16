import assert from 'node:assert/strict';
import { cleanUp } from '../../server/src/cleanUp/cleanUp';
import { analyse } from '../../server/src/languageService';
import { letter } from '../help/letter';
import { dedent } from '../help/show';
import { cleaned } from './see';

const at = letter.indexOf('I have the honour');
const [head, rest] = [letter.slice(0, at), letter.slice(letter.indexOf('(Signed)'))];
const request =
  'I should be grateful if you would have the present letter circulated as a document of the Security Council.';

/** Compares the text of a letter between its title and its signature with what it is once it is cleaned up. */
function check(input: string, expected: string): void {
  const text = `${head}${dedent(input)}\n\n${rest}`;
  const after = cleaned(text);
  const from = after.indexOf('I have the honour');
  assert.equal(after.slice(from, after.indexOf('(Signed)')).trim(), dedent(expected));
  assert.equal(cleaned(text.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n'));
}

describe('Cleaning up', () => {
  it('joins the lines of a paragraph', () =>
    check(
      `
         I have the honour to transmit herewith a statement by the coastal
      States on the safety of navigation, adopted at Praia on 4 May 2021
      (see annex).
         I should be grateful if you would have the present letter circulated
      as a document of the Security Council.
      `,
      `
      I have the honour to transmit herewith a statement by the coastal States on the safety of navigation, adopted at Praia on 4 May 2021 (see annex).

      ${request}
      `,
    ));

  it('deletes what belongs to the pages, and takes footnotes out of the text', () => {
    const text = `${head}${dedent(`
         I have the honour to transmit herewith a statement by the coastal
      States on the safety of navigation.1 The statement was agreed by all
      States that took part in the meeting and it

      __________________

         1   See https://sea.example/meetings/2021/praia.
      https://sea.example/meetings/2021/praia
      https://sea.example/meetings/2021/praia

      21-06041 (E)    100521    110521
      *2106041*
      \fA/75/879
      S/2021/443


      records the figures of the four centres (see annex).
         I should be grateful if you would have the present letter circulated
      as a document of the Security Council.
    `)}\n\n${rest}`;
    const after = cleaned(text);
    assert.equal(
      after.slice(at, after.indexOf('Annex to')).replace(/\n+/g, '\n').trim(),
      dedent(`
        I have the honour to transmit herewith a statement by the coastal States on the safety of navigation.1 The statement was agreed by all States that took part in the meeting and it records the figures of the four centres (see annex).
        ${request}
        (Signed) Dulcelina Évora Monteiro
        Ambassador
        Permanent Representative
        __________________
        1   See https://sea.example/meetings/2021/praia.
      `),
    );
    const { joined, deleted, moved } = cleanUp(analyse(text));
    assert.deepEqual({ joined, deleted, moved }, { joined: 2, deleted: 6, moved: 1 });
  });

  it('keeps a link that the text does not have already', () => {
    const link = 'https://sea.example/charts/2021';
    const text = `${head}I have the honour to transmit the charts (see annex):\n\n${link}\n\n${request}\n\n${rest}`;
    assert.ok(cleaned(text).includes(link));
  });

  it('keeps a list of symbols, which are no running headers', () => {
    const list = 'A/74/12\n\nS/2020/345\n\nA/75/67';
    const text = letter.replace('They invite', `${list}\n\nThey invite`);
    for (const symbol of list.split('\n\n')) assert.ok(cleaned(text).includes(symbol), symbol);
  });

  it('joins a word that the end of a line breaks where another place shows it whole, and no compound', () =>
    check(
      `
      I have the honour to transmit herewith a statement on the safety of navi-
      gation, which is a matter for all States. It has the prices at the farm-
      gate and the figures of the four centres, and it speaks of the decision-
      making in them, as it does of the rules of navigation for small vessels
      (see annex).

      ${request}
      `,
      `
      I have the honour to transmit herewith a statement on the safety of navigation, which is a matter for all States. It has the prices at the farm-gate and the figures of the four centres, and it speaks of the decision-making in them, as it does of the rules of navigation for small vessels (see annex).

      ${request}
      `,
    ));

  it('leaves the lines of signatures, lists and verse', () => {
    const verse = 'The sea between us is wide\nAnd full of light\nAnd nobody owns it\nWho has crossed it at night';
    const text = letter.replace('They invite', `${verse}\n\nThey invite`);
    const after = cleaned(text);
    for (const line of [...verse.split('\n'), 'Ambassador', 'Permanent Representative'])
      assert.ok(after.split('\n').includes(line), line);
  });

  it('puts columns of the masthead one below the other', () => {
    const text = letter.replace(
      'General Assembly\nSecurity Council\nSeventy-fifth session\nSeventy-sixth year\n',
      'General Assembly          Security Council\nSeventy-fifth session     Seventy-sixth year\n',
    );
    assert.deepEqual(cleaned(text).split('\n').slice(0, 4), letter.split('\n').slice(0, 4));
    assert.equal(cleanUp(analyse(text)).split, 2);
  });

  it('leaves a text that is no letter', () =>
    assert.deepEqual(cleanUp(analyse('To be\nor not\n\f3/4\nto be.')).edits, []));
});
