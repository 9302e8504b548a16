import { packs } from '../../server/src/languages/compiled';
import { generate } from '../../server/src/languages/formula';
import { phrases } from '../../server/src/languages/phrases';
import { writeCouncilYear, writeSession } from '../../server/src/languages/sessions';
import type { Kind, Language, LanguagePack, Organ } from '../../server/src/languages/types';

interface Snippet {
  readonly prefix: string;
  readonly body: string[];
  readonly description: string;
}

/** Turns `{words}` into tab stops and `{a|b}` into choices, numbered in the order of the text. */
function withStops(lines: readonly string[]): string[] {
  let stop = 0;
  const place = (words: string) => {
    stop++;
    const options = words.split('|');
    return options.length > 1
      ? `\${${stop}|${options.map(o => o.replace(/[,|\\]/g, '\\$&')).join(',')}|}`
      : `\${${stop}:${words.replace(/[$}\\]/g, '\\$&')}}`;
  };
  return lines.map(line => line.replace(/\{([^{}]*)\}/g, (_, words: string) => place(words)));
}

/** The snippets of a language for every standard section, made of the same formulas that recognise them. */
export function snippetsOf(id: Language): Record<string, Snippet> {
  const pack = packs[id];
  const p = phrases[id];
  const found: Record<string, Snippet> = {};
  const add = (key: string, name: string, lines: readonly string[]) => {
    found[`${name} (${p.language})`] = {
      prefix: `${key}-${id}`,
      body: withStops(lines),
      description: `${name}, ${p.language}`,
    };
  };
  masthead(id, pack, add);
  titles(id, pack, add);
  add('open', 'Opening', [p.opening]);
  add('trans', 'Transmission of an annex', [p.transmission]);
  add('capacity', 'In my capacity as Chair', [p.capacity]);
  add('corr', 'With reference to a letter', [p.reference]);
  for (const [key, name, organs] of [
    ['sc', 'Security Council', ['SC']],
    ['ga', 'General Assembly', ['GA']],
    ['gasc', 'General Assembly and Security Council', ['GA', 'SC']],
    ['ecosoc', 'Economic and Social Council', ['ECOSOC']],
  ] as const) {
    add(`req-${key}`, `Request for circulation: ${name}`, [request(id, pack, 'letter', organs)]);
  }
  add('sig', 'Signature', signature(pack, p.name, pack.signature.posts.permanentRepresentative));
  add('sig-ca', 'Signature: chargé d’affaires a.i.', signature(pack, p.name, pack.signature.posts.charge, false));
  add('sig-joint', 'Signatures of a joint letter', [
    ...signature(pack, p.name, p.jointPost),
    '',
    ...signature(pack, p.name, p.jointPost),
  ]);
  annexes(id, pack, add);
  add('orig', 'Original language of an annex', [p.original]);
  add('subm', 'Circulated in the language of submission only', [`* ${p.submitted}`]);
  add('fn', 'Footnote', ['__________________', '', ' {1} {…}']);
  add('nv', 'Note verbale: opening', [p.noteVerbale.opening]);
  add('nv-req', 'Note verbale: request for circulation', [
    p.noteVerbale.request.replace('<documents>', documents(id, pack, ['GA', 'SC'])),
  ]);
  add('nv-close', 'Note verbale: closing', [p.noteVerbale.closing]);
  add('close', 'Complimentary close (draft only)', [p.closing]);
  return found;
}

type Add = (key: string, name: string, lines: readonly string[]) => void;

/** The words of a line of the house form with its ordinal as a tab stop. */
const lineOf = (text: string) => `{${text}}`;

function masthead(id: Language, pack: LanguagePack, add: Add): void {
  const organ = (o: Organ) => pack.organs[o].name;
  const session = lineOf(writeSession(id, 'regular', 81));
  const year = lineOf(writeCouncilYear(id, 81));
  const items = (form: number) =>
    generate(pack.agenda.line.agenda[form]!, {
      items: form === 0 ? '{34}' : `{34${pack.agenda.comma}35${pack.agenda.and}40}`,
    });
  const titles = ['{…}', '{…}', '{…}'];
  add('mh-ga', 'Masthead: General Assembly', [organ('GA'), session, items(0), '{…}', '']);
  add('mh-sc', 'Masthead: Security Council', [organ('SC'), year, '']);
  add('mh-gasc', 'Masthead: General Assembly and Security Council', [
    `${organ('GA')}\t${organ('SC')}`,
    `${session}\t${year}`,
    items(2),
    ...titles,
    '',
  ]);
  add('mh-ess', 'Masthead: emergency special session', [
    `${organ('GA')}\t${organ('SC')}`,
    `${lineOf(writeSession(id, 'emergency', 10))}\t${year}`,
    generate(pack.agenda.line.agenda[0], { items: '{5}' }),
    '{…}',
    '',
  ]);
  add('mh-ecosoc', 'Masthead: Economic and Social Council', [
    organ('ECOSOC'),
    phrases[id].annualSession,
    items(0),
    '{…}',
    '',
  ]);
  add('mh-hrc', 'Masthead: Human Rights Council', [
    organ('GA'),
    organ('HRC'),
    lineOf(writeSession(id, 'regular', 63)),
    items(0),
    '{…}',
    '',
  ]);
  add('items', 'Agenda items with titles', [items(2), ...titles]);
  add('prov', 'Items of the provisional agenda', [
    generate(pack.agenda.line.provisionalAgenda[0], { items: '{34}' }),
    '{…}',
    '',
    '* A/{82}/150.',
  ]);
  add('prel', 'Items of the preliminary list', [
    generate(pack.agenda.line.preliminaryList[0], { items: '{34}' }),
    '{…}',
    '',
    '* A/{82}/50.',
  ]);
}

function titles(id: Language, pack: LanguagePack, add: Add): void {
  const { senders } = phrases[id];
  const date = `{${generate(pack.date.format, { day: '5', month: pack.date.months[4]![0]!, year: '2026' })}}`;
  const to = (keys: readonly (keyof LanguagePack['addressees'])[]) =>
    `{${keys.map(k => pack.addressees[k].to).join('|')}}`;
  const anyone = to(['secretaryGeneral', 'presidentSecurityCouncil', 'presidentGeneralAssembly', 'presidentECOSOC']);
  const both = (['secretaryGeneral', 'presidentSecurityCouncil'] as const)
    .map(k => pack.addressees[k].to)
    .join(id === 'ar' ? ' و' : id === 'zh' ? '和' : pack.agenda.and);
  const title = (kind: Kind, sender: string, addressees: string) => [
    generate(pack.title.formulas[kind][0]!, { date, sender, addressees }),
  ];
  add('t-pr', 'Title: Permanent Representative', title('letter', senders.permanentRepresentative, anyone));
  add('t-ca', 'Title: chargé d’affaires a.i.', title('letter', senders.charge, anyone));
  add('t-obs', 'Title: Permanent Observer', title('letter', senders.observer, anyone));
  add('t-fm', 'Title: Minister for Foreign Affairs', title('letter', senders.foreignMinister, anyone));
  add('t-joint', 'Title: joint letter', title('letter', senders.joint, anyone));
  add(
    't-sg',
    'Title: Secretary-General',
    title('letter', senders.secretaryGeneral, to(['presidentSecurityCouncil', 'presidentGeneralAssembly'])),
  );
  add('t-id', 'Title: identical letters', title('identicalLetters', senders.permanentRepresentative, both));
  add('t-nv', 'Title: note verbale', title('noteVerbale', senders.mission, anyone));
}

function documents(id: Language, pack: LanguagePack, organs: readonly Organ[]): string {
  const { agenda, organs: words } = pack;
  const many = `{34${agenda.comma}35${agenda.and}40}`;
  const named = organs.map(o => words[o].documentOf + (o === 'SC' ? '' : generate(agenda.under[2], { items: many })));
  return id === 'zh'
    ? named.map(n => `${n}文件`).join('以及')
    : id === 'ar'
      ? named.join('، و')
      : id === 'ru'
        ? named.join(' и ')
        : named.map((n, i) => (i ? `,${agenda.and}${n}` : n)).join('');
}

function request(id: Language, pack: LanguagePack, kind: Kind, organs: readonly Organ[]): string {
  const { request: r } = pack;
  const annexes = r.annexes[1] === r.annexes[2] ? `{${r.annexes[1]}|}` : `{${r.annexes[1]}|${r.annexes[2]}|}`;
  return generate(r.formula, { letter: r.letter[kind], annexes, documents: documents(id, pack, organs) });
}

function signature(pack: LanguagePack, name: string, post: string, rank = true): string[] {
  const words = {
    mark: pack.signature.marker,
    name: `{${name}}`,
    rank: rank ? `{${pack.signature.posts.rank}}` : '',
    post: post.includes('{') ? post : `{${post}}`,
  };
  return pack.signature.block.map(l => generate(l, words)).filter(l => l && l !== ',');
}

function annexes(id: Language, pack: LanguagePack, add: Add): void {
  const { senders } = phrases[id];
  const date = `{${generate(pack.date.format, { day: '5', month: pack.date.months[4]![0]!, year: '2026' })}}`;
  const addressees = `{${pack.addressees.secretaryGeneral.to}|${pack.addressees.presidentSecurityCouncil.to}}`;
  const sender = senders.permanentRepresentative;
  const word = generate(pack.annex.heading.annex.one, {});
  const plain = id === 'ar' ? word.replace(/^ال/, '') : word;
  const formula = pack.annex.formulas.letter[0]!;
  add('annex', 'Annex title', [generate(formula, { annex: plain, date, sender, addressees })]);
  add('annexn', 'Annex title with a number', [
    generate(pack.annex.numbered?.letter ?? formula, {
      annex: word,
      number: `{${pack.annex.writeNumber(1)}|${pack.annex.writeNumber(2)}|${pack.annex.writeNumber(3)}}`,
      date,
      sender,
      addressees,
    }),
  ]);
  add('encl', 'Enclosure', [generate(pack.annex.heading.enclosure.one, {}), '', '{…}']);
  add('app', 'Appendix', [generate(pack.annex.heading.appendix.one, {}), '', '{…}']);
}
