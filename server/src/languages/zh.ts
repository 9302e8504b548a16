import type { LanguagePack } from './types';

const DIGITS = '〇一二三四五六七八九';

/** A number in Chinese numerals as mastheads write it: 七十五, 一百零三. */
export function chinese(n: number): string {
  if (n < 10) return DIGITS[n]!;
  if (n < 20) return `十${n % 10 ? DIGITS[n % 10] : ''}`;
  if (n < 100) return `${DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`;
  const rest = n % 100;
  return `${DIGITS[Math.floor(n / 100)]}百${rest ? (rest < 10 ? '零' : '') + (rest >= 10 && rest < 20 ? '一' : '') + chinese(rest) : ''}`;
}

const numbers = new Map(Array.from({ length: 199 }, (_, i) => [chinese(i + 1), i + 1]));
const readChinese = (s: string) => numbers.get(s) ?? (/^\d{1,2}$/.test(s) ? Number(s) : null);

const titles = (end: string) => [
  `{date}{sender}(给|致|写给|发给){addressees}${end}`,
  `{sender}{date}(给|致|写给|发给){addressees}${end}`,
  `{date}(给|致){addressees}${end}`,
  `{sender}(给|致|写给){addressees}${end}`,
  `{date}{sender}${end}`,
];
const ENDS = {
  letter: '的(信|信函|函|来信|函件)',
  identicalLetters: '的(同文信|相同信件|同文函|内容相同的信|同文来信)',
  noteVerbale: '的(普通照会|照会)',
};
const annexTo = (end: string) => titles(`${end}的{annex}[{number}]`);

export const zh: LanguagePack = {
  id: 'zh',
  dir: 'ltr',
  endonym: '中文',
  joiner: '',
  stopwords: [],
  open: ['和', '及', '与', '、', '的', '以及', '或', '在', '对', '和平、'],

  unitedNations: '联合国|united nations',
  organs: {
    GA: { name: '大会', mention: '(?<!审议)大会', short: '大会', documentOf: '大会' },
    SC: { name: '安全理事会', mention: '安全理事会', short: '安理会', documentOf: '安全理事会' },
    ECOSOC: {
      name: '经济及社会理事会',
      mention: '经济及社会理事会',
      short: '经社理事会',
      documentOf: '经济及社会理事会',
    },
    HRC: { name: '人权理事会', mention: '人权理事会', documentOf: '人权理事会' },
    TC: { name: '托管理事会', mention: '托管理事会', documentOf: '托管理事会' },
    PBC: { name: '建设和平委员会', mention: '建设和平委员会', documentOf: '建设和平委员会' },
  },
  subsidiary: '第[一二三四五六]委员会|.{2,40}(?:特别委员会|筹备委员会|工作组|特设委员会)',
  distribution: [
    'distr\\.?:? ?(?:general|limited|restricted)?',
    '分发[:：]? ?.{0,6}',
    'original: ?[a-z]+(?:(?:,| and|/) ?[a-z]+)*',
    '(?:原件|原文)[:：]? ?.{2,12}',
    '(?:arabic|chinese|english|french|russian|spanish)(?: only)?',
    '中文',
    '普遍',
  ],
  session: {
    regular: '第(.+?)届(?:会议|常会)(?:续会|\\(续会\\)|\\*+)?',
    special: '第(.+?)届特别会议',
    emergency: '第(.+?)届紧急特别会议(?:续会|\\(续会\\)|\\*+)?',
    annual: '(\\d{4})年(?:实质性|组织)?(?:届会|会议)',
    line: { regular: '第{ordinal}届会议', special: '第{ordinal}届特别会议', emergency: '第{ordinal}届紧急特别会议' },
  },
  year: { pattern: '第(.+?)年', line: '第{ordinal}年' },
  ordinals: n => [chinese(n), chinese(n).replace(/〇/g, '零'), chinese(n).replace(/百/g, '百')],

  agenda: {
    head: '(?:临时议程|议程|暂定项目表|初步项目表|初步清单|议程草案)?(?:\\*{1,3})?项目(?:表)?:?',
    tail: '$^',
    provisionalAgenda: '临时议程',
    preliminaryList: '暂定项目表|初步项目表|初步清单',
    mention: '项目',
    line: {
      agenda: ['议程项目 {items}', '议程项目 {items}', '议程项目 {items}'],
      provisionalAgenda: ['临时议程* 项目 {items}', '临时议程* 项目 {items}', '临时议程* 项目 {items}'],
      preliminaryList: ['暂定项目表* 项目 {items}', '暂定项目表* 项目 {items}', '暂定项目表* 项目 {items}'],
    },
    under: ['议程项目 {items} 下的', '议程项目 {items} 下的', '议程项目 {items} 下的'],
    and: ' 和 ',
    comma: '、',
    subItem: '{number}\\({letter}\\)',
    opens:
      '预防|促进|关于|消除|建设|国内和国际|保护|可持续|加强|联合国|海洋|全球化|发展|社会发展|提高妇女|人民|全面|国际|措施|[^，。]{2,6}局势|[^，。]{2,8}问题|执行|秘书长|选举|任命|大会|安全理事会|经济及社会|古阿姆|农业|宏观经济|审查|振兴|和平文化|技术|世界|援助|各组|业务活动|彻底消除|土著|儿童|人权|非洲发展|维持|核裁军|裁军|旷日持久|必须|给予|请求|协调',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  title: {
    head: {
      letter: '(?:.*(?:给|致|发)|\\d{4}年\\d{1,2}月\\d{1,2}日.{3,40}).*的(?:信|信函|函|来信|函件)',
      identicalLetters: '.*的(?:同文信|相同信件|同文函|内容相同的信|同文来信)',
      noteVerbale: '.*的(?:普通)?照会',
    },
    formulas: {
      letter: titles(ENDS.letter),
      identicalLetters: titles(ENDS.identicalLetters),
      noteVerbale: titles(ENDS.noteVerbale),
    },
    goesOn: '.',
  },
  addressees: {
    secretaryGeneral: { to: '秘书长', pattern: '秘书长' },
    presidentGeneralAssembly: { to: '大会主席', pattern: '大会(?:第.{1,5}届会议)?主席' },
    presidentSecurityCouncil: { to: '安全理事会主席', pattern: '安全理事会主席|安理会主席' },
    presidentECOSOC: { to: '经济及社会理事会主席', pattern: '经济及社会理事会主席' },
  },
  institution:
    '(?:秘书长|常务副秘书长|安全理事会主席|大会主席|经济及社会理事会主席|.{2,40}委员会(?:代理)?主席|联合国.{0,20}高级专员)',
  members: '(?:安全理事会|安理会|大会|经济及社会理事会)(?:全体|所有)?(?:成员|会员)|(?:安全理事会|大会)第\\d+',

  date: {
    months: Array.from({ length: 12 }, (_, i) => [String(i + 1), `0${i + 1}`.slice(-2), chinese(i + 1)]),
    patterns: [
      '(?<y>\\d{4}|[〇零○一二三四五六七八九]{4})年(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})日',
    ],
    dayMonth: '\\d{1,2}月\\d{1,2}日',
    format: '{year} 年 {month} 月 {day} 日',
  },

  salutation: '(?:尊敬的.{1,30}|阁下|.{0,20}阁下|秘书长先生|主席先生|主席女士|.{1,20}(?:先生|女士))[:,，：]?',
  closing: '(?:请接受我|顺致|顺颂|此致|请阁下接受|谨致|致以|敬礼|.{2,30}常驻.{0,10}代表团.{0,6}顺致)',
  preamble:
    '(?:还|又|深为|深切|再次)?(?:回顾|注意到|确认|重申|认识到|铭记|强调|欢迎|欣见|考虑到|深信|关切|意识到|表示|赞赏|决心|遵循|念及|承认|感到)',
  opening:
    '(?:我?谨|奉|我荣幸|我们荣幸|我写信|我们写信|本人|我以|我们以|兹|请|随函|关于|继|依照|根据|.{2,30}常驻联合国代表团(?:向|谨|荣幸|兹|现)|.{2,60}(?:代表团|使团|外交部)向.{2,60}致|我代表|我们代表|代表)',

  request: {
    verb: '分发|印发|散发|分送|发布|登记',
    document: '文件',
    present: '本信|本函|本照会|本普通照会|本同文信|此信|此函|此照会|照会及其|本来信|附件',
    asking: '请|感谢|感激|要求|建议|为荷|希望|不胜',
    reported: '已作为|业经|曾作为|作为.{2,20}文件(?:分发|印发)的',
    annexed: '附件|附文|附录',
    letter: { letter: '本信', identicalLetters: '本信', noteVerbale: '本普通照会' },
    annexes: ['', '及其附件', '及其附件'],
    formula: '请将{letter}{annexes}作为{documents}分发为荷。',
  },
  seeAnnex: { mention: '见附件|附件|附文|附录|随函附上|附上', one: '(见附件)' },

  signature: {
    mark: '\\( ?签[名字署] ?\\)|\\[签[名字署]\\]|\\(signed\\)',
    marker: '(签名)',
    markPlace: 'after',
    post: '(?:(?:特命全权)?大使|公使|参赞|常驻.{0,20}代表|副?常驻代表|代表$|.{1,30}(?:常驻联合国(?:副)?代表|常驻代表|常驻观察员|代表团|临时代办|代办|外交部长|部长|总统|总理|主席|大臣|秘书长|观察员|团长|首相|司长|主任|特使|参赞|大使|国务秘书)|临时代办|常驻观察员|外交部长|总统|总理|主席|部长|.{0,10}副部长|秘书长|国王|首相|代表)',
    block: ['{post}', '{rank}', '{name}{mark}'],
    honorific: '(?:.*(?:先生|女士|阁下|博士))',
    posts: { rank: '大使', permanentRepresentative: '常驻代表', charge: '临时代办' },
  },

  annex: {
    words: { annex: '附件', enclosure: '附文', appendix: '附录' },
    alone: '(附件|附文|附录)([一二三四五六七八九十]{1,3}|\\d{1,2}|[ivx]+)?(?: ?\\*{1,3} ?/?| ?\\d/)?',
    formulas: {
      letter: annexTo(ENDS.letter),
      identicalLetters: annexTo(ENDS.identicalLetters),
      noteVerbale: annexTo(ENDS.noteVerbale),
    },
    heading: {
      annex: { one: '附件', numbered: '附件{number}' },
      enclosure: { one: '附文', numbered: '附文{number}' },
      appendix: { one: '附录', numbered: '附录{number}' },
    },
    readNumber: readChinese,
    writeNumber: chinese,
  },
  otherDocument:
    '秘书[长处]的?(?:说明|报告|备忘录).*|.{0,40}(?:委员会|工作组|专家组|特别报告员|大会|理事会)的?(?:报告|说明)|.{0,60}决议草案.*|(?:大会|安全理事会|理事会).{0,10}(?:决议|决定).*|简要记录|.{0,30}主席的说明|.{0,20}主席声明|工作文件',
  original: '\\[?(?:原件|原文|original)[:：].{2,20}\\]?|\\[仅有.{1,6}文\\]',
  heading:
    '.{0,40}(?:声明|公报|报告|摘要|引言|导言|背景|结论|建议|名单|清单|备忘录|致辞|决议|决定|说明|方案|全文|讲话|发言|表\\d?|议定书|协定|文件|宣言|概念文件|信息|概况|新闻稿)(?:\\(.{1,30}\\))?$',
  placeholder:
    '\\[(?:姓名|日期|国家|国名|标题|待定|待补|编号|xx+|文号)\\]|【(?:|(?:待|填|请)[^】]{0,10}|姓名|日期|国家|国名|标题|职务|编号|文号)】|x{2,}(?=年|月|日|国|大使|先生|女士|部长|代表)|_{3,}|某某(?=国|大使|部长|代表)',
  recycle: '请回收.*',
  outline: {
    masthead: '文件头',
    agendaItems: '议程项目({count})',
    title: '标题',
    paragraphs: '段落({count})',
    request: '分发请求',
    signature: '签名：{name}',
    annex: { annex: '附件', enclosure: '附文', appendix: '附录' },
    table: '表',
    footnotes: '脚注({count})',
    letter: { letter: '信', identicalLetters: '同文信', noteVerbale: '普通照会' },
  },
};
