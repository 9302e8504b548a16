import type { Language } from '../../languages/types';

/**
 * A name of a State that the United Nations does not use, as a folded pattern, and the one it uses; with the words
 * round it that change with the name. From the day `since` on, as a number such as 20220701, letters have the new name
 * for sure: States told the United Nations of it some time before.
 */
export interface CountryName {
  readonly wrong: string;
  readonly right: string;
  readonly since?: number;
}

const list = (...rows: readonly (readonly [wrong: string, right: string, since?: number])[]): CountryName[] =>
  rows.map(([wrong, right, since]) => ({ wrong, right, ...(since && { since }) }));

/** Names that are not used at all. Source: the short names of UNTERM. */
export const UNOFFICIAL: Readonly<Record<Language, readonly CountryName[]>> = {
  en: list(
    ['vietnam', 'Viet Nam'],
    ['(?:the )?ivory coast', 'Côte d’Ivoire'],
    ['moldavia', 'the Republic of Moldova'],
    ['b(?:y|ie)elorussia', 'Belarus'],
  ),
  fr: list(
    ['vietnam', 'Viet Nam'],
    ['moldavie', 'République de Moldova'],
    ['de la bielorussie', 'du Bélarus'],
    ['(?<!de )la bielorussie', 'le Bélarus'],
    ['en bielorussie', 'au Bélarus'],
    ['kirghizstan', 'Kirghizistan'],
    ['irak', 'Iraq'],
  ),
  es: list(
    ['vietnam', 'Viet Nam'],
    ['costa de marfil', 'Côte d’Ivoire'],
    ['moldavia', 'la República de Moldova'],
    ['bielorrusia', 'Belarús'],
    ['kazajistan', 'Kazajstán'],
    ['kirguizi?stan', 'Kirguistán'],
    ['nueva zelanda', 'Nueva Zelandia'],
    ['zimbabue', 'Zimbabwe'],
    ['ruanda', 'Rwanda'],
    ['kenia', 'Kenya'],
    ['botsuana', 'Botswana'],
    ['malaui', 'Malawi'],
    ['yibuti', 'Djibouti'],
    ['catar', 'Qatar'],
    ['barein', 'Bahrein'],
    ['fiyi', 'Fiji'],
    ['arabia saudi', 'Arabia Saudita'],
    ['irak', 'Iraq'],
  ),
  ru: list(
    ['белоруссия', 'Беларусь'],
    ['белоруссии', 'Беларуси'],
    ['белоруссию', 'Беларусь'],
    ['белоруссией', 'Беларусью'],
    ['молдавия', 'Республика Молдова'],
    ['молдавии', 'Республики Молдова'],
    ['молдавию', 'Республику Молдова'],
    ['молдавией', 'Республикой Молдова'],
  ),
  ar: list(
    ['فيتنام', 'فييت نام'],
    ['ساحل العاج', 'كوت ديفوار'],
    ['روسيا البيضاء', 'بيلاروس'],
    ['بيلاروسيا', 'بيلاروس'],
  ),
  zh: list(['象牙海岸', '科特迪瓦']),
};

/** Names that a title does not have, and the text may have as a State likes; right and wrong stand with their preposition. */
export const SHORT: Readonly<Record<Language, readonly CountryName[]>> = {
  en: list(
    ['of south korea', 'of the Republic of Korea'],
    ['of north korea', 'of the Democratic People’s Republic of Korea'],
    ['of burma', 'of Myanmar', 19900101],
    ['of russia', 'of the Russian Federation', 19920101],
    ['of syria', 'of the Syrian Arab Republic'],
    ['(?<!republic )of iran(?! \\()', 'of the Islamic Republic of Iran'],
    ['of laos', 'of the Lao People’s Democratic Republic'],
    ['(?<!republic )of tanzania', 'of the United Republic of Tanzania'],
    ['(?<!republic )of moldova', 'of the Republic of Moldova'],
    ['(?<!state |republic )of bolivia(?! \\()', 'of the Plurinational State of Bolivia', 20100101],
    ['(?<!republic )of venezuela(?! \\()', 'of the Bolivarian Republic of Venezuela', 20000101],
    ['of the united states(?! of)', 'of the United States of America'],
    ['of the united kingdom(?! of)', 'of the United Kingdom of Great Britain and Northern Ireland'],
  ),
  fr: list(
    ['de la coree du sud', 'de la République de Corée'],
    ['de la coree du nord', 'de la République populaire démocratique de Corée'],
    ['de la birmanie', 'du Myanmar', 19900101],
    ['(?<!federation )de (?:la )?russie', 'de la Fédération de Russie', 19920101],
    ['de la syrie', 'de la République arabe syrienne'],
    ["(?<!islamique )de l'iran", 'de la République islamique d’Iran'],
    ['du laos', 'de la République démocratique populaire lao'],
    ['(?<!unie )de (?:la )?tanzanie', 'de la République-Unie de Tanzanie'],
    ['de la bolivie', 'de l’État plurinational de Bolivie', 20100101],
    ['(?<!bolivarienne )du venezuela', 'de la République bolivarienne du Venezuela', 20000101],
    ["des etats-unis(?! d'amerique)", 'des États-Unis d’Amérique'],
    ['du royaume-uni(?! de)', 'du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'],
  ),
  es: list(
    ['de corea del sur', 'de la República de Corea'],
    ['de corea del norte', 'de la República Popular Democrática de Corea'],
    ['de birmania', 'de Myanmar', 19900101],
    ['(?<!federacion )de rusia', 'de la Federación de Rusia', 19920101],
    ['de siria', 'de la República Árabe Siria'],
    ['(?<!islamica )del? iran', 'de la República Islámica del Irán'],
    ['de laos', 'de la República Democrática Popular Lao'],
    ['(?<!unida )de tanzania', 'de la República Unida de Tanzanía'],
    ['(?<!republica )de moldova', 'de la República de Moldova'],
    ['(?<!plurinacional |republica )de bolivia', 'del Estado Plurinacional de Bolivia', 20100101],
    ['(?<!bolivariana |republica )de venezuela', 'de la República Bolivariana de Venezuela', 20000101],
    ['de (?:los )?estados unidos(?! (?:de america|mexicanos))', 'de los Estados Unidos de América'],
    ['del reino unido(?! de)', 'del Reino Unido de Gran Bretaña e Irlanda del Norte'],
  ),
  ru: list(
    ['южной кореи', 'Республики Корея'],
    ['северной кореи', 'Корейской Народно-Демократической Республики'],
    ['бирмы', 'Мьянмы', 19900101],
    ['(?<=[яа] )россии', 'Российской Федерации', 19920101],
    ['(?<=[яа] )сирии', 'Сирийской Арабской Республики'],
    ['(?<=[яа] )ирана', 'Исламской Республики Иран'],
    ['(?<=[яа] )лаоса', 'Лаосской Народно-Демократической Республики'],
    ['(?<=[яа] )танзании', 'Объединенной Республики Танзания'],
    ['(?<=[яа] )молдовы', 'Республики Молдова'],
    ['(?<=[яа] )боливии', 'Многонационального Государства Боливия', 20100101],
    ['(?<=[яа] )венесуэлы', 'Боливарианской Республики Венесуэла', 20000101],
    ['(?<=[яа] )сша', 'Соединенных Штатов Америки'],
    ['(?<=[яа] )великобритании', 'Соединенного Королевства Великобритании и Северной Ирландии'],
  ),
  ar: list(
    ['لكوريا الجنوبية', 'لجمهورية كوريا'],
    ['لكوريا الشمالية', 'لجمهورية كوريا الشعبية الديمقراطية'],
    ['لبورما', 'لميانمار', 19900101],
    ['لروسيا(?! البيضاء)', 'للاتحاد الروسي', 19920101],
    ['لسوري[اة]', 'للجمهورية العربية السورية'],
    ['لايران', 'لجمهورية إيران الإسلامية'],
    ['لتنزانيا', 'لجمهورية تنزانيا المتحدة'],
    ['لمولدوفا', 'لجمهورية مولدوفا'],
    ['لبوليفيا(?! \\()', 'لدولة بوليفيا المتعددة القوميات', 20100101],
    ['لفنزويلا(?! \\()', 'لجمهورية فنزويلا البوليفارية', 20000101],
    ['للولايات المتحدة(?! الامريكية)', 'للولايات المتحدة الأمريكية'],
    ['للمملكة المتحدة(?! لبريطانيا)', 'للمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية'],
  ),
  zh: list(
    ['韩国', '大韩民国'],
    ['南韩', '大韩民国'],
    ['北朝鲜', '朝鲜民主主义人民共和国'],
    ['俄罗斯(?!联邦)', '俄罗斯联邦', 19920101],
    ['(?<!阿拉伯)叙利亚(?!阿拉伯)', '阿拉伯叙利亚共和国'],
    ['伊朗(?!伊斯兰)', '伊朗伊斯兰共和国'],
    ['老挝(?!人民)', '老挝人民民主共和国'],
    ['坦桑尼亚(?!联合)', '坦桑尼亚联合共和国'],
    ['摩尔多瓦(?!共和国)', '摩尔多瓦共和国'],
    ['(?<!多民族)玻利维亚(?!多民族|共和国)', '多民族玻利维亚国', 20100101],
    ['委内瑞拉(?!玻利|共和国)', '委内瑞拉玻利瓦尔共和国', 20000101],
    ['美国', '美利坚合众国'],
    ['英国', '大不列颠及北爱尔兰联合王国'],
  ),
};

/** Names that States have given up, as they were told to the United Nations. */
export const FORMER: Readonly<Record<Language, readonly CountryName[]>> = {
  en: list(
    ['east timor', 'Timor-Leste', 20030101],
    ['(?:the )?libyan arab jamahiriya', 'Libya', 20120101],
    ['cape verde', 'Cabo Verde', 20140101],
    ['swaziland', 'Eswatini', 20190101],
    ['the former yugoslav republic of macedonia', 'North Macedonia', 20190301],
    ['turkey', 'Türkiye', 20220701],
  ),
  fr: list(
    ['timor oriental', 'Timor-Leste', 20030101],
    ['jamahiriya arabe libyenne', 'Libye', 20120101],
    ['du cap-vert', 'de Cabo Verde', 20140101],
    ['au cap-vert', 'à Cabo Verde', 20140101],
    ['le cap-vert', 'Cabo Verde', 20140101],
    ['du swaziland', 'de l’Eswatini', 20190101],
    ['au swaziland', 'en Eswatini', 20190101],
    ['le swaziland', 'l’Eswatini', 20190101],
    ["l'ex-republique yougoslave de macedoine", 'la Macédoine du Nord', 20190301],
    ['de la turquie', 'de Türkiye', 20220701],
    ['en turquie', 'en Türkiye', 20220701],
    ['(?<!de )la turquie', 'Türkiye', 20220701],
  ),
  es: list(
    ['timor oriental', 'Timor-Leste', 20030101],
    ['la jamahiriya arabe libia', 'Libia', 20120101],
    ['swazilandia', 'Eswatini', 20190101],
    ['la ex republica yugoslava de macedonia', 'Macedonia del Norte', 20190301],
    ['turquia', 'Türkiye', 20220701],
  ),
  ru: list(
    ['восточный тимор', 'Тимор-Лешти', 20030101],
    ['восточного тимора', 'Тимора-Лешти', 20030101],
    ['ливийской арабской джамахирии', 'Ливии', 20120101],
    ['свазиленд(?:а|у|ом|е)?', 'Эсватини', 20190101],
    ['бывшая югославская республика македония', 'Северная Македония', 20190301],
    ['бывшей югославской республики македония', 'Северной Македонии', 20190301],
  ),
  ar: list(
    ['تيمور الشرقية', 'تيمور - ليشتي', 20030101],
    ['الراس الاخضر', 'كابو فيردي', 20140101],
    ['سوازيلند', 'إسواتيني', 20190101],
    ['جمهورية مقدونيا اليوغوسلافية السابقة', 'مقدونيا الشمالية', 20190301],
  ),
  zh: list(['阿拉伯利比亚民众国', '利比亚', 20120101], ['前南斯拉夫的马其顿共和国', '北马其顿', 20190301]),
};
