import type { Language } from '../../languages/types';

/** A person as the sender, and the mission in the place of the person where its name is certain. */
export const PERSON: Readonly<Record<Language, readonly (readonly [person: RegExp, mission: string | null])[]>> = {
  en: [
    [/^the permanent representative(?= of )/, 'the Permanent Mission'],
    [/^the permanent representatives(?= of )/, 'the Permanent Missions'],
    [/^the permanent observer(?= of )/, 'the Permanent Observer Mission'],
    [/^the charge d'affaires(?: a\.i\.| ad interim)? of (?=the permanent (?:observer )?mission )/, ''],
    [/^the (?:charge d'affaires|deputy permanent representative|ambassador|minister|president) /, null],
  ],
  fr: [
    [/^l[ea] representante? permanente?(?= d)/, 'la Mission permanente'],
    [/^l[ea] chargee? d'affaires(?: par interim| a\.i\.)? de (?=la mission permanente )/, ''],
    [/^l(?:e |a |')(?:observat\w+ permanent|chargee? d'affaires|ambassad|ministre|president)/, null],
  ],
  es: [
    [/^(?:el|la) representante permanente(?= de)/, 'la Misión Permanente'],
    [/^(?:el|la) encargad[oa] de negocios(?: interin[oa]| a\.i\.)? de (?=la mision permanente )/, ''],
    [/^(?:el |la )(?:observador|encargad[oa] de negocios|embajador|ministr|president)/, null],
  ],
  ru: [
    [/^постоянного представителя(?= )/, 'Постоянного представительства'],
    [/^временного поверенного в делах (?=постоянного представительства )/, ''],
    [/^(?:постоянного наблюдателя|временного поверенного|посла|министра|президента) /, null],
  ],
  ar: [
    [/^(?:الممثلة? الدائمة?|المندوبة? الدائمة?)(?= )/, 'البعثة الدائمة'],
    [/^القائمة? بالاعمال(?: بالنيابة| المؤقتة?)? لل(?=بعثة الدائمة )/, 'ال'],
    [/^(?:المراقبة? الدائمة?|القائمة? بالاعمال|السفيرة?|وزيرة?) /, null],
  ],
  zh: [
    [/(?<=常驻联合国.{0,20})代表$/, '代表团'],
    [/代表团临时代办$/, '代表团'],
    [/(?:常驻联合国观察员|临时代办|大使|外交部长|总统|总理)$/, null],
  ],
};
