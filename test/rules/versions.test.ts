import assert from 'node:assert/strict';
import { analyse, compare, format, LANGUAGES, originals } from '../../server/src/languageService';
import { letter } from './check';

/** Compares what is found in a letter beside other versions of it; the version it is compared with comes first. */
function check(versions: readonly string[], expected: string): void {
  const documents = versions.map(v => analyse(v));
  const others = originals(documents);
  const found = documents.flatMap((d, i) => {
    const other = others[i];
    return other ? compare(d, other).map(f => `${d.language} beside ${other.language}: ${format(f.message)}`) : [];
  });
  assert.equal(found.join('\n'), expected);
}

const en = (...edits: Parameters<typeof letter>[1][]) => letter('en/61', ...edits);
const fr = (...edits: Parameters<typeof letter>[1][]) => letter('fr/61', ...edits);
const es = (...edits: Parameters<typeof letter>[1][]) => letter('es/61', ...edits);

describe('Versions of a letter', () => {
  it('agree in all six languages, whichever they are compared with', () => {
    const all = LANGUAGES.map(l => letter(`${l}/61`));
    check(all, '');
    const documents = all.map(t => analyse(t));
    for (const d of documents) for (const other of documents) if (d !== other) assert.deepEqual(compare(d, other), []);
  });

  it('are compared with the original', () =>
    check(
      [es(['resolución 2634', 'resolución 2643']), en(), fr()],
      'es beside fr: Here the figure is 2643; in the version in French it is 2634.',
    ));

  it('are compared with the English one where the original is not there', () =>
    check(
      [es(['Temas 31 y', 'Temas 32 y']), en()],
      'es beside en: This version lists the agenda items 32 and 72 (b); the version in English lists 31 and 72 (b).',
    ));

  it('are versions by one symbol in common', () =>
    check(
      [fr(), es(['A/79/612–S/2024/877', 'A/79/612–S/2024/878'])],
      'es beside fr: This version has the symbol A/79/612 and S/2024/878; the version in French has A/79/612 and S/2024/877.',
    ));

  it('are none without a symbol in common, nor in one language', () => {
    check([fr(), es(['A/79/612–S/2024/877', 'A/79/613–S/2024/878'], ['los 62', 'los 63'])], '');
    check([fr(), fr(['les 62', 'les 63'])], '');
  });

  it('may have a figure in words', () => check([fr(), es(['de 14 Estados', 'de catorce Estados'])], ''));
  it('may have figures of larger units', () =>
    check([en(['the 62 incidents', 'the 62,000 incidents']), letter('zh/61', ['62 起', '6.2万起'])], ''));
  it('may divide thousands each in its way', () =>
    check([en(['the 62 incidents', 'the 62,512 incidents']), fr(['les 62 incidents', 'les 62 512 incidents'])], ''));
  it('may have lost their end', () => check([fr(), es().slice(0, es().indexOf('(Firmado)'))], ''));
  it('may have been left with a paragraph more', () =>
    check(
      [fr(), es(['En la reunión', 'La reunión fue larga.\n\nEn la reunión'])],
      'es beside fr: Paragraphs before the signature: 4 here, 3 in the version in French.',
    ));
  it('had job numbers of their own', () => check([fr(['24-22871', '12-22871']), es(['24-22871', '12-22872'])], ''));
});
