import assert from 'node:assert/strict';
import type { RewriteName } from '../../protocol/rewrite';
import { rewrites, rewritten } from '../../server/src/features/rewrites/index';
import { analyse, check as find } from '../../server/src/languageService';
import { letter } from '../rules/check';
import { changedLines, dedent, shownStops } from '../rules/text';

/**
 * Compares what a rewrite changes in a letter: the old lines and the new ones, tab stops as ‹words›; `nothing` where all
 * is as it should be, `uncertain` where it cannot be done. The same with either kind of line end.
 */
function check(name: RewriteName, input: string, expected: string): void {
  const rewrite = rewrites.find(r => r.name === name)!;
  for (const eol of ['\n', '\r\n']) {
    const text = input.replace(/\r?\n/g, eol);
    const d = analyse(text);
    const edits = rewritten(d, rewrite, of => find(of).length);
    const after = edits ? shownStops(text, edits) : text;
    if (eol === '\r\n') assert.doesNotMatch(after, /(?<!\r)\n/);
    const said = edits?.length ? changedLines(text, after).join('\n') : edits ? 'nothing' : 'uncertain';
    assert.equal(said, dedent(expected), eol === '\n' ? undefined : 'with CRLF');
  }
}

const agenda = `General Assembly
Seventy-eighth session
Agenda items 18 (c), 33, 65 (b) and 75
Sustainable development: disaster risk reduction
Zone of peace and cooperation of the South Atlantic
New Partnership for Africa’s Development: progress in implementation and international support: causes of conflict and the promotion of durable peace and sustainable development in Africa
Oceans and the law of the sea
`;

describe('Rewrites: from the masthead to the request', () => {
  it('copy items and organs at once', () =>
    check(
      'itemsToRequest',
      letter('en/01', [
        ', under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council',
        ' under item 18',
      ]),
      `
        - … Assembly under item 18.
        + … Assembly under items 18 (c), 33, 65 (b) and 75, and of the Security Council.
      `,
    ));
  it('insert items where the request names none', () =>
    check(
      'itemsToRequest',
      letter('fr/01', [', au titre des points 31, 33 et 74 a) de l’ordre du jour, et', ' et']),
      `
        - …l’Assemblée générale et du Conseil de sécurité.
        + …l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.
      `,
    ));
  it('keep an organ that the masthead does not list', () =>
    check(
      'itemsToRequest',
      letter('en/01', ['Security Council\nSeventy-ninth year\n', ''], [agenda, agenda]).replace(
        'General Assembly\nSecurity Council',
        'General Assembly',
      ),
      'nothing',
    ));
  it('need both', () => {
    check('itemsToRequest', letter('en/06'), 'uncertain');
    check('itemsToRequest', 'Agenda items 3 and 4', 'uncertain');
  });
});

describe('Rewrites: from the request to the masthead', () => {
  it('put in the official title where it is known, and take titles out with their items', () =>
    check(
      'itemsToMasthead',
      letter('en/01', [
        'under agenda items 18 (c), 33, 65 (b) and 75, and',
        'under agenda items 31, 33, 65 (b) and 75, and',
      ]),
      `
        - Agenda items 18 (c), 33, 65 (b) and 75
        - Sustainable development: disaster risk reduction
        + Agenda items 31, 33, 65 (b) and 75
        + Prevention of armed conflict
      `,
    ));
  it('say which title is to be filled in', () =>
    check(
      'itemsToMasthead',
      letter('es/01', ['con los temas 14, 31, 33, 75 y 83 del', 'con los temas 14, 31, 33, 75, 83 y 84 del']),
      `
        - Temas 14, 31, 33, 75 y 83 del programa
        + Temas 14, 31, 33, 75, 83 y 84 del programa
        + ‹[insertar el título del tema 84]›
      `,
    ));
  it('add an organ with its items', () =>
    check(
      'itemsToMasthead',
      letter('zh/21', ['并作为安理会文件分发为荷。', '并作为大会议程项目 34 下的文件以及安理会文件分发为荷。']),
      `
        + 大会
        + 第七十六届会议
        + 议程项目 34
        + ‹【填项目34标题】›
      `,
    ));
});

describe('Rewrites: the request', () => {
  it('names no organ that the masthead does not list, be it the first with its items', () =>
    check(
      'request',
      letter('en/01', [agenda, '']).replace('General Assembly\nSecurity Council', 'Security Council'),
      `
        - …s a document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
        + …s a document of the Security Council.
      `,
    ));
  it('keeps the words of the sender, and counts the annexes', () =>
    check(
      'request',
      letter(
        'en/07',
        ['letter and its annexes brought', 'letter and its annex brought'],
        ['20 (c) and (i), 26 and 78 (a).', '20 (c) and 26.'],
      ),
      `
        - …letter and its annex brought to the
        + …letter and its annexes brought to the
        - under agenda items 20 (c) and 26.
        + under agenda items 20 (c) and (i), 26 and 78 (a).
      `,
    ));
  it('is left alone where an organ stands in other words', () =>
    check(
      'request',
      letter(
        'en/08',
        ['General Assembly\tDistr.: General\nSecurity Council\t20', 'Security Council\tDistr.: General\n\t20'],
        [
          'General Assembly\t\tSecurity Council\nTenth emergency special session\t\tSeventy',
          'Security Council\nSeventy',
        ],
      ).replace(/Agenda item 5\nIllegal.*\n/, ''),
      'uncertain',
    ));
});

describe('Rewrites: the order of items', () => {
  it('is that of their numbers in both lists, and titles go with their items', () =>
    check(
      'sortItems',
      letter(
        'en/01',
        [
          'Agenda items 18 (c), 33, 65 (b) and 75\nSustainable development: disaster risk reduction\nZone',
          'Agenda items 33, 18 (c), 65 (b) and 75\nZone',
        ],
        ['South Atlantic\nNew', 'South Atlantic\nSustainable development: disaster risk reduction\nNew'],
        ['under agenda items 18 (c), 33, 65 (b) and 75', 'under agenda items 75, 33, 18 (c) and 65 (b)'],
      ),
      `
        - Agenda items 33, 18 (c), 65 (b) and 75
        - Zone of peace and cooperation of the South Atlantic
        + Agenda items 18 (c), 33, 65 (b) and 75
        + Zone of peace and cooperation of the South Atlantic
        - … under agenda items 75, 33, 18 (c) and 65 (b), and of the Security Council.
        + … under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
      `,
    ));
});

describe('Rewrites: the titles of annexes', () => {
  it('all repeat a title that has changed', () =>
    check(
      'annexTitles',
      letter('en/26').replace('Letter dated 6 June 2024', 'Letter dated 7 July 2024'),
      `
        - \tAnnex I to the letter dated 6 June 2024 from the Charg…
        + \tAnnex I to the letter dated 7 July 2024 from the Charg…
        - \tAnnex II to the letter dated 6 June 2024 from the Charg…
        + \tAnnex II to the letter dated 7 July 2024 from the Charg…
        - …to the letter dated 6 June 2024 from the Charg…
        + …to the letter dated 7 July 2024 from the Charg…
      `,
    ));
  it('get what they lack, in the formula of the language', () =>
    check(
      'annexTitles',
      letter('fr/27'),
      `
        - …u Secrétaire général
        + …u Secrétaire général par la Représentante permanente des Palaos auprès de l’Organisation des Nations Unies
      `,
    ));
});

/** The numbers of the first two annexes change places, in the titles and wherever they are mentioned. */
const swapped = (text: string): string => {
  const pair = (a: string, b: string, before: string) =>
    [...text.matchAll(new RegExp(`(?<=${before})(?:${b}|${a})(?![I\u0621-\u064a])`, 'giu'))].reduceRight(
      (t, m) => t.slice(0, m.index) + (m[0] === a ? b : a) + t.slice(m.index + m[0].length),
      text,
    );
  if (/附件/.test(text)) return pair('一', '二', '附件');
  if (/المرفق/.test(text)) return pair('الأول', 'الثاني', 'المرفق ');
  return pair('I', 'II', '(?:annexe?|anexo|приложени[ея])\\s');
};

describe('Rewrites: the numbers of annexes', () => {
  for (const name of [
    'ar/07',
    'ar/26',
    'en/07',
    'en/26',
    'en/37',
    'es/07',
    'fr/07',
    'ru/07',
    'ru/26',
    'zh/07',
    'zh/26',
  ])
    it(`are put right with their mentions: ${name}`, () => {
      const text = letter(name);
      assert.notEqual(swapped(text), text);
      const d = analyse(swapped(text));
      const edits = rewritten(d, rewrites.find(r => r.name === 'annexNumbers')!, of => find(of).length);
      assert.equal(shownStops(swapped(text), edits ?? []), text);
    });

  it('are left in mentions that are right already', () =>
    check(
      'annexNumbers',
      letter('en/26').replace('Annex III to the', 'Annex IV to the'),
      `
        - \tAnnex IV to the letter dated…
        + \tAnnex III to the letter dated…
      `,
    ));
  it('go from the only annex and its mention', () =>
    check(
      'annexNumbers',
      letter('en/01', ['(see annex).', '(see annex I).'], ['\nAnnex to', '\nAnnex I to']),
      `
        - …nt letter (see annex I).
        + …nt letter (see annex).
        - Annex I to the letter dated …
        + Annex to the letter dated …
      `,
    ));
  it('are left alone where a mention could mean either of two', () =>
    check(
      'annexNumbers',
      letter('en/26').replace('Annex III to the', 'Annex II to the').replace('(see annex III)', '(see annex II)'),
      'uncertain',
    ));
});

describe('Rewrites: footnotes', () => {
  it('are numbered in the order of their mention, and change places under their rule', () =>
    check(
      'footnotes',
      notes('The first part.2 The second part.1 The third.3', '1 One.', '2 Two.', '3 Three.'),
      `
        - The first part.2 The second part.1 The third.3
        + The first part.1 The second part.2 The third.3
        - 1 One.
        - 2 Two.
        + 1 Two.
        + 2 One.
      `,
    ));
  it('close a gap', () =>
    check(
      'footnotes',
      notes('The first part.1 The second part.3 The third.4', '1 One.', '3 Two.', '4 Three.'),
      `
        - …t.1 The second part.3 The third.4
        + …t.1 The second part.2 The third.3
        - 3 Two.
        - 4 Three.
        + 2 Two.
        + 3 Three.
      `,
    ));
  it('are left alone where nothing refers to one', () =>
    check('footnotes', notes('The first part.3 The second part.2', '1 One.', '2 Two.', '3 Three.'), 'uncertain'));
  it('are left alone where all is in order', () =>
    check('footnotes', notes('The first part.1 The second part.2', '1 One.', '2 Two.'), 'nothing'));
});

/** A letter with a paragraph that refers to notes, and the notes. */
function notes(text: string, ...list: readonly string[]): string {
  return `${letter('en/22', ['\n(Signed)', `\n${text}\n\n(Signed)`]).trimEnd()}\n\n__________________\n${list.join('\n')}\n`;
}
