import assert from 'node:assert/strict';
import { facts, rules } from '../../server/src/languageService';
import { LANGUAGES } from '../../server/src/languages/types';
import { abouts } from '../../server/src/rules/abouts';
import { letterIn } from '../help/languages';
import { check as compare, run } from './see';

const files = Object.fromEntries(LANGUAGES.map(id => [`${id}.txt`, letterIn(id)]));
const check = (command: string, expected: string): void =>
  compare(command, { ...files, 'other.txt': 'The sea.' }, expected);

function lines(command: string): string[] {
  const { status, out, err } = run(command.split(' '), files);
  assert.deepEqual([status, err, out.at(-1)], [0, '', '\n']);
  return out.slice(0, -1).split('\n');
}

describe('The command facts', () => {
  const expected = (id: (typeof LANGUAGES)[number]) => ({ file: `${id}.txt`, ...facts(letterIn(id)) });

  it('gives one array of what the letters say, each with its file', () =>
    assert.deepEqual(JSON.parse(lines('facts ar.txt zh.txt').join('\n')), [expected('ar'), expected('zh')]));

  it('gives a line for each letter', () =>
    assert.deepEqual(
      lines(`facts --format ndjson ${LANGUAGES.map(id => `${id}.txt`).join(' ')}`).map(l => JSON.parse(l)),
      LANGUAGES.map(expected),
    ));

  it('has the names that scripts go by', () => {
    const [{ title, request, signatures, annexes, footnotes, parts, ...more }] = JSON.parse(
      lines('facts en.txt').join('\n'),
    );
    const names = (thing: object) => Object.keys(thing).sort().join(' ');
    const of = (thing: object) => `${names(thing)}`;
    assert.deepEqual(
      [more, title, request, signatures[0], annexes[0], annexes[0].letter, footnotes[0], parts[0]].map(of),
      [
        'agendaItems agendaList agendaTitles file isLetter kind language organs scYear session specialSession stage symbols',
        'addressees date lines sender text',
        'items lines organs',
        'in lines marked name posts',
        'children kind letter lines number titleLines',
        'agendaItems agendaList agendaTitles annexes footnotes kind language organs request scYear session signatures specialSession symbols title',
        'label lines referenceLines',
        'kind lines',
      ],
    );
  });

  it('says of a text that it is no letter, and ends well', () => {
    const { status, out } = run(['facts', 'other.txt'], { 'other.txt': 'The sea.' });
    const [fact] = JSON.parse(out);
    assert.deepEqual([status, fact.isLetter, fact.kind, fact.title, fact.annexes], [0, false, null, null, []]);
  });

  it('gives nothing where nothing could be read', () => {
    check('facts no.txt', '[]\n! un-letter: no.txt: no such file\n2');
    check('facts --format ndjson no.txt', '! un-letter: no.txt: no such file\n2');
  });
});

describe('The command outline', () => {
  it('gives the entries, those in others further in', () =>
    assert.deepEqual(lines('outline en.txt').slice(0, 3), [
      'Masthead  (General Assembly, Security Council)',
      'Agenda items (2)',
      '  34  Prevention of armed conflict',
    ]));
  it('names the files when there are several', () =>
    assert.deepEqual(
      lines('outline en.txt zh.txt').filter(l => l.endsWith('.txt')),
      ['en.txt', 'zh.txt'],
    ));
  it('says of a text that it is no letter', () => check('outline other.txt', 'not a circulation letter\n0'));
  it('is there for scripts', () => {
    const [{ file, entries }] = JSON.parse(lines('outline --format json ru.txt').join('\n'));
    assert.deepEqual([file, entries[1].name, entries[1].children.length], ['ru.txt', 'Пункты повестки дня (2)', 2]);
  });
});

describe('The command rules', () => {
  it('gives each rule with its severity and what it is about', () =>
    assert.deepEqual(
      lines('rules'),
      rules.flatMap(r => [`${r.id}  (${r.severity})`, `    ${abouts[r.id]!.what}`]),
    ));
  it('is there for scripts', () => {
    const found: Record<string, unknown>[] = JSON.parse(lines('rules --format json').join('\n'));
    assert.deepEqual(
      found.map(r => r.id),
      rules.map(r => r.id),
    );
    assert.deepEqual(Object.keys(found[0]!), ['id', 'severity', 'stages', 'what', 'why', 'basis', 'fix']);
  });
});
