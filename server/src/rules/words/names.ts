import type { Language } from '../../languages/types';

/**
 * Words that say what kind of place a name is of, before the name and behind it; one row is one kind. Patterns over
 * text with its capitals; empty where the language does not say it so.
 */
export const PLACE_WORDS: Readonly<Record<Language, readonly (readonly [before: string, behind: string])[]>> = {
  en: [
    ['[Dd]istrict of', '[Dd]istrict'],
    ['[Rr]egion of', '[Rr]egion'],
    ['[Pp]rovince of', '[Pp]rovince'],
    ['[Gg]overnorate of', '[Gg]overnorate'],
    ['[Mm]unicipality of', '[Mm]unicipality'],
    ['[Vv]illage of', '[Vv]illage'],
    ['(?:[Tt]own|[Cc]ity) of', '(?:[Tt]own|[Cc]ity)'],
    ['[Cc]amp of', '(?:[Rr]efugee )?[Cc]amp'],
    ['[Ii]sland of', '[Ii]sland'],
    ['River', 'River'],
  ],
  fr: [
    ["(?:district|arrondissement) (?:de |d[’'])", ''],
    ["région (?:de |d[’'])", ''],
    ["province (?:de |d[’'])", ''],
    ["gouvernorat (?:de |d[’'])", ''],
    ["(?:commune|municipalité) (?:de |d[’'])", ''],
    ["village (?:de |d[’'])", ''],
    ["ville (?:de |d[’'])", ''],
    ["camp (?:de réfugiés )?(?:de |d[’'])", ''],
  ],
  es: [
    ['distrito de', ''],
    ['región de', ''],
    ['provincia de', ''],
    ['gobernación de', ''],
    ['municipio de', ''],
    ['(?:aldea|poblado) de', ''],
    ['ciudad de', ''],
    ['campamento (?:de refugiados )?de', ''],
  ],
  ru: [
    ['район(?:а|е|у|ом)?', 'район(?:а|е|у|ом)?'],
    ['област(?:ь|и|ью)', 'област(?:ь|и|ью)'],
    ['провинци(?:я|и|ю|ей)', 'провинци(?:я|и|ю|ей)'],
    ['(?:сел(?:о|а|е|у|ом)|деревн(?:я|и|е|ю|ей))', ''],
    ['(?:город(?:а|е|у|ом)?|г\\.)', ''],
    ['лагер(?:ь|я|е|ю|ем) (?:беженцев )?', ''],
  ],
  ar: [
    ['منطقة', ''],
    ['مقاطعة', ''],
    ['محافظة', ''],
    ['(?:قرية|بلدة)', ''],
    ['مدينة', ''],
    ['مخيم', ''],
  ],
  zh: [
    ['', '地?区'],
    ['', '省'],
    ['', '州'],
    ['', '市'],
    ['', '县'],
    ['', '[镇村乡]'],
    ['', '岛'],
    ['', '河'],
    ['', '难民营'],
  ],
};

/** Letters that transcriptions of one name have for each other, folded; vowels first. */
export const SOUNDS: Readonly<Record<'latin' | 'cyrillic' | 'arabic', readonly string[]>> = {
  latin: ['aeiouy', 'bp', 'dt', 'gkqc', 'sz', 'cs', 'jy', 'ij', 'vw', 'gj', 'hx'],
  cyrillic: ['аеиоуыэюяй', 'бп', 'дт', 'гкх', 'зс', 'жш', 'вф', 'цс'],
  arabic: ['اوي', 'كقغج', 'تط', 'سصز', 'دض', 'ذظز', 'حهخ', 'بف'],
};

/** Han characters that transcribe foreign names, by the sound they begin with; vowels first. */
export const HAN_SOUNDS: readonly string[] = [
  '阿埃艾爱安昂奥厄恩尔欧雅亚延扬耶伊因英永尤于约云瓦万旺威韦维魏温文翁沃乌武伍',
  '巴芭拜班邦保鲍贝本比彼别宾波伯勃博布帕派潘佩彭皮平珀普蒲',
  '达戴代丹当道德登狄迪蒂丁杜顿多塔泰坦汤陶特滕提廷通图托',
  '盖甘冈高戈哥格根贡古瓜圭卡凯坎康考科克肯孔库夸奎昆哈海汉汗豪赫亨洪胡华霍',
  '基吉加贾简杰金津久居齐奇契恰钱乔切钦琼丘西希锡夏香肖谢辛欣休许逊詹占章兆哲珍芝治朱祖卓扎赞曾泽佐查柴察昌车彻陈茨措沙莎尚绍舍申舒朔什丝斯思苏孙索萨塞桑森',
  '拉莱赖兰朗劳勒雷累里黎利莉丽连廉良列林琳伦隆卢鲁吕罗洛热日荣茹瑞若',
  '马玛迈麦曼芒毛梅门蒙米密明敏摩莫姆默穆',
  '纳娜奈南瑙内嫩尼宁纽农努诺',
  '法凡范方费芬丰佛夫弗福',
];
