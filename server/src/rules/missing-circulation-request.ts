import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { fixLater } from './common/fixLater';
import { idsOf, mastheadItems, sharesNumbers } from './common/items';
import { insertAfter, insertBefore } from './common/layout';
import { firstWords, isCutOff, lastWord, paragraphsOf } from './common/places';
import { likeFigures, mastheadOrgans, requestFor } from './common/words';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-01'],
  basis: 'rule',
  what: 'The letter does not ask to be circulated.',
  why: 'Editorial Manual, “Communications”: a communication is circulated because its sender asks for it.',
  fix: 'review',
  examples: [
    {
      letter: 'en/05',
      swaps: [
        ['the assurances of its highest consideration.', 'the assurances of its highest ⟦consideration.⟧'],
        [
          '\tThe Permanent Mission accordingly requests that the present note verbale and its annex be issued as a document of the Economic and Social Council, under agenda items 15 and 18 (e).\n',
          '',
        ],
      ],
    },
    {
      letter: 'ar/07',
      swaps: [
        ['مكتبة داغ همرشولد.', 'مكتبة داغ ⟦همرشولد.⟧'],
        [
          '\u202bونكون ممتنين لو أمكن تعميم هذه الرسالة ومرفقيها بوصفها وثيقة من وثائق الجمعية\u202c\n\u202bالعامة، في إطار البندين \u202a16\u202c و \u202a126\u202c من جدول الأعمال.\u202c\n',
          '',
        ],
      ],
    },
    {
      letter: 'zh/01',
      swaps: [
        [
          '在气候变化使旱季延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。',
          '在气候变化使旱季⟦延长的情况下尤其如此。⟧',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-circulation-request',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (!d.title || d.request) return;
    const { part, parts } = d.title;
    // Only States ask; letters of the Secretary-General, of presidents and of committees do not.
    if (!parts.sender || !STATE.test(part.block.folded.slice(parts.sender.start, parts.sender.end))) return;
    const last = paragraphsOf(d).at(-1);
    if (!last || isCutOff(d, last)) return;
    report({
      ...lastWord(d, last),
      message: say('The letter does not ask to be circulated as a document.'),
      related: [{ ...firstWords(d, part), message: say('The letter') }],
      fixes: [fixLater(say('Insert the request for circulation'), () => [insertion(d, last)], true)],
    });
  },
};

/** Missions and governments, and heads of State; not the presidents of organs. */
const STATE =
  /permanent|president[ea]? (?:of the|de la) republi|президента? республик|رئيسه? (?:ال)?جمهوري|总统|总理|премьер|charge d'affaires|minist(?:er|re)|ambassador|government|encargad[oa] de negocios|ministr[oa] de|gobierno|gouvernement|постоянн|поверенн|министр|правительств|الدائم|القائمة? بالاعمال|وزير|البعثة|حكومة|常驻|代办|部长|政府/;

/** "The Permanent Mission avails itself of this opportunity". */
const MISSION_CLOSES =
  /avails itself|saisit (?:cette|l')|aprovecha (?:la|esta)|hace propicia|пользуется|(?:تغتنم|تنتهز) البعثة|借此机会/;

/** The request as the last paragraph, before the words that close a letter. */
function insertion(d: Document, last: Part): Edit {
  const masthead = mastheadItems(d);
  const shared = !!masthead && sharesNumbers(d, masthead);
  const words = requestFor(d, mastheadOrgans(d), idsOf(masthead?.items ?? []), shared);
  const closes = last.block.pack.closing.test(last.block.folded) || MISSION_CLOSES.test(last.block.folded);
  return (closes ? insertBefore : insertAfter)(d, last, [likeFigures(d, d.language, words)], { snippet: true });
}
