import { LANGUAGES, type Language } from '../../../server/src/languages/types';
import { rangeOf } from '../../../server/src/letter/ranges';
import { insertAfter, insertBefore, interrupted } from '../../../server/src/rules/common/layout';
import { paragraphsOf } from '../../../server/src/rules/common/places';
import { changed, type Edit } from '../change';
import { ownParagraphs } from '../sentence';
import type { Mutation, Operator, Subject } from '../subject';
import { swapped } from './characters';
import { fullTitle } from './titleForms';

const KINDS: Readonly<Record<Language, readonly (readonly [letter: string, note: string])[]>> = {
  ar: [['هذه الرسالة', 'هذه المذكرة الشفوية']],
  en: [['the present letter', 'the present note verbale']],
  es: [['la presente carta', 'la presente nota verbal']],
  fr: [['la présente lettre', 'la présente note verbale']],
  ru: [
    ['настоящего письма', 'настоящей вербальной ноты'],
    ['настоящее письмо', 'настоящую вербальную ноту'],
  ],
  zh: [['本信', '本普通照会']],
};

/** What the text calls itself is another kind of communication. */
export const kinds: Operator = {
  rule: 'kind-mismatch',
  name: 'the other kind in the text',
  anew: true,
  apply: l =>
    fullTitle(l) && l.sure('kind') && l.d.kind !== 'identicalLetters'
      ? KINDS[l.language].flatMap(pair => {
          const [own, other] = l.d.kind === 'noteVerbale' ? [pair[1], pair[0]] : pair;
          // In a note "this letter" may be one in its annex.
          if (l.d.kind === 'noteVerbale' && ['ar', 'zh'].includes(l.language)) return [];
          return swapped(l, new RegExp(own.replace(/ /g, '\\s+'), 'g'), () => other, [...paragraphsOf(l.d)]);
        })
      : [],
};

const HAN = '一二三四五六七八九十';

/** Numbers before all paragraphs of the letter. */
export const numbers: Operator = {
  rule: 'numbered-paragraphs',
  name: 'every paragraph has a number',
  apply(l) {
    const all = paragraphsOf(l.d);
    if (!fullTitle(l) || all.length < 2 || all.length > 9 || !l.sure('starts:paragraph', 'request.lines')) return [];
    if (all.some(p => !/^["“«]?\p{L}/u.test(p.block.text.replace(/^[\s\p{Cf}]+/u, '')))) return [];
    const edits: Edit[] = all.map((p, i) => {
      const { start } = rangeOf(l.d.syntax, p);
      const text = l.language === 'zh' ? `${HAN[i]}、` : l.language === 'ar' ? `${i + 1} - ` : `${i + 1}. `;
      return { start, end: start, text };
    });
    return [changed(l, edits, { start: edits[0]!.start, end: edits[0]!.start + 1 })];
  },
};

const PARAGRAPH: Readonly<Record<Language, string>> = {
  ar: 'ويود المشاركون في هذا الاجتماع أن يعربوا عن شكرهم للحكومة على ما قدمته إليهم من مساعدة خلال الأيام التي قضوها في العاصمة.',
  en: 'The participants in the meeting wish to thank the Government for the invitation and for the help that it has given to all of them.',
  es: 'Los participantes en la reunión desean dar las gracias al Gobierno por la invitación y por la ayuda que ha prestado a los delegados, y para ello se dirigen a las autoridades del país.',
  fr: 'Les participants à la réunion tiennent à remercier les autorités du pays de l’aide qui leur a été apportée dans la capitale et pour tous les services rendus par ses représentants sur place.',
  ru: 'Участники этого совещания хотели бы поблагодарить правительство за приглашение и за ту помощь, которую оно оказало им всем.',
  zh: '与会者谨感谢该国政府的邀请，并感谢它在会议期间向所有与会者提供的各种帮助和便利，对此我们深表谢意，并期待在不久的将来再次在这座美丽的城市相聚，继续讨论尚未解决的各项问题。',
};

/** A paragraph of another language is left over. */
export const foreign: readonly Operator[] = [1, 2, 4].map(step => ({
  rule: 'other-language',
  name: `a paragraph of another language, ${step} further`,
  restorable: false,
  // Behind the request it may be one paragraph too many.
  also: ['request-not-last'],
  apply(l) {
    const last = ownParagraphs(l).at(-1);
    if (!fullTitle(l) || !last || l.d.paragraphs.length < 3 || l.d.paragraphs.some(p => p.language !== l.language))
      return [];
    const other = LANGUAGES[(LANGUAGES.indexOf(l.language) + step) % LANGUAGES.length]!;
    const edit = insertBefore(l.d, last, [PARAGRAPH[other]]);
    return [changed(l, [edit], edit)];
  },
}));

const FORMULAS: Readonly<Record<Language, readonly (readonly [salutation: string, close: string])[]>> = {
  ar: [
    ['صاحب السعادة،', 'وتفضلوا، سعادتكم، بقبول فائق الاحترام والتقدير.'],
    ['سيدي الأمين العام،', 'وأغتنم هذه الفرصة لأعرب لكم مجددا عن فائق تقديري.'],
  ],
  en: [
    ['Excellency,', 'Please accept, Excellency, the assurances of my highest consideration.'],
    ['Dear Mr. Secretary-General,', 'Yours sincerely,'],
  ],
  es: [
    [
      'Excelencia:',
      'Aprovecho la oportunidad para reiterarle las seguridades de mi más alta y distinguida consideración.',
    ],
    [
      'Señor Secretario General:',
      'Le ruego acepte, Señor Secretario General, las seguridades de mi más alta consideración.',
    ],
  ],
  fr: [
    ['Excellence,', 'Veuillez agréer, Excellence, les assurances de ma très haute considération.'],
    [
      'Monsieur le Secrétaire général,',
      'Je vous prie d’agréer, Monsieur le Secrétaire général, l’expression de ma très haute considération.',
    ],
  ],
  ru: [
    ['Ваше Превосходительство,', 'Примите, Ваше Превосходительство, заверения в моем самом высоком уважении.'],
    [
      'Уважаемый господин Генеральный секретарь,',
      'Пользуюсь случаем, чтобы возобновить уверения в моем весьма высоком уважении.',
    ],
  ],
  zh: [
    ['阁下，', '顺致最崇高的敬意。'],
    ['秘书长先生：', '请接受我最崇高的敬意。'],
  ],
};

/** The formulas of the letter as it was sent. */
export const courtesies: readonly Operator[] = ['salutation', 'close'].map((which, k) => ({
  rule: 'salutation-in-issued-letter',
  name: `a ${which} is left`,
  apply(l): readonly Mutation[] {
    const all = paragraphsOf(l.d);
    const part = k ? all.at(-1) : all[0];
    if (
      !fullTitle(l) ||
      !part ||
      l.d.kind === 'noteVerbale' ||
      !l.d.signatures.length ||
      !l.sure('starts:paragraph', 'signature.lines')
    )
      return [];
    return FORMULAS[l.language].map(words => {
      const edit = k ? insertAfter(l.d, part, [words[1]]) : insertBefore(l.d, part, [words[0]]);
      return changed(l, [edit], edit);
    });
  },
}));

/** Two paragraphs stand behind the request. */
export const behindRequest: Operator = {
  rule: 'request-not-last',
  name: 'two paragraphs follow the request',
  anew: true,
  apply(l: Subject) {
    const { request } = l.d;
    if (!request || !l.d.signatures.length || !l.sure('request.lines', 'signature.lines', 'starts:paragraph'))
      return [];
    if (
      paragraphsOf(l.d).at(-1) !== request.part ||
      paragraphsOf(l.d).length < 2 ||
      request.part.language !== l.language
    )
      return [];
    // A request that a page or a note interrupts is left where it is.
    const whole =
      !interrupted(l.d, request.part) &&
      request.part.block.text.trim().length - (request.request.end - request.request.start) < 3;
    const lines = [PARAGRAPH[l.language], SECOND[l.language]];
    const edit = insertAfter(l.d, request.part, lines.slice(0, 1));
    const more = insertAfter(l.d, request.part, lines.slice(1));
    const text = edit.text + more.text;
    const before = [insertBefore(l.d, request.part, [lines[0]!]), insertBefore(l.d, request.part, [lines[1]!])];
    const correct = changed(l, [{ ...before[0]!, text: before.map(b => b.text).join('') }]).text;
    return [changed(l, [{ ...edit, text }], rangeOf(l.d.syntax, request.part), { correct, restorable: whole })];
  },
};

const SECOND: Readonly<Record<Language, string>> = {
  ar: 'ومن المقرر أن يعقد الاجتماع المقبل في العام القادم في إحدى العواصم التي لم تستضف بعد أي اجتماع من هذه الاجتماعات.',
  en: 'The next meeting will be held in the coming year, in one of the capitals that have not yet been the host of such a meeting.',
  es: 'La próxima reunión se celebrará el año que viene en una de las capitales que aún no han acogido ninguna de estas reuniones.',
  fr: 'La prochaine réunion se tiendra l’an prochain dans l’une des capitales qui n’ont encore accueilli aucune de ces réunions.',
  ru: 'Следующее совещание состоится в будущем году в одной из тех столиц, где такие совещания еще ни разу не проводились.',
  zh: '下次会议将于明年在一个尚未主办过此类会议的首都举行，届时各方将继续就这些问题交换意见，并就今后的工作安排作出决定。',
};
