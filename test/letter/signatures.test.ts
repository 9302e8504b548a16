import assert from 'node:assert/strict';
import type { Language } from '../../server/src/languages/types';
import { signatureOf } from '../../server/src/letter/signature';
import { Block } from '../../server/src/syntax/parts/block';
import { mark, marked } from '../help/marked';

/** Compares what a signature block says, which begins with the code of its language; mark and name stand where they are marked. */
function check(input: string, expected: string): void {
  const { text, ranges } = marked(input.slice(3));
  const signature = signatureOf(new Block('signature', input.slice(0, 2) as Language, text));
  const { name, posts, marked: signed, markRange, nameRange } = signature;
  assert.equal([signed ? 'signed' : 'unsigned', name ?? '–', ...posts].join(' | '), expected);
  const found = [markRange, nameRange].filter(r => r !== null).sort((a, b) => a.start - b.start);
  assert.equal(mark(text, found), mark(text, ranges));
}

describe('Signature blocks', () => {
  const cases: [what: string, input: string, expected: string][] = [
    [
      'have the mark before the name',
      'en ⟦(Signed)⟧ ⟦Edna Tavares Monteiro⟧\nAmbassador\nPermanent Representative',
      'signed | Edna Tavares Monteiro | Ambassador | Permanent Representative',
    ],
    [
      'have the mark on a line of its own',
      'en ⟦(Signed)⟧\n⟦Edna Tavares Monteiro⟧\nAmbassador',
      'signed | Edna Tavares Monteiro | Ambassador',
    ],
    [
      'have the mark behind the name',
      'zh 常驻代表\n大使\n⟦达尼亚尔·奥马罗夫⟧⟦(签名)⟧',
      'signed | 达尼亚尔·奥马罗夫 | 常驻代表 | 大使',
    ],
    ['have full-width brackets', 'zh 大使\n⟦达尼亚尔·奥马罗夫⟧⟦（签名）⟧', 'signed | 达尼亚尔·奥马罗夫 | 大使'],
    [
      'have the posts first',
      'fr L’Ambassadrice,\nReprésentante permanente\n⟦(Signé)⟧ ⟦Edna Tavares Monteiro⟧',
      'signed | Edna Tavares Monteiro | L’Ambassadrice, | Représentante permanente',
    ],
    [
      'have a mark in Spanish',
      'es ⟦(Firmado)⟧ ⟦Edna Tavares Monteiro⟧\nEmbajadora',
      'signed | Edna Tavares Monteiro | Embajadora',
    ],
    ['have a mark in Russian', 'ru ⟦(Подпись)⟧ ⟦Д. Омаров⟧\nПосол', 'signed | Д. Омаров | Посол'],
    [
      'have a mark in Arabic',
      'ar ⟦(توقيع)⟧ ⟦سالم بن ناصر الهنائي⟧\nالسفير\nالممثل الدائم',
      'signed | سالم بن ناصر الهنائي | السفير | الممثل الدائم',
    ],
    ['have a mark in square brackets', 'en ⟦[Signed]⟧ ⟦Edna Tavares Monteiro⟧', 'signed | Edna Tavares Monteiro'],
    ['have a mark as typed', 'en ⟦/s/⟧ ⟦Edna Tavares Monteiro⟧', 'signed | Edna Tavares Monteiro'],
    ['have a mark and no name', 'en ⟦(Signed)⟧', 'signed | –'],
    [
      'have no mark',
      'en ⟦Edna Tavares Monteiro⟧\nAmbassador\nPermanent Representative',
      'unsigned | Edna Tavares Monteiro | Ambassador | Permanent Representative',
    ],
    [
      'have no mark and the posts first',
      'en Permanent Representative\n⟦Edna Tavares Monteiro⟧',
      'unsigned | Edna Tavares Monteiro | Permanent Representative',
    ],
    ['have posts only', 'en Permanent Representative', 'unsigned | – | Permanent Representative'],
    [
      'have a post that wraps',
      'en ⟦(Signed)⟧ ⟦Edna Tavares Monteiro⟧\nPermanent Representative of\nCabo Verde to the United Nations',
      'signed | Edna Tavares Monteiro | Permanent Representative of Cabo Verde to the United Nations',
    ],
    [
      'have post and name on one line',
      'en Ambassador          ⟦(Signed)⟧ ⟦Edna Tavares Monteiro⟧',
      'signed | Edna Tavares Monteiro | Ambassador',
    ],
    [
      'have a comma behind the name',
      'en ⟦(Signed)⟧ ⟦Edna Tavares Monteiro,⟧\nAmbassador',
      'signed | Edna Tavares Monteiro | Ambassador',
    ],
    [
      'are set in',
      'en     ⟦(Signed)⟧ ⟦Edna Tavares Monteiro⟧\n          Ambassador',
      'signed | Edna Tavares Monteiro | Ambassador',
    ],
    [
      'have lines apart',
      'zh 常驻代表 \n \n大使 \n \n⟦达尼亚尔·奥马罗夫⟧⟦(签名)⟧ ',
      'signed | 达尼亚尔·奥马罗夫 | 常驻代表 | 大使',
    ],
  ];
  for (const [what, input, expected] of cases) it(what, () => check(input, expected));
});
