import { romanNumber, toRoman } from './ordinals';
import type { LanguagePack } from './types';

const UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

function cardinal(n: number): string {
  if (n < 20) return UNITS[n]!;
  if (n >= 100) return n % 100 ? `cent ${cardinal(n % 100)}` : 'cent';
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
  if (!rest) return TENS[ten]!;
  const joint = ten < 8 && (rest === 1 || rest === 11) ? ' et ' : '-';
  return TENS[ten] + joint + UNITS[rest];
}

function ordinals(n: number): string[] {
  if (n === 1) return ['première', 'premier'];
  const c = cardinal(n);
  const stem = c.endsWith('cinq')
    ? `${c}u`
    : c.endsWith('neuf')
      ? `${c.slice(0, -1)}v`
      : c.endsWith('e')
        ? c.slice(0, -1)
        : c;
  return n === 2 ? ['deuxième', 'seconde', 'second'] : [`${stem}ième`];
}

const titles = (head: string, dated: string, addressed: string, comma = ',') => [
  `${head} ${dated} {date}${comma} ${addressed} {addressees} par {sender}`,
  `${head} ${dated} {date}, ${addressed} par {sender} {addressees}`,
  `${head} ${dated} {date}, (émanant|de la part|en provenance) (de|du|des) {sender}, ${addressed} {addressees}`,
  `${head} ${dated} {date}, (du|de la|de l'|des) {sender}, ${addressed} {addressees}`,
  `${head} ${dated} {date}, par {sender}, ${addressed} {addressees}`,
  `${head} ${addressed} {addressees} par {sender}, ${dated} {date}`,
  `${head} ${addressed} {addressees}, ${dated} {date}, par {sender}`,
  `${head} ${addressed} le {date} {addressees} par {sender}`,
  `${head} ${dated} {date}, ${addressed} {addressees}`,
  `${head} ${addressed} {addressees} par {sender}`,
  `${head} ${dated} {date}, ${addressed} par {sender}`,
  `${head} ${dated} {date}, par {sender}`,
  `${head} ${addressed} {addressees}`,
  `${head} ${dated} {date}`,
];
// The title of an annex has no comma behind the date, that of a letter has.
const one = (head: string, comma?: string) =>
  titles(head, '(datée|datee|en date) du', '(adressée|adressee|envoyée)', comma);
const many = (head: string, comma?: string) =>
  titles(head, '(datées|datees|en date) du', '(adressées|adressees|envoyées)', comma);
const annexe = '{annex}[ {number}]';

export const fr: LanguagePack = {
  id: 'fr',
  dir: 'ltr',
  endonym: 'Français',
  joiner: ' ',
  stopwords: [
    'le',
    'la',
    'les',
    'des',
    'du',
    'et',
    'en',
    'au',
    'aux',
    'par',
    'pour',
    'dans',
    'une',
    'est',
    'sur',
    'que',
    'qui',
    'ont',
    'été',
    'cette',
    'leur',
    'ces',
    'datée',
    'lettre',
  ],
  open: [
    'le',
    'la',
    'les',
    'de',
    'des',
    'du',
    'et',
    'en',
    'au',
    'aux',
    'par',
    'pour',
    'dans',
    'un',
    'une',
    'sur',
    'que',
    'qui',
    'à',
    'ou',
    'avec',
    'sans',
    'ses',
    'son',
    'sa',
    'leur',
    'entre',
    'contre',
  ],

  unitedNations: '(?:organisation des )?nations unies',
  organs: {
    GA: {
      name: 'Assemblée générale',
      mention: 'assemblee generale',
      short: "(?:de|par|a) l'assemblee",
      documentOf: 'de l’Assemblée générale',
    },
    SC: {
      name: 'Conseil de sécurité',
      mention: 'conseil de securite',
      short: '(?:du|par le|au) conseil(?! [a-z])',
      documentOf: 'du Conseil de sécurité',
    },
    ECOSOC: {
      name: 'Conseil économique et social',
      mention: 'conseil economique et social',
      documentOf: 'du Conseil économique et social',
    },
    HRC: {
      name: 'Conseil des droits de l’homme',
      mention: "conseil des droits de l'homme",
      documentOf: 'du Conseil des droits de l’homme',
    },
    TC: { name: 'Conseil de tutelle', mention: 'conseil de tutelle', documentOf: 'du Conseil de tutelle' },
    PBC: {
      name: 'Commission de consolidation de la paix',
      mention: 'commission de consolidation de la paix',
      documentOf: 'de la Commission de consolidation de la paix',
    },
  },
  subsidiary:
    '(?:(?:premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme) commission|commission des questions politiques speciales.{0,60}|(?:comite|commission|groupe de travail|conference) (?:special|preparatoire|charge|des|de|du|pour|sur).{3,120})',
  distribution: [
    'distr\\.?:? ?(?:generale|limitee|restreinte)?',
    'generale',
    'original ?: ?[a-z]+(?:(?:,| et|/) ?[a-z]+)*(?: seulement)?',
    '(?:arabe|chinois|anglais|francais|russe|espagnol)(?: seulement)?',
  ],
  session: {
    regular: '(?:reprise de la )?(.+?) session(?: ordinaire)?(?: \\(reprise\\)| ?\\*+)?',
    special: '(.+?) session extraordinaire',
    emergency: "(?:reprise de la )?(.+?) session extraordinaire d'urgence(?: \\(reprise\\)| ?\\*+)?",
    annual: "session (?:de fond |d'organisation )?de (\\d{4})",
    line: {
      regular: '{ordinal} session',
      special: '{ordinal} session extraordinaire',
      emergency: '{ordinal} session extraordinaire d’urgence',
    },
  },
  year: { pattern: '(.+?) annee', line: '{ordinal} année' },
  ordinals,

  agenda: {
    head: 'points?:?',
    tail: "(?:(?:inscrits? )?(?:a|de|sur) (?:l'ordre du jour(?: provisoire| annote)*|la liste preliminaire(?: annotee)?|la liste)|du projet d'ordre du jour)[^.;]{0,70}",
    provisionalAgenda: 'ordre du jour provisoire',
    preliminaryList: 'liste preliminaire',
    mention: 'points?',
    line: {
      agenda: [
        'Point {items} de l’ordre du jour',
        'Points {items} de l’ordre du jour',
        'Points {items} de l’ordre du jour',
      ],
      provisionalAgenda: [
        'Point {items} de l’ordre du jour provisoire*',
        'Points {items} de l’ordre du jour provisoire*',
        'Points {items} de l’ordre du jour provisoire*',
      ],
      preliminaryList: [
        'Point {items} de la liste préliminaire*',
        'Points {items} de la liste préliminaire*',
        'Points {items} de la liste préliminaire*',
      ],
    },
    under: [
      ', au titre du point {items} de l’ordre du jour',
      ', au titre des points {items} de l’ordre du jour',
      ', au titre des points {items} de l’ordre du jour',
    ],
    and: ' et ',
    comma: ', ',
    subItem: '{number} {letter}\\)',
    opens:
      "rapports?|questions?|(?:la )?situation|prevention|promotion|application|mise en oeuvre|suite|suivi|renforcement|developpement|elimination|mesures|culture|(?:le )?role|necessite|cooperation|financement|examen|desarmement|maintien|consolidation|(?:l')?etat de droit|(?:la )?responsabilite|demande|octroi|elections?|nominations?|les oceans|le sport|groupes de pays|activites operationnelles|agriculture|droits?|gestion|budget|bareme|mondialisation|conflits|zone|nouveau partenariat|aide|assistance|souverainete|convention|traite|incidence|effets|les droits",
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  title: {
    head: {
      letter: 'lettres? (?:datee?s?|en date|adressee?s?|envoyee|du \\d)',
      identicalLetters: 'lettres? identiques?(?: (?:datee?s?|en date|adressee?s?|envoyee?s?)|$)',
      noteVerbale: 'notes? verbales? (?:datee?s?|en date|adressee?s?|envoyee?s?)',
    },
    formulas: {
      letter: one('Lettre'),
      identicalLetters: many('(Lettres|Lettre) identiques'),
      noteVerbale: one('Note verbale'),
    },
    to: "(?:au |aux |a la |a l'|a son |a m)",
    goesOn:
      "(?:adresse|au |aux |a la |a l'|par |aupres|de |du |des |et |general|permanent|nations|organisation|conseil|securite|representant|secretaire|president|unies|mission|charge)",
  },
  addressees: {
    secretaryGeneral: { to: 'au Secrétaire général', pattern: 'secretaire generale?' },
    presidentGeneralAssembly: {
      to: 'au Président de l’Assemblée générale',
      pattern: "president(?:e|\\(e\\))? de (?:la .{3,40} session de )?l'assemblee generale",
    },
    presidentSecurityCouncil: {
      to: 'au Président du Conseil de sécurité',
      pattern: 'president(?:e|\\(e\\))? du conseil de securite',
    },
    presidentECOSOC: {
      to: 'au Président du Conseil économique et social',
      pattern: 'president(?:e|\\(e\\))? du conseil economique et social',
    },
  },
  institution:
    "(?:le |la |l')?(?:secretaire generale?|president(?:e)? (?:du conseil|de l'assemblee)|vice-secretaire general|president(?:e)? (?:du comite|de la commission)|haut-commissaire|directeur executif)",
  members:
    "(?:membres|etats membres|attention) (?:du conseil de securite|de l'assemblee generale|du conseil economique et social|du conseil(?! de| des| economique))|resolutions? [0-9/]+ .{0,12}(?:du conseil de securite|de l'assemblee generale)",

  date: {
    months: [
      ['janvier', 'janv\\.?'],
      ['février', 'févr\\.?'],
      ['mars'],
      ['avril'],
      ['mai'],
      ['juin'],
      ['juillet'],
      ['août'],
      ['septembre', 'sept\\.?'],
      ['octobre', 'oct\\.?'],
      ['novembre', 'nov\\.?'],
      ['décembre', 'déc\\.?'],
    ],
    patterns: ['(?<d>\\d{1,2}|1 ?er|premier)(?: ?er)? (?<m>{months}),? (?<y>\\d{4})'],
    dayMonth: '\\d{1,2}(?: ?er)? (?:{months})(?! ?\\d)',
    format: '{day} {month} {year}',
    first: '1er',
  },

  salutation: '(?:excellence|monsieur|madame|mesdames|messieurs|m\\. le|mme la|votre excellence).{0,80},',
  closing:
    "(?:(?:je vous prie|veuillez|nous vous prions|je vous serais oblige d'agreer).{0,40}(?:agreer|accepter|croire)|agreez|la mission permanente .{0,80} saisit|je saisis|avec l'assurance)",
  preamble:
    '(?:profondement |vivement |egalement )?(?:rappelant|notant|constatant|reconnaissant|reaffirmant|reiterant|preoccupee?s?|convaincue?s?|considerant|conscientes?|conscients?|ayant|soulignant|se felicitant|saluant|guidee?s?|determinee?s?|exprimant|prenant (?:note|en)|alarmee?s?|affirmant|resolue?s?|deplorant|condamnant|inspiree?s?|desireu(?:x|ses?)|gardant)(?![a-z])',
  opening:
    "(?:j'ai l'honneur|nous avons l'honneur|d'ordre|sur instructions?|au nom|en ma qualite|en notre qualite|je vous ecris|nous vous ecrivons|veuillez trouver|je voudrais|je tiens|la mission permanente|me referant|comme suite|conformement|je me refere|je souhaite|par la presente|j'appelle|suite a|je vous serais|nous vous serions|je vous prie|ci-joint)",

  request: {
    verb: 'distribu|publi|diffus|circul|reprodu|parai|paru',
    document: 'documents?',
    present:
      'la presente (?:lettre|note|communication)|les presentes lettres|presente lettre|presente note|cette (?:lettre|note)|ci-joint|son annexe|ses annexes|le texte de la',
    asking: 'reconnaissan|oblige|gre |prie|bien vouloir|demand|agreable|sollicit|souhait|saurais|voudr',
    reported: '(?:a|ont|avait|avaient) (?:deja )?ete (?:distribu|publi)',
    annexed: 'annexes?|pieces? jointes?|appendices?',
    letter: {
      letter: 'de la présente lettre',
      identicalLetters: 'de la présente lettre',
      noteVerbale: 'de la présente note verbale',
    },
    annexes: ['', ' et de son annexe', ' et de ses annexes'],
    formula:
      'Je vous serais reconnaissant de bien vouloir faire distribuer le texte {letter}{annexes} comme document {documents}.',
  },
  seeAnnex: {
    mention:
      "(?:voir|en|dans|a) (?:l'|les |la |son |leurs? )?(?:annexes?|pieces? jointes?|appendices?)|annexee?s? a la presente|ses? annexes?|son annexe",
    one: '(voir annexe)',
  },

  signature: {
    mark: '\\( ?signe(?:e|s)? ?\\)|\\[ ?signe(?:e)? ?\\]|^signe ?:',
    marker: '(Signé)',
    markPlace: 'before',
    post: "(?:l'|le |la |les )?(?:ambassad|(?:premier |deuxieme )?(?:secretaire|conseiller)|representant|observat(?:eur|rice)|charge|ministre|president|premier ministre|chef|directeur|vice|haut|pour le|pour la|au nom|coordonnat|general|colonel|rapporteur|membre|gouvernement|secretaire general|mission permanente|depute|delegue|roi|consul|adjoint|suppleant|envoye)",
    block: ['{rank},', '{post}', '{mark} {name}'],
    honorific: '(?:s\\. ?e\\.?(?: m\\.)?|son excellence|m\\.|mme\\.?|mlle|dr\\.?|monsieur|madame)',
    posts: {
      rank: 'L’Ambassadeur',
      permanentRepresentative: 'Représentant permanent',
      charge: 'Chargé d’affaires par intérim',
    },
  },

  annex: {
    words: { annex: 'annexes?', enclosure: 'pieces? jointes?|documents? joints?', appendix: 'appendices?' },
    alone:
      "(annexe|piece jointe|appendice|document joint)(?: (?:n[o°] ?)?([ivxlc]+|\\d{1,2}|[a-z]))?(?: ?\\*{1,3} ?/?| ?\\d/)?(?:[:.-]? ?(?:a la|aux|de la|a l')(?: presente)? ?(?:lettres?(?: identiques)?|note verbale|annexe|piece jointe)(?: [ivx]+)?)?",
    formulas: {
      letter: one(`${annexe} (à la lettre|de la lettre)`, ''),
      identicalLetters: many(`${annexe} (aux|des) lettres identiques`, ''),
      noteVerbale: one(`${annexe} (à|de) la note verbale`, ''),
    },
    heading: {
      annex: { one: 'Annexe', numbered: 'Annexe {number}' },
      enclosure: { one: 'Pièce jointe', numbered: 'Pièce jointe {number}' },
      appendix: { one: 'Appendice', numbered: 'Appendice {number}' },
    },
    readNumber: romanNumber,
    writeNumber: toRoman,
  },
  otherDocument:
    'note (?:du|de la|etablie) .*|rapport (?:du|de la|des) .*|projet de resolution.*|resolution (?:adoptee|\\d).*|compte rendu analytique.*|declaration (?:du president|de la presidente) du conseil de securite|.*: projet de (?:resolution|decision)|document de travail.*',
  original:
    '\\[? ?(?:original|texte original|presente) ?[: ].{2,60}\\]?|\\[(?:arabe|chinois|anglais|francais|russe|espagnol)(?: seulement)?\\]',
  heading:
    '(?:declaration|communique|rapport|resume|introduction|historique|contexte|conclusions?|recommandations?|liste|memorandum|aide-memoire|message|resolution|decision|note|programme|texte|allocution|discours|tableau|protocole|accord|document)s?(?![a-z])',
  placeholder:
    '\\[(?:nom|date|pays|titre|a completer[^\\]]*|inserer[^\\]]*|numero|xx+|cote|jour|mois|annee)\\]|\\b(?:tbc|tbd)\\b|_{3,}',
  recycle: '(?:merci de recycler|veuillez recycler|priere de recycler).*',
  outline: {
    masthead: 'En-tête',
    agendaItems: 'Points de l’ordre du jour ({count})',
    title: 'Titre',
    paragraphs: 'Paragraphes ({count})',
    request: 'Demande de distribution',
    signature: 'Signature : {name}',
    annex: { annex: 'Annexe', enclosure: 'Pièce jointe', appendix: 'Appendice' },
    table: 'Tableau',
    footnotes: 'Notes ({count})',
    letter: { letter: 'Lettre', identicalLetters: 'Lettres identiques', noteVerbale: 'Note verbale' },
  },
};
