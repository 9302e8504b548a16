import assert from 'node:assert/strict';
import { type Compiled, language } from '../../server/src/languages/compiled';
import { readAgendaLine } from '../../server/src/languages/items';
import { readCouncilYear, readSession } from '../../server/src/languages/sessions';
import { readAnnexTitle, titleKind } from '../../server/src/languages/titles';
import { LANGUAGES } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';
import { forAll, type Random } from '../help/random';

const patterns = [
  ...['annexHead', 'agendaTail', 'closing', 'dateLine', 'distribution', 'heading', 'mark', 'opening', 'original'],
  ...['period', 'placeDate', 'post', 'preamble', 'recycle', 'salutation', 'subsidiary', 'unitedNations'],
] as readonly (keyof Compiled)[];

/** Nothing that the cues of a line are read with recognises a text. */
function check(text: string): void {
  const folded = fold(text);
  if (!folded) return;
  for (const id of LANGUAGES) {
    const c = language(id);
    for (const name of patterns) assert.doesNotMatch(folded, c[name] as RegExp, `${id} ${name}`);
    for (const organ of c.organ.values()) assert.doesNotMatch(folded, organ, id);
    const read = [readSession(c, folded), readCouncilYear(c, folded), readAgendaLine(c, folded)];
    assert.deepEqual([...read, readAnnexTitle(c, folded), titleKind(c, folded)], [null, null, null, null, null], id);
  }
}

const UNITS = ['1', '2', '19', '2025', '٣', ' ', '  ', '-', '–', '/', '.', ',', ':', '(', ')', '*', '"', '’', '_', '°'];
const line = (r: Random) => Array.from({ length: 1 + r.int(12) }, () => r.pick(UNITS)).join('');

describe('A line without a letter', () => {
  it('has nothing that a pack recognises', () => forAll(2000, line, check));
});
