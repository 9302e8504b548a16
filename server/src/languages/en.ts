import { romanNumber, toRoman } from './ordinals';
import type { LanguagePack } from './types';

const ONES = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const CARDINAL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

function ordinal(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return n % 10 ? `${TENS[Math.floor(n / 10)]}y-${ONES[n % 10]}` : `${TENS[n / 10]}ieth`;
  const rest = n % 100;
  return `${CARDINAL[Math.floor(n / 100)]} hundred${rest ? ` and ${ordinal(rest)}` : 'th'}`;
}

const titles = (head: string, dated: string) => [
  `${head} ${dated} {date} from {sender} addressed to {addressees}`,
  `${head} ${dated} {date} addressed to {addressees} from {sender}`,
  `${head} ${dated} {date} addressed to {addressees} by {sender}`,
  `${head} from {sender} addressed to {addressees} ${dated} {date}`,
  `${head} from {sender} ${dated} {date} addressed to {addressees}`,
  `${head} ${dated} {date} addressed to {addressees}`,
  `${head} from {sender} addressed to {addressees}`,
  `${head} addressed to {addressees} (by|from) {sender}`,
  `${head} ${dated} {date} from {sender}`,
  `${head} addressed to {addressees}`,
  `${head} ${dated} {date}`,
  `${head} ${dated} {date} from {sender} to {office}`,
  `${head} from {sender} to {office} ${dated} {date}`,
  `${head} from {sender}`,
];
const annexTo = (head: string, dated: string) => titles(`{annex}[ {number}] to ${head}`, dated);

export const en: LanguagePack = {
  id: 'en',
  dir: 'ltr',
  endonym: 'English',
  joiner: ' ',
  stopwords: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'that',
    'by',
    'for',
    'is',
    'its',
    'from',
    'with',
    'was',
    'this',
    'be',
    'have',
    'which',
    'under',
    'dated',
    'letter',
  ],
  open: [
    'united',
    'the',
    'of',
    'and',
    'to',
    'in',
    'by',
    'for',
    'from',
    'with',
    'a',
    'an',
    'on',
    'at',
    'or',
    'its',
    'as',
    'that',
    'which',
    'between',
    'addressed',
    'dated',
  ],

  unitedNations: 'united nations',
  organs: {
    GA: {
      name: 'General Assembly',
      mention: 'general assembly',
      short: '(?:of|by|to) the assembly',
      documentOf: 'of the General Assembly',
    },
    SC: {
      name: 'Security Council',
      mention: 'security council',
      short: '(?:of|by|to) the council',
      documentOf: 'of the Security Council',
    },
    ECOSOC: {
      name: 'Economic and Social Council',
      mention: 'economic and social council|ecosoc',
      documentOf: 'of the Economic and Social Council',
    },
    HRC: { name: 'Human Rights Council', mention: 'human rights council', documentOf: 'of the Human Rights Council' },
    TC: { name: 'Trusteeship Council', mention: 'trusteeship council', documentOf: 'of the Trusteeship Council' },
    PBC: {
      name: 'Peacebuilding Commission',
      mention: 'peacebuilding commission',
      documentOf: 'of the Peacebuilding Commission',
    },
  },
  subsidiary:
    '(?:(?:first|second|third|fourth|fifth|sixth|special political(?: and decolonization)?) committee|(?:ad hoc |special |preparatory |executive )?(?:committee|commission|working group|conference) (?:on|of|for|established) .{3,120})',
  distribution: [
    'distr\\.?:? ?(?:general|limited|restricted)?',
    'general',
    'original: ?[a-z]+(?:(?:,| and|/|;) ?[a-z]+)*(?: only)?',
    '(?:arabic|chinese|english|french|russian|spanish)(?: only)?',
    '[a-z]+ and [a-z]+ only',
  ],
  session: {
    regular: '(?:resumed )?(.+?) (?:regular )?session(?: \\(resumed\\)| ?\\*+)?',
    special: '(.+?) special session',
    emergency: '(?:resumed )?(.+?) emergency special session(?: \\(resumed\\)| ?\\*+)?',
    annual:
      '(?:(?:substantive |organizational |high-level |resumed )*session of (\\d{4})|(\\d{4}) (?:substantive |organizational |resumed )?session)',
    line: {
      regular: '{ordinal} session',
      special: '{ordinal} special session',
      emergency: '{ordinal} emergency special session',
    },
  },
  year: { pattern: '(.+?) year', line: '{ordinal} year' },
  ordinals: n => [ordinal(n)],

  agenda: {
    head: '(?:(?:provisional )?agenda )?items?:?(?: nos?\\.?)?',
    tail: '(?:of|in|on|under) the (?:annotated )?(?:provisional agenda|preliminary list(?: of items)?|draft agenda|agenda)[^.;]{0,60}',
    provisionalAgenda: 'provisional agenda',
    preliminaryList: 'preliminary list',
    mention: '(?:agenda )?items?(?: nos?\\.?| numbers?)?',
    line: {
      agenda: ['Agenda item {items}', 'Agenda items {items}', 'Agenda items {items}'],
      provisionalAgenda: [
        'Item {items} of the provisional agenda*',
        'Items {items} of the provisional agenda*',
        'Items {items} of the provisional agenda*',
      ],
      preliminaryList: [
        'Item {items} of the preliminary list*',
        'Items {items} of the preliminary list*',
        'Items {items} of the preliminary list*',
      ],
    },
    under: [', under agenda item {items}', ', under agenda items {items}', ', under agenda items {items}'],
    and: ' and ',
    comma: ', ',
    subItem: '{number} \\({letter}\\)',
    opens:
      'reports?|questions?|(?:the )?situation|prevention|promotion|(?:comprehensive )?implementation|follow-up|integrated|strengthening|sustainable|elimination|measures|culture|(?:the )?role|necessity|(?:international )?cooperation|financing|(?:comprehensive )?review|general and complete|maintenance|peacebuilding|(?:the )?rule of law|(?:the )?responsibility|request|observer|elections?|appointments?|oceans|sport|groups of countries|operational activities|agriculture|social development|advancement|rights? of|human resources|(?:proposed )?programme|scale|towards|globali[sz]ation|macroeconomic|effects|impact|protracted|zone|new partnership|assistance|crime|permanent sovereignty|convention|treaty|information|eradication|human rights|nuclear|global',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  title: {
    head: {
      letter: 'letters? (?:dated|from|addressed|of \\d)',
      identicalLetters: '(?:identical|indentical) letters?(?: (?:dated|from|addressed|of \\d)|$)',
      noteVerbale: 'notes? verbales? (?:dated|from|addressed|of \\d)',
    },
    formulas: {
      letter: titles('(Letter|Letters)', '(dated|of)'),
      identicalLetters: titles('Identical (letters|letter)', '(dated|of)'),
      noteVerbale: titles('(Note verbale|Notes verbales)', '(dated|of)'),
    },
    office: '(?:the )?(?:acting )?(?:president|secretary-general|chair|members of|high commissioner)(?: .+?)?',
    goesOn:
      '(?:to the|addressed|and|from|of|the president|president|secretary-general|representatives? of|united nations|permanent|charge|affaires|council|assembly|general|nations)',
  },
  addressees: {
    secretaryGeneral: { to: 'the Secretary-General', pattern: 'secretary ?-? ?general' },
    presidentGeneralAssembly: {
      to: 'the President of the General Assembly',
      pattern: 'president of the (?:[a-z -]+ session of the )?general assembly',
    },
    presidentSecurityCouncil: {
      to: 'the President of the Security Council',
      pattern: 'president of the security council',
    },
    presidentECOSOC: {
      to: 'the President of the Economic and Social Council',
      pattern: 'president of the economic and social council',
    },
  },
  institution:
    '(?:the )?(?:(?:under-|acting )?secretary-general|(?:acting )?presidents? of the (?:general assembly|security council|economic and social council|human rights council)|(?:acting )?chair(?:man|person|woman|s)? of the|(?:deputy )?secretary-general|executive (?:director|secretary)|high commissioner|united nations)',
  members:
    '(?:members|membership|member states|states members|attention) of (?:the )?(?:security council|general assembly|economic and social council|human rights council|council|assembly)|security council resolution|general assembly resolution|resolutions? [0-9/]+ .{0,12}of the (?:security council|general assembly)',

  date: {
    months: [
      ['January', 'Jan\\.?'],
      ['February', 'Feb\\.?'],
      ['March', 'Mar\\.?'],
      ['April', 'Apr\\.?'],
      ['May'],
      ['June'],
      ['July'],
      ['August', 'Aug\\.?'],
      ['September', 'Sept?\\.?'],
      ['October', 'Oct\\.?'],
      ['November', 'Nov\\.?'],
      ['December', 'Dec\\.?'],
    ],
    patterns: [
      '(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<m>{months}),? (?<y>\\d{4})',
      '(?<m>{months}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})',
    ],
    dayMonth: '\\d{1,2} (?:{months})(?! ?\\d)',
    format: '{day} {month} {year}',
  },

  salutation:
    '(?:(?:your )?excellency|excellencies|sir|madam|dear (?:mr|ms|mrs|madam|sir|secretary|president|colleague)|(?:mr|madam|ms)\\.? (?:secretary-general|president|chair)).{0,60}',
  closing:
    '(?:please accept|accept, |i avail myself|we avail ourselves|the permanent (?:observer )?mission .{0,80} avails itself|yours (?:sincerely|faithfully)|sincerely|respectfully|with (?:the )?(?:assurances|highest|best))',
  preamble:
    '(?:also |further |deeply |gravely |fully |strongly )?(?:recalling|noting|recogni[sz]ing|reaffirming|reiterating|concerned|convinced|considering|mindful|aware|conscious|bearing in mind|emphasi[sz]ing|stressing|underlining|underscoring|welcoming|guided|having|determined|expressing|taking (?:note|into)|alarmed|acknowledging|affirming|commending|inspired|encouraged|appreciating|desiring|resolved|committed|believing|observing|deploring|condemning|pursuant to|meeting)\b',
  opening:
    '(?:i have the honou?r|we have the honou?r|i am writing|we are writing|i write|we write|(?:up)?on (?:the )?instructions?|on behalf of|in my capacity|please find|i wish to|we wish to|i would like|we would like|the permanent (?:observer )?mission|with reference to|further to|in accordance with|pursuant to|i refer to|i am pleased|enclosed|following|i should be grateful|i would be grateful|we should|we would be)',

  request: {
    verb: 'circulat|distribut|issue|publish|publication|reproduc|appear|releas|made available',
    document: 'documents?',
    present:
      '(?:the present|this|the attached|the enclosed|the annexed|the above) (?:letter|note|communication|text|statement|document|identical)|present letters?|present note|letters? (?:and|together with) (?:its|the|their) (?:annex|enclos|attach)|its annex|these letters',
    asking:
      'grateful|appreciat|request|kindly|please|(?:i|we) (?:would |should |wish to )?ask|obliged|hope|may i|could you|would you|honou?r to ask|i should like|i would like|cause ',
    reported:
      '(?:was|were|has been|had been|have been|already|previously) (?:[a-z]+ )?(?:circulated|issued|published|distributed)',
    annexed: 'annex(?:es)?|enclosures?|attachments?|attached',
    letter: {
      letter: 'the present letter',
      identicalLetters: 'the present letter',
      noteVerbale: 'the present note verbale',
    },
    annexes: ['', ' and its annex', ' and its annexes'],
    formula: 'I should be grateful if you would have {letter}{annexes} circulated as a document {documents}.',
  },
  seeAnnex: {
    mention:
      '(?:see|in|as|contained in|attached as|set out in|to) (?:the )?(?:attached )?(?:annex|annexes|enclosure|appendix)|annexe[sd]? (?:here|there|to the present)|its annex',
    one: '(see annex)',
  },

  signature: {
    mark: '\\( ?signed ?\\)|\\[ ?signed ?\\]|/s/|^signed:',
    marker: '(Signed)',
    markPlace: 'before',
    post: '(?:the )?(?:(?:deputy |alternate |acting |former )?(?:permanent (?:representative|observer)|minister|prime minister|president|ambassador|head|chair|chairman|chairperson|chairwoman|co-chair|secretary|director|charge|counsellor|first secretary|vice|high representative|secretary-general|under-secretary|king|emir|federal|state secretary|special|commissioner|foreign minister|consul|colonel|general|major|lieutenant|representative|mission|for the (?:government|permanent)|on behalf|rapporteur|coordinator|speaker|member|executive|state minister|governor|chief|spokes))',
    block: ['{mark} {name}', '{rank}', '{post}'],
    honorific: '(?:h\\.? ?e\\.?|his excellency|her excellency|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|sir|dame|hon\\.?)',
    posts: {
      rank: 'Ambassador',
      permanentRepresentative: 'Permanent Representative',
      charge: 'Chargé d’affaires a.i.',
    },
  },

  annex: {
    words: { annex: 'annex(?:es)?', enclosure: 'enclosures?|attachments?', appendix: 'appendix|appendices' },
    alone:
      '(annex|enclosure|appendix|attachment)(?: (?:no\\.? ?)?([ivxlc]+|\\d{1,2}|[a-z]))?(?: ?\\*{1,3} ?/?| ?\\d/)?(?:[:.-]? ?to (?:the )?(?:present )?(?:letter|identical letters|note verbale|annex|enclosure)(?: [ivx]+)?)?',
    formulas: {
      letter: annexTo('the (letter|letters)', '(dated|of)'),
      identicalLetters: annexTo('the identical (letters|letter)', '(dated|of)'),
      noteVerbale: annexTo('the note verbale', '(dated|of)'),
    },
    heading: {
      annex: { one: 'Annex', numbered: 'Annex {number}' },
      enclosure: { one: 'Enclosure', numbered: 'Enclosure {number}' },
      appendix: { one: 'Appendix', numbered: 'Appendix {number}' },
    },
    readNumber: romanNumber,
    writeNumber: toRoman,
  },
  otherDocument:
    '(?:note|report|memorandum) (?:by|of|from|prepared by) the (?:secretary-general|secretariat|president|special rapporteur|working group|committee|united nations|director|executive).{0,120}|draft resolution|resolutions? adopted|resolution \\d|summary record|letter of transmittal|statement by the president of the security council|.*: (?:revised )?draft (?:resolution|decision)|report of the (?:secretary-general|.{3,60} committee|.{3,60} commission|.{3,60} group|.{3,40} rapporteur)|working paper.*|note to .*|provisional agenda',
  original:
    '\\[? ?(?:original|submitted in|received in|text in)[: ].{2,60}\\]?|\\[(?:arabic|chinese|english|french|russian|spanish)(?: only)?\\]',
  heading:
    '(?:statement|declaration|communique|joint|press release|report|summary|introduction|background|conclusions?|recommendations?|list of|memorandum|aide-memoire|message|resolution|decision|concept (?:note|paper)|text of|note|programme|position paper|address|remarks|explanatory|table|protocol|agreement|final)s?(?![a-z])',
  placeholder:
    '\\[(?:name|date|country|title|insert[^\\]]*|to be [^\\]]*|tbc|tbd|number|xx+|symbol|day|month|year)\\]|\\b(?:tbc|tbd|lorem ipsum)\\b|_{3,}',
  recycle: 'please recycle.*',
  outline: {
    masthead: 'Masthead',
    agendaItems: 'Agenda items ({count})',
    title: 'Title',
    paragraphs: 'Paragraphs ({count})',
    request: 'Request for circulation',
    signature: 'Signature: {name}',
    annex: { annex: 'Annex', enclosure: 'Enclosure', appendix: 'Appendix' },
    table: 'Table',
    footnotes: 'Footnotes ({count})',
    letter: { letter: 'Letter', identicalLetters: 'Identical letters', noteVerbale: 'Note verbale' },
  },
};
