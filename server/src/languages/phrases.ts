import type { Language } from './types';

/** A word in the forms that go with one, two and more items. */
type Numbered = readonly [one: string, two: string, many: string];

/**
 * Wording that is written and not recognised: what the snippets and the fixes of rules are made of. `{…}` are the words
 * of a tab stop, `{a|b}` a choice. Where the forms come from: the Editorial Manual and letters read; see CONTRIBUTING.md.
 */
interface Phrases {
  readonly senders: Readonly<
    Record<
      'permanentRepresentative' | 'charge' | 'observer' | 'foreignMinister' | 'joint' | 'mission' | 'secretaryGeneral',
      string
    >
  >;
  readonly opening: string;
  readonly transmission: string;
  readonly capacity: string;
  readonly reference: string;
  /** `<documents>` stands for the documents asked for. */
  readonly noteVerbale: { readonly opening: string; readonly request: string; readonly closing: string };
  readonly jointPost: string;
  readonly closing: string;
  readonly original: string;
  readonly submitted: string;
  readonly name: string;
  readonly annualSession: string;
  /** The word before item numbers in an agenda item line and in a request; of several that fit, the first counts. */
  readonly items: Readonly<Record<'line' | 'request', readonly Numbered[]>>;
  /** What stands for a title of the agenda that is not known; a rule finds it where it is left. */
  readonly untitled: string;
  /** The mention of two or more annexes in brackets. */
  readonly seeAnnexes: readonly [two: string, several: string];
  /** Two annexes in a request, where the language has a form for two. */
  readonly twoAnnexes?: string;
  /** A request by several signatories. Slots as in the request of the pack. */
  readonly jointRequest?: string;
  /** The post of a signatory, by what the sender in the title is called; `$&` is what was found. */
  readonly posts: readonly (readonly [sender: RegExp, post: string])[];
  /** The rank of a woman, and how the sender in the title tells that she is one. */
  readonly woman?: { readonly sender: RegExp; readonly rank: string };
  /** What ends a sentence. */
  readonly stop: string;
  /** What the snippets are called, in English for the list and in the language for the reader. */
  readonly language: string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    language: 'English',
    name: 'Name',
    senders: {
      permanentRepresentative: 'the Permanent Representative of {Azerbaijan} to the United Nations',
      charge: 'the Chargé d’affaires a.i. of the Permanent Mission of {Azerbaijan} to the United Nations',
      observer: 'the Permanent Observer of {the State of Palestine} to the United Nations',
      foreignMinister: 'the Minister for Foreign Affairs of {Azerbaijan}',
      joint: 'the Permanent Representatives of {Albania, Benin and Chile} to the United Nations',
      mission: 'the Permanent Mission of {Azerbaijan} to the United Nations',
      secretaryGeneral: 'the Secretary-General',
    },
    opening:
      '{I have the honour to|Upon instructions from my Government, I have the honour to|On behalf of my Government, I have the honour to} {transmit herewith} ',
    transmission:
      'I have the honour to transmit herewith {a letter} dated {4 May 2021} from {the Minister for Foreign Affairs} (see annex).',
    capacity: 'in my capacity as Chair of {the Group of 77 and China}',
    reference:
      'with reference to the letter dated {4 May 2021} from {the Permanent Representative of Azerbaijan to the United Nations} ({A/75/879-S/2021/443})',
    noteVerbale: {
      opening:
        'The Permanent Mission of {Azerbaijan} to the United Nations presents its compliments to the Secretary-General of the United Nations and has the honour to {transmit herewith …}',
      request:
        'The Permanent Mission would be grateful if the present note verbale{ and its annex| and its annexes|} could be circulated as a document <documents>.',
      closing:
        'The Permanent Mission of {Azerbaijan} avails itself of this opportunity to renew to the Secretary-General the assurances of its highest consideration.',
    },
    jointPost: 'Permanent Representative of {Albania} to the United Nations',
    closing: 'Please accept, Excellency, the assurances of my highest consideration.',
    original: '[Original: {Arabic|Chinese|English|French|Russian|Spanish}]',
    submitted: 'Circulated in the language of submission only.',
    annualSession: '{2021} session',
    items: { line: [['item', 'items', 'items']], request: [['item', 'items', 'items']] },
    untitled: '[insert the title of item {item}]',
    seeAnnexes: ['(see annexes)', '(see annexes)'],
    jointRequest: 'We should be grateful if you would have {letter}{annexes} circulated as a document {documents}.',
    posts: [
      [/(?:Deputy |Acting )?Permanent (?:Representative|Observer)|Minister for Foreign Affairs/, '$&'],
      [/Charg\S+ d.affaires/i, 'Chargé d’affaires a.i.'],
    ],
    stop: '.',
  },
  fr: {
    language: 'French',
    name: 'Nom',
    senders: {
      permanentRepresentative:
        '{le Représentant permanent|la Représentante permanente} {de l’Azerbaïdjan} auprès de l’Organisation des Nations Unies',
      charge:
        '{le Chargé d’affaires|la Chargée d’affaires} par intérim de la Mission permanente {de l’Azerbaïdjan} auprès de l’Organisation des Nations Unies',
      observer:
        'l’{Observateur permanent|Observatrice permanente} {de l’État de Palestine} auprès de l’Organisation des Nations Unies',
      foreignMinister: '{le Ministre|la Ministre} des affaires étrangères {de l’Azerbaïdjan}',
      joint:
        'les Représentants permanents {de l’Albanie, du Bénin et du Chili} auprès de l’Organisation des Nations Unies',
      mission: 'la Mission permanente {de l’Azerbaïdjan} auprès de l’Organisation des Nations Unies',
      secretaryGeneral: 'le Secrétaire général',
    },
    opening:
      '{J’ai l’honneur de|D’ordre de mon gouvernement, j’ai l’honneur de|Au nom de mon gouvernement, j’ai l’honneur de} {vous faire tenir ci-joint} ',
    transmission:
      'J’ai l’honneur de vous faire tenir ci-joint {le texte d’une lettre} datée du {4 mai 2021}, {du Ministre des affaires étrangères} (voir annexe).',
    capacity: 'en ma qualité de Président {du Groupe des 77 et de la Chine}',
    reference:
      'comme suite à la lettre datée du {4 mai 2021}, {du Représentant permanent de l’Azerbaïdjan auprès de l’Organisation des Nations Unies} ({A/75/879-S/2021/443})',
    noteVerbale: {
      opening:
        'La Mission permanente {de l’Azerbaïdjan} auprès de l’Organisation des Nations Unies présente ses compliments au Secrétaire général de l’Organisation des Nations Unies et a l’honneur de {lui faire tenir ci-joint …}',
      request:
        'La Mission permanente saurait gré au Secrétaire général de bien vouloir faire distribuer le texte de la présente note verbale{ et de son annexe| et de ses annexes|} comme document <documents>.',
      closing:
        'La Mission permanente {de l’Azerbaïdjan} saisit cette occasion pour renouveler au Secrétaire général les assurances de sa très haute considération.',
    },
    jointPost: 'Représentant permanent {de l’Albanie} auprès de l’Organisation des Nations Unies',
    closing: 'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
    original: '[Original : {anglais|arabe|chinois|espagnol|français|russe}]',
    submitted: 'Distribué dans la langue de l’original seulement.',
    annualSession: 'Session de {2021}',
    items: {
      line: [['point', 'points', 'points']],
      request: [
        ['du point', 'des points', 'des points'],
        ['au point', 'aux points', 'aux points'],
        ['le point', 'les points', 'les points'],
        ['point', 'points', 'points'],
      ],
    },
    untitled: '[insérer l’intitulé du point {item}]',
    seeAnnexes: ['(voir annexes)', '(voir annexes)'],
    jointRequest:
      'Nous vous serions reconnaissants de bien vouloir faire distribuer le texte {letter}{annexes} comme document {documents}.',
    posts: [
      [/(?:Représentante?|Observat(?:eur|rice)) permanente?|Ministre des affaires étrangères/, '$&'],
      [/Chargée d.affaires/i, 'Chargée d’affaires par intérim'],
      [/Chargé d.affaires/i, 'Chargé d’affaires par intérim'],
    ],
    woman: { sender: /^la |Représentante|Chargée|Observatrice/, rank: 'L’Ambassadrice' },
    stop: '.',
  },
  es: {
    language: 'Spanish',
    name: 'Nombre',
    senders: {
      permanentRepresentative:
        '{el Representante Permanente|la Representante Permanente} de {Azerbaiyán} ante las Naciones Unidas',
      charge:
        '{el Encargado|la Encargada} de Negocios {interino|interina} de la Misión Permanente de {Azerbaiyán} ante las Naciones Unidas',
      observer:
        '{el Observador Permanente|la Observadora Permanente} {del Estado de Palestina} ante las Naciones Unidas',
      foreignMinister: '{el Ministro|la Ministra} de Relaciones Exteriores de {Azerbaiyán}',
      joint: 'los Representantes Permanentes de {Albania, Benin y Chile} ante las Naciones Unidas',
      mission: 'la Misión Permanente de {Azerbaiyán} ante las Naciones Unidas',
      secretaryGeneral: 'el Secretario General',
    },
    opening:
      '{Tengo el honor de|Siguiendo instrucciones de mi Gobierno, tengo el honor de|En nombre de mi Gobierno, tengo el honor de} {transmitirle adjunta} ',
    transmission:
      'Tengo el honor de transmitir adjunta {una carta} de fecha {4 de mayo de 2021} {del Ministro de Relaciones Exteriores} (véase el anexo).',
    capacity: 'en mi calidad de Presidente {del Grupo de los 77 y China}',
    reference:
      'con referencia a la carta de fecha {4 de mayo de 2021} {del Representante Permanente de Azerbaiyán ante las Naciones Unidas} ({A/75/879-S/2021/443})',
    noteVerbale: {
      opening:
        'La Misión Permanente de {Azerbaiyán} ante las Naciones Unidas saluda atentamente al Secretario General de las Naciones Unidas y tiene el honor de {transmitirle adjunto …}',
      request:
        'La Misión Permanente agradecería que se hiciera distribuir la presente nota verbal{ y su anexo| y sus anexos|} como documento <documents>.',
      closing:
        'La Misión Permanente de {Azerbaiyán} aprovecha la oportunidad para reiterar al Secretario General las seguridades de su más alta consideración.',
    },
    jointPost: 'Representante Permanente de {Albania} ante las Naciones Unidas',
    closing: 'Acepte, Excelencia, las seguridades de mi más alta consideración.',
    original: '[Original: {árabe|chino|español|francés|inglés|ruso}]',
    submitted: 'Se distribuye únicamente en el idioma en que fue presentado.',
    annualSession: 'Período de sesiones de {2021}',
    items: {
      line: [['tema', 'temas', 'temas']],
      request: [
        ['el tema', 'los temas', 'los temas'],
        ['del tema', 'de los temas', 'de los temas'],
        ['al tema', 'a los temas', 'a los temas'],
        ['tema', 'temas', 'temas'],
      ],
    },
    untitled: '[insertar el título del tema {item}]',
    seeAnnexes: ['(véanse los anexos)', '(véanse los anexos)'],
    jointRequest: 'Le agradeceríamos que tuviera a bien hacer distribuir {letter}{annexes} como documento {documents}.',
    posts: [
      [/Representante Permanente|Observadora? Permanente|Ministr[oa] de Relaciones Exteriores/, '$&'],
      [/Encargada de Negocios/i, 'Encargada de Negocios interina'],
      [/Encargado de Negocios/i, 'Encargado de Negocios interino'],
    ],
    woman: { sender: /^la |Encargada|Observadora/i, rank: 'Embajadora' },
    stop: '.',
  },
  ru: {
    language: 'Russian',
    name: 'Имя Фамилия',
    senders: {
      permanentRepresentative: 'Постоянного представителя {Азербайджана} при Организации Объединенных Наций',
      charge:
        'Временного поверенного в делах Постоянного представительства {Азербайджана} при Организации Объединенных Наций',
      observer: 'Постоянного наблюдателя {от Государства Палестина} при Организации Объединенных Наций',
      foreignMinister: 'Министра иностранных дел {Азербайджана}',
      joint: 'постоянных представителей {Албании, Бенина и Чили} при Организации Объединенных Наций',
      mission: 'Постоянного представительства {Азербайджана} при Организации Объединенных Наций',
      secretaryGeneral: 'Генерального секретаря',
    },
    opening:
      '{Имею честь|По поручению моего правительства имею честь|От имени моего правительства имею честь} {настоящим препроводить} ',
    transmission:
      'Имею честь настоящим препроводить {письмо} {Министра иностранных дел} от {4 мая 2021} года (см. приложение).',
    capacity: 'в качестве Председателя {Группы 77 и Китая}',
    reference:
      'ссылаясь на письмо {Постоянного представителя Азербайджана при Организации Объединенных Наций} от {4 мая 2021} года ({A/75/879-S/2021/443})',
    noteVerbale: {
      opening:
        'Постоянное представительство {Азербайджана} при Организации Объединенных Наций свидетельствует свое уважение Генеральному секретарю Организации Объединенных Наций и имеет честь {настоящим препроводить …}',
      request:
        'Постоянное представительство просит распространить настоящую вербальную ноту{ и приложение к ней| и приложения к ней|} в качестве <documents>.',
      closing:
        'Постоянное представительство {Азербайджана} пользуется случаем, чтобы возобновить Генеральному секретарю уверения в своем самом высоком уважении.',
    },
    jointPost: 'Постоянный представитель {Албании} при Организации Объединенных Наций',
    closing: 'Примите, Ваше Превосходительство, уверения в моем самом высоком уважении.',
    original: '[Подлинный текст на {английском|арабском|испанском|китайском|русском|французском} языке]',
    submitted: 'Распространяется только на языке представления.',
    annualSession: 'Сессия {2021} года',
    items: {
      line: [['пункт', 'пункты', 'пункты']],
      request: [
        ['пункта', 'пунктов', 'пунктов'],
        ['пункту', 'пунктам', 'пунктам'],
        ['пунктом', 'пунктами', 'пунктами'],
        ['пункте', 'пунктах', 'пунктах'],
        ['пункт', 'пункты', 'пункты'],
      ],
    },
    untitled: '[вставить название пункта {item}]',
    seeAnnexes: ['(см. приложения)', '(см. приложения)'],
    jointRequest: 'Будем признательны Вам за распространение {letter}{annexes} в качестве {documents}.',
    posts: [
      [/поверенн/i, 'Временный поверенный в делах'],
      [/наблюдател/i, 'Постоянный наблюдатель'],
      [/представителя/i, 'Постоянный представитель'],
      [/министра иностранных дел/i, 'Министр иностранных дел'],
    ],
    stop: '.',
  },
  ar: {
    language: 'Arabic',
    name: 'الاسم',
    senders: {
      permanentRepresentative:
        '{الممثل الدائم|الممثلة الدائمة|المندوب الدائم|المندوبة الدائمة} {لأذربيجان} لدى الأمم المتحدة',
      charge: '{القائم بالأعمال|القائمة بالأعمال} بالنيابة للبعثة الدائمة {لأذربيجان} لدى الأمم المتحدة',
      observer: '{المراقب الدائم|المراقبة الدائمة} {لدولة فلسطين} لدى الأمم المتحدة',
      foreignMinister: '{وزير خارجية|وزيرة خارجية} {أذربيجان}',
      joint: 'الممثلين الدائمين {لألبانيا وبنن وشيلي} لدى الأمم المتحدة',
      mission: 'البعثة الدائمة {لأذربيجان} لدى الأمم المتحدة',
      secretaryGeneral: 'الأمين العام',
    },
    opening: '{يشرفني أن|أتشرف بأن|بناء على تعليمات من حكومتي، يشرفني أن} {أحيل إليكم طيه} ',
    transmission: 'يشرفني أن أحيل طيه {رسالة} مؤرخة {4 أيار/مايو 2021} من {وزير الخارجية} (انظر المرفق).',
    capacity: 'بصفتي رئيس {مجموعة الـ 77 والصين}',
    reference:
      'بالإشارة إلى الرسالة المؤرخة {4 أيار/مايو 2021} الموجهة من {الممثل الدائم لأذربيجان لدى الأمم المتحدة} ({A/75/879-S/2021/443})',
    noteVerbale: {
      opening:
        'تهدي البعثة الدائمة {لأذربيجان} لدى الأمم المتحدة تحياتها إلى الأمين العام للأمم المتحدة، وتتشرف بأن {تحيل طيه …}',
      request: 'وترجو البعثة الدائمة تعميم هذه المذكرة الشفوية{ ومرفقها| ومرفقاتها|} باعتبارها وثيقة <documents>.',
      closing: 'وتغتنم البعثة الدائمة {لأذربيجان} هذه الفرصة لتعرب مجددا للأمين العام عن فائق تقديرها.',
    },
    jointPost: 'الممثل الدائم {لألبانيا} لدى الأمم المتحدة',
    closing: 'وتفضلوا، سعادتكم، بقبول أسمى آيات تقديري.',
    original: '[الأصل: {بالإسبانية|بالإنكليزية|بالروسية|بالصينية|بالعربية|بالفرنسية}]',
    submitted: 'يعمم باللغة التي قدم بها فقط.',
    annualSession: 'دورة عام {2021}',
    items: { line: [['البند', 'البندان', 'البنود']], request: [['البند', 'البندين', 'البنود']] },
    untitled: '[يستكمل عنوان البند {item}]',
    seeAnnexes: ['(انظر المرفقين)', '(انظر المرفقات)'],
    twoAnnexes: ' ومرفقيها',
    jointRequest: 'ونرجو ممتنين تعميم {letter}{annexes} باعتبارها وثيقة {documents}.',
    posts: [
      [/(?:الممثل|المندوب|المراقب)(?:ة الدائمة| الدائم)/, '$&'],
      [/القائمة بالأعمال/, 'القائمة بالأعمال بالنيابة'],
      [/القائم بالأعمال/, 'القائم بالأعمال بالنيابة'],
      [/وزيرة? (?:ال)?خارجية/, '$&'],
    ],
    woman: { sender: /ة الدائمة|القائمة|وزيرة/, rank: 'السفيرة' },
    stop: '.',
  },
  zh: {
    language: 'Chinese',
    name: '姓名',
    senders: {
      permanentRepresentative: '{阿塞拜疆}常驻联合国代表',
      charge: '{阿塞拜疆}常驻联合国代表团临时代办',
      observer: '{巴勒斯坦国}常驻联合国观察员',
      foreignMinister: '{阿塞拜疆}外交部长',
      joint: '{阿尔巴尼亚、贝宁和智利}常驻联合国代表',
      mission: '{阿塞拜疆}常驻联合国代表团',
      secretaryGeneral: '秘书长',
    },
    opening: '{谨|奉我国政府指示，谨|我谨代表我国政府}{随函附上}',
    transmission: '谨随函附上{2021 年 5 月 4 日}{外交部长}的{信}(见附件)。',
    capacity: '以{77 国集团和中国}主席的身份',
    reference: '关于{2021 年 5 月 4 日}{阿塞拜疆常驻联合国代表}的信({A/75/879-S/2021/443})',
    noteVerbale: {
      opening: '{阿塞拜疆}常驻联合国代表团向联合国秘书长致意，并谨{随函转递……}',
      request: '常驻代表团请将本普通照会{及其附件|}作为<documents>分发为荷。',
      closing: '{阿塞拜疆}常驻联合国代表团借此机会再次向秘书长致以最崇高的敬意。',
    },
    jointPost: '{阿尔巴尼亚}常驻联合国代表',
    closing: '顺致最崇高的敬意。',
    original: '[原件：{阿拉伯文|俄文|法文|西班牙文|英文|中文}]',
    submitted: '仅以来件所用语文分发。',
    annualSession: '{2021} 年届会',
    items: { line: [], request: [] },
    untitled: '【填项目{item}标题】',
    seeAnnexes: ['(见附件)', '(见附件)'],
    posts: [
      [/代办/, '临时代办'],
      [/观察员/, '常驻观察员'],
      [/常驻联合国副代表/, '常驻副代表'],
      [/常驻联合国代表/, '常驻代表'],
      [/外交部长/, '外交部长'],
    ],
    stop: '。',
  },
};
