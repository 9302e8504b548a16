import { romanNumber, toRoman } from './ordinals';
import type { LanguagePack } from './types';

const ONES = ['', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno'];
const TENS = [
  '',
  'décimo',
  'vigésimo',
  'trigésimo',
  'cuadragésimo',
  'quincuagésimo',
  'sexagésimo',
  'septuagésimo',
  'octogésimo',
  'nonagésimo',
];
const TEENS = [
  'décimo',
  'undécimo',
  'duodécimo',
  'decimotercer',
  'decimocuarto',
  'decimoquinto',
  'decimosexto',
  'decimoséptimo',
  'decimoctavo',
  'decimonoveno',
];

function ordinal(n: number): string {
  if (n >= 100) return n === 100 ? 'centésimo' : `centésimo ${ordinal(n - 100)}`;
  if (n < 10) return ONES[n]!;
  if (n < 20) return TEENS[n - 10]!;
  return n % 10 ? `${TENS[Math.floor(n / 10)]} ${ONES[n % 10]}` : TENS[n / 10]!;
}

/** "primer", "tercer" before a noun; also "primero", the joined "vigesimoprimer" and the older "undécimo" family. */
function ordinals(n: number): string[] {
  const base = ordinal(n);
  const forms = [base, base.replace(/(prim|terc)er$/, '$1ero'), base.replace(/ /g, '').replace('gésimo', 'gesimo')];
  if (n === 11) forms.push('decimoprimer', 'décimo primer');
  if (n === 12) forms.push('decimosegundo', 'décimo segundo');
  if (n > 12 && n < 20) forms.push(`décimo ${ONES[n - 10]}`);
  if (n === 9) forms.push('nono');
  return [...forms, ...forms.map(f => f.replace(/(prim|terc)er$/, '$1era').replace(/o$/, 'a'))];
}

const titles = (head: string, addressed: string) => [
  `${head} de fecha {date} ${addressed} {addressees} por {sender}`,
  `${head} de fecha {date} ${addressed} por {sender} {addressees}`,
  `${head} de fecha {date} (del|de la|de los|de) {sender} ${addressed} {addressees}`,
  `${head} (del|de la|de los) {sender} de fecha {date} ${addressed} {addressees}`,
  `${head} ${addressed} {addressees} por {sender} de fecha {date}`,
  `${head} ${addressed} {addressees} por {sender} (el|con fecha) {date}`,
  `${head} de {date} ${addressed} {addressees} por {sender}`,
  `${head} ${addressed} el {date} {addressees} por {sender}`,
  `${head} de fecha {date} ${addressed} {addressees}`,
  `${head} ${addressed} {addressees} por {sender}`,
  `${head} de fecha {date} (del|de la|de los|de) {sender}`,
  `${head} de fecha {date} (${addressed} por|por) {sender}`,
  `${head} ${addressed} {addressees}`,
  `${head} de fecha {date}`,
];
const one = (head: string) => titles(head, '(dirigida|enviada|remitida)');
const many = (head: string) => titles(head, '(dirigidas|enviadas|remitidas)');
const anexo = '{annex}[ {number}] (de|a)';

export const es: LanguagePack = {
  id: 'es',
  dir: 'ltr',
  endonym: 'Español',
  joiner: ' ',
  stopwords: [
    'el',
    'los',
    'las',
    'del',
    'y',
    'que',
    'por',
    'con',
    'para',
    'una',
    'en',
    'al',
    'se',
    'su',
    'sus',
    'a',
    'lo',
    'ha',
    'mi',
    'como',
    'carta',
    'fecha',
  ],
  open: [
    'naciones',
    'el',
    'la',
    'los',
    'las',
    'de',
    'del',
    'y',
    'e',
    'que',
    'por',
    'con',
    'para',
    'un',
    'una',
    'en',
    'al',
    'a',
    'su',
    'sus',
    'o',
    'entre',
    'sin',
    'sobre',
    'contra',
    'como',
  ],

  unitedNations: '(?:organizacion de las )?naciones unidas',
  organs: {
    GA: {
      name: 'Asamblea General',
      mention: 'asamblea general',
      short: '(?:de|por|a) la asamblea(?! [a-z])',
      documentOf: 'de la Asamblea General',
    },
    SC: {
      name: 'Consejo de Seguridad',
      mention: 'consejo de seguridad',
      short: '(?:del|por el|al) consejo(?! [a-z])',
      documentOf: 'del Consejo de Seguridad',
    },
    ECOSOC: {
      name: 'Consejo Económico y Social',
      mention: 'consejo economico y social',
      documentOf: 'del Consejo Económico y Social',
    },
    HRC: {
      name: 'Consejo de Derechos Humanos',
      mention: 'consejo de derechos humanos',
      documentOf: 'del Consejo de Derechos Humanos',
    },
    TC: {
      name: 'Consejo de Administración Fiduciaria',
      mention: 'consejo de administracion fiduciaria',
      documentOf: 'del Consejo de Administración Fiduciaria',
    },
    PBC: {
      name: 'Comisión de Consolidación de la Paz',
      mention: 'comision de consolidacion de la paz',
      documentOf: 'de la Comisión de Consolidación de la Paz',
    },
  },
  subsidiary:
    '(?:(?:primera|segunda|tercera|cuarta|quinta|sexta) comision|comision politica especial.{0,60}|(?:comite|comision|grupo de trabajo|conferencia) (?:especial|preparator|de|del|para|sobre|encargad).{3,120})',
  distribution: [
    'distr\\.?:? ?(?:general|limitada|reservada)?',
    'general',
    'original ?: ?[a-z]+(?:(?:,| y|/) ?[a-z]+)*(?: (?:solamente|unicamente))?',
    '(?:arabe|chino|ingles|frances|ruso|espanol)(?: (?:solamente|unicamente))?',
  ],
  session: {
    regular:
      '(?:continuacion del )?(.+?) (?:periodo (?:ordinario )?de sesiones|periodo de sesiones ordinario)(?: \\(continuacion\\)| ?\\*+)?',
    special: '(.+?) periodo extraordinario de sesiones',
    emergency:
      '(?:continuacion del |reanudacion del )?(.+?) periodo extraordinario de sesiones de emergencia(?: \\((?:continuacion|reanudacion)\\)| ?\\*+)?',
    annual: 'periodo de sesiones (?:sustantivo |de organizacion )?(?:correspondiente a |de )(\\d{4})',
    line: {
      regular: '{ordinal} período de sesiones',
      special: '{ordinal} período extraordinario de sesiones',
      emergency: '{ordinal} período extraordinario de sesiones de emergencia',
    },
  },
  year: { pattern: '(.+?) ano', line: '{ordinal} año' },
  ordinals,

  agenda: {
    head: '(?:temas?|puntos?):?',
    tail: '(?:del? (?:proyecto de )?(?:programa(?: provisional| anotado)*|la lista preliminar(?: anotada)?|el programa|orden del dia)|de la lista)[^.;]{0,70}',
    provisionalAgenda: 'programa provisional',
    preliminaryList: 'lista preliminar',
    mention: '(?:temas?|puntos?)',
    line: {
      agenda: ['Tema {items} del programa', 'Temas {items} del programa', 'Temas {items} del programa'],
      provisionalAgenda: [
        'Tema {items} del programa provisional*',
        'Temas {items} del programa provisional*',
        'Temas {items} del programa provisional*',
      ],
      preliminaryList: [
        'Tema {items} de la lista preliminar*',
        'Temas {items} de la lista preliminar*',
        'Temas {items} de la lista preliminar*',
      ],
    },
    under: [
      ', en relación con el tema {items} del programa',
      ', en relación con los temas {items} del programa',
      ', en relación con los temas {items} del programa',
    ],
    and: ' y ',
    comma: ', ',
    subItem: '{number} {letter}\\)',
    opens:
      'informes?|(?:la )?cuestion(?:es)?|(?:la )?situacion|prevencion|promocion|aplicacion|seguimiento|fortalecimiento|desarrollo|eliminacion|medidas|cultura|(?:la )?funcion|papel|necesidad|cooperacion|financiacion|examen|desarme|mantenimiento|consolidacion|(?:el )?estado de derecho|(?:la )?responsabilidad|solicitud|otorgamiento|eleccion|nombramiento|los oceanos|el deporte|grupos de paises|actividades operacionales|agricultura|adelanto|derechos?|gestion|presupuesto|escala|hacia|globalizacion|conflictos|zona|nueva alianza|asistencia|prevencion del delito|soberania|convencion|tratado|erradicacion|efectos|los derechos',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  title: {
    head: {
      letter:
        'cartas? (?:de fecha|dirigida|enviada|remitida|de \\d|del (?:representante|encargad|ministr|president|secretari|observador)|de l(?:a|as|os) (?:representante|ministr|presidencia|encargad|observador|president))',
      identicalLetters: 'cartas? identicas?(?: (?:de|dirigida|enviada|remitida)|$)',
      noteVerbale: 'notas? verbal(?:es)?(?: (?:de|dirigida|enviada|remitida)|$)',
    },
    formulas: {
      letter: one('Carta'),
      identicalLetters: many('(Cartas|Carta) idénticas'),
      noteVerbale: one('Nota verbal'),
    },
    to: '(?:al |a la |a los |a las |a su )',
    goesOn:
      '(?:dirigid|al |a la |a los |por |ante |de |del |y |general|permanente|naciones|unidas|consejo|seguridad|representante|secretario|president|mision|encargad|interin)',
  },
  addressees: {
    secretaryGeneral: { to: 'al Secretario General', pattern: 'secretari[oa] general' },
    presidentGeneralAssembly: {
      to: 'al Presidente de la Asamblea General',
      pattern:
        'president?(?:e|a|encia)[a-z]* (?:del .{3,50} periodo de sesiones )?de la asamblea general|presidencia de la asamblea general',
    },
    presidentSecurityCouncil: {
      to: 'al Presidente del Consejo de Seguridad',
      pattern: 'presid(?:ente|enta|encia) del consejo de seguridad',
    },
    presidentECOSOC: {
      to: 'al Presidente del Consejo Económico y Social',
      pattern: 'presid(?:ente|enta|encia) del consejo economico y social',
    },
  },
  institution:
    '(?:el |la )?(?:secretari[oa] general|presid(?:ente|enta|encia) (?:del consejo|de la asamblea|del comite|de la comision)|vicesecretari[oa] general|alt[oa] comisionad[oa]|director[a]? ejecutiv[oa])',
  members:
    '(?:miembros|estados miembros|atencion) (?:del consejo de seguridad|de la asamblea general|del consejo economico y social|del consejo(?! de| economico))|resolucion(?:es)? [0-9/]+ .{0,12}(?:del consejo de seguridad|de la asamblea general)',

  date: {
    months: [
      ['enero'],
      ['febrero'],
      ['marzo'],
      ['abril'],
      ['mayo'],
      ['junio'],
      ['julio'],
      ['agosto'],
      ['septiembre', 'setiembre'],
      ['octubre'],
      ['noviembre'],
      ['diciembre'],
    ],
    patterns: ['(?<d>\\d{1,2}|primero)(?:\\.?[ºo°])?(?: de)? (?<m>{months})(?: de| del|,)? (?<y>\\d{4})'],
    dayMonth: '\\d{1,2} de (?:{months})(?! de \\d)',
    format: '{day} de {month} de {year}',
  },

  salutation: '(?:excelencia|excelentisim[oa]|senor[a]?(?:es)?|distinguid[oa]|su excelencia|estimad[oa]).{0,80}[:,]?',
  closing:
    '(?:le ruego (?:que )?acepte|sirvase aceptar|acepte|aprovecho|hago propicia|la mision permanente .{0,80} aprovecha|atentamente|muy atentamente|reciba|con las seguridades)',
  preamble:
    '(?:profundamente |plenamente |tambien )?(?:recordando|observando|reconociendo|reafirmando|reiterando|preocupad[oa]s?|convencid[oa]s?|considerando|consciente|conscientes|teniendo|destacando|subrayando|acogiendo|guiad[oa]s?|habiendo|decidid[oa]s?|expresando|tomando nota|alarmad[oa]s?|afirmando|encomiando|resuelt[oa]s?|deplorando|condenando|inspirad[oa]s?|animad[oa]s?)(?![a-z])',
  opening:
    '(?:tengo el honor|tenemos el honor|siguiendo instrucciones|por instrucciones|en nombre|en mi calidad|en nuestra calidad|me dirijo|nos dirigimos|le escribo|adjunto|quisiera|quisieramos|deseo|la mision permanente|con referencia|en relacion con|de conformidad|me refiero|me permito|por la presente|me es grato|sirvase encontrar|le agradeceria|les? agradecer|mucho agradeceria|cumplo)',

  request: {
    verb: 'distribu|public|circul|difund|emit|reproduc|vea la luz|hacer llegar|se edite',
    document: 'documentos?',
    present:
      'la presente|las presentes|esta (?:carta|nota)|el presente|su anexo|sus anexos|presente carta|presente nota',
    asking: 'agradec|ruego|ruega|rogar|solicit|pido|pide|pedir|tuviera|tenga a bien|sirva|encarec|impart|reconocid',
    reported: '(?:fue|fueron|ha sido|han sido|habia sido) (?:distribuid|publicad|circulad)',
    annexed: 'anexos?|apendices?|documentos? adjuntos?',
    letter: {
      letter: 'la presente carta',
      identicalLetters: 'la presente carta',
      noteVerbale: 'la presente nota verbal',
    },
    annexes: ['', ' y su anexo', ' y sus anexos'],
    formula: 'Le agradecería que tuviera a bien hacer distribuir {letter}{annexes} como documento {documents}.',
  },
  seeAnnex: {
    mention:
      '(?:veanse?|vease|en|como|al|a los) (?:el |los |la |su |sus )?(?:anexos?|apendices?|documentos? adjuntos?)|(?:su|sus) anexos?|anex[oa]s? a la presente',
    one: '(véase el anexo)',
  },

  signature: {
    mark: '\\( ?firmad[oa]s? ?\\)|\\[ ?firmad[oa] ?\\]|^firmado ?:|\\( ?fdo\\.? ?\\)',
    marker: '(Firmado)',
    markPlace: 'before',
    post: '(?:el |la |los )?(?:embajador|representante|observador|encargad|ministr|president|primer|segund[oa] secretari|jef[ea]|director|vice|alt[oa](?= )|por el gobierno|por la|en nombre|coordinador|general|coronel|relator|miembro|secretari|mision permanente|consejer|delegad|rey|consul|viceministr|canciller|adjunt|altern)',
    block: ['{mark} {name}', '{rank}', '{post}'],
    honorific: '(?:s\\. ?e\\.?|su excelencia|excm[oa]\\.?|sr\\.?|sra\\.?|dr\\.?|dra\\.?)',
    posts: {
      rank: 'Embajador',
      permanentRepresentative: 'Representante Permanente',
      charge: 'Encargado de Negocios interino',
    },
  },

  annex: {
    words: { annex: 'anexos?', enclosure: 'documentos? adjuntos?|adjuntos?', appendix: 'apendices?' },
    alone:
      '(anexo|apendice|documento adjunto|adjunto)(?: (?:n[uo]m?[.º°]? ?)?([ivxlc]+|\\d{1,2}|[a-z]))?(?: ?\\*{1,3} ?/?| ?\\d/)?(?:[:.-]? ?(?:de|a) la(?:s)?(?: presente)? ?(?:cartas?(?: identicas)?|nota verbal)(?: [ivx]+)?|[:.-]? ?(?:del|al) (?:anexo|documento adjunto)(?: [ivx]+)?)?',
    formulas: {
      letter: one(`${anexo} la carta`),
      identicalLetters: many(`${anexo} las cartas idénticas`),
      noteVerbale: one(`${anexo} la nota verbal`),
    },
    heading: {
      annex: { one: 'Anexo', numbered: 'Anexo {number}' },
      enclosure: { one: 'Documento adjunto', numbered: 'Documento adjunto {number}' },
      appendix: { one: 'Apéndice', numbered: 'Apéndice {number}' },
    },
    readNumber: romanNumber,
    writeNumber: toRoman,
  },
  otherDocument:
    'nota (?:del|de la|preparada) .*|informe (?:del|de la|de los) .*|proyecto de resolucion.*|resolucion(?:es)? (?:aprobada|\\d).*|acta resumida.*|declaracion de la presidencia del consejo de seguridad|.*: proyecto de (?:resolucion|decision)|documento de trabajo.*',
  original:
    '\\[? ?(?:original|texto original|presentado) ?[: ].{2,60}\\]?|\\[(?:arabe|chino|ingles|frances|ruso|espanol)(?: (?:solamente|unicamente))?\\]',
  heading:
    '(?:declaracion|comunicado|informe|resumen|introduccion|antecedentes|conclusiones|conclusion|recomendaciones|lista|memorando|ayuda memoria|mensaje|resolucion|decision|nota|programa|texto|discurso|intervencion|cuadro|protocolo|acuerdo|documento)s?(?![a-z])',
  placeholder:
    '\\[(?:nombre|fecha|pais|titulo|por completar|insertar[^\\]]*|numero|xx+|signatura|dia|mes|ano)\\]|\\b(?:tbc|tbd)\\b|_{3,}',
  recycle: '(?:se ruega reciclar|por favor,? recicle|recicle).*',
  outline: {
    masthead: 'Encabezamiento',
    agendaItems: 'Temas del programa ({count})',
    title: 'Título',
    paragraphs: 'Párrafos ({count})',
    request: 'Solicitud de distribución',
    signature: 'Firma: {name}',
    annex: { annex: 'Anexo', enclosure: 'Documento adjunto', appendix: 'Apéndice' },
    table: 'Cuadro',
    footnotes: 'Notas ({count})',
    letter: { letter: 'Carta', identicalLetters: 'Cartas idénticas', noteVerbale: 'Nota verbal' },
  },
};
