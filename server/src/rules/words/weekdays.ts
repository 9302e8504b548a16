import type { Language } from '../../languages/types';

/** The days from Sunday on; where a language bends them, each list has one form of all of them. */
export const DAYS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']],
  fr: [['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']],
  es: [['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']],
  ru: [
    ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    ['воскресенье', 'понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу'],
    ['воскресенья', 'понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы'],
  ],
  ar: [['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']],
  zh: [
    ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    ['星期天', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  ],
};
