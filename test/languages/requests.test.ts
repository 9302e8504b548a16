import assert from 'node:assert/strict';
import { language, packs } from '../../server/src/languages/compiled';
import { generate } from '../../server/src/languages/formula';
import { ENOUGH, readRequest } from '../../server/src/languages/request';
import { KINDS, LANGUAGES, type Language, type Organ } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';
import { documentsOf } from '../help/words';

/** Compares the organs and items a request names, which begins with the code of its language; `none` when it is no request. */
function check(input: string, expected: string): void {
  const request = readRequest(language(input.slice(0, 2) as Language), fold(input.slice(3)));
  const items = [...new Set(request.items.map(i => i.id))];
  const found = `${request.organs.join('+') || '–'} | ${items.join(', ') || '–'}`;
  assert.equal(request.score >= ENOUGH ? found : 'none', expected, input);
}

const organs: Organ[][] = [['GA'], ['SC'], ['GA', 'SC'], ['ECOSOC'], ['GA', 'ECOSOC'], ['HRC'], ['TC'], ['PBC']];
const lists = [['34'], ['34', '35'], ['18 (c)', '74 (b)', '135']];

describe('Requests for circulation', () => {
  for (const id of LANGUAGES)
    it(`are read as they are written: ${id}`, () => {
      const { request } = packs[id];
      for (const kind of KINDS)
        for (const annexes of request.annexes)
          for (const list of organs)
            for (const items of lists) {
              const documents = documentsOf(id, list, items);
              const text = generate(request.formula, { letter: request.letter[kind], annexes, documents });
              const named = list.some(o => o !== 'SC') ? items.join(', ') : '–';
              check(`${id} ${text}`, `${list.join('+')} | ${named}`);
            }
    });

  const others: [input: string, expected: string][] = [
    [
      'en I would be grateful if you could have the present letter issued as a document of the Security Council.',
      'SC | –',
    ],
    [
      'en Please circulate this letter as a document of the General Assembly under items 34 and 35, and of the Council.',
      'GA+SC | 34, 35',
    ],
    ['en I kindly request that it be published as an official document of the Council.', 'SC | –'],
    [
      'en I ask the members of the Security Council to circulate this letter as a document of the General Assembly.',
      'GA | –',
    ],
    [
      'en I would ask for its circulation under agenda items 18 (e) “Desertification” and 18 (j) “Storms” as a document of the Assembly.',
      'GA | 18 (e), 18 (j)',
    ],
    ['en I have the honour to transmit herewith a letter from the Minister.', 'none'],
    ['en The letter was circulated as a document of the Security Council.', 'none'],
    ['en I should be grateful for your attention to this matter.', 'none'],
    ['fr Je vous prie de bien vouloir distribuer la présente lettre comme document du Conseil.', 'SC | –'],
    ['es Le ruego tenga a bien distribuir la presente carta como documento del Consejo de Seguridad.', 'SC | –'],
    ['ru Прошу распространить настоящее письмо в качестве документа Совета Безопасности.', 'SC | –'],
    ['ar وأكون ممتنا لو تكرمتم بتعميم هذه الرسالة ومرفقها باعتبارهما وثيقة من وثائق مجلس الأمن.', 'SC | –'],
    ['zh 请将本信作为安理会文件分发。', 'SC | –'],
    ['zh 谨随函附上阿塞拜疆外交部长的信。', 'none'],
    ['en ', 'none'],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));
});
