import { rangeOf } from '../letter/ranges';
import { insertedAgenda, organWithoutItems } from './common/insertedAgenda';
import { organNames } from './common/told';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-03'],
  basis: 'rule',
  what: 'The masthead names the General Assembly or the Economic and Social Council but no agenda item.',
  why: 'Editorial Manual, “Communications”: documents of these organs are issued under agenda items.',
  fix: 'review',
  examples: [
    { letter: 'en/22', swaps: [['Seventy-eighth session\nAgenda item 12\n', '⟦Seventy-eighth session⟧\n']] },
    {
      letter: 'es/22',
      swaps: [
        [
          'Septuagésimo séptimo período de sesiones\nTema 11 del programa\nEl deporte para el desarrollo y la paz\n',
          '⟦Septuagésimo séptimo período de sesiones⟧\n',
        ],
      ],
    },
    {
      letter: 'ru/22',
      swaps: [
        [
          'Восьмидесятая сессия\nПункт 84 повестки дня\nВерховенство права на национальном и международном уровнях\n',
          '⟦Восьмидесятая сессия⟧\n',
        ],
      ],
    },
    { letter: 'ar/05', swaps: [['دورة عام ٢٠٢١\nالبندان ١٨ (أ) و ١٨ (ب) من جدول الأعمال\n', '⟦دورة عام ٢٠٢١⟧\n']] },
    { letter: 'zh/07', swaps: [['第七十七届会议\n议程项目 13、18(c)和 18(k)\n', '⟦第七十七届会议⟧\n']] },
  ],
};

export const rule: Rule = {
  id: 'missing-agenda-items',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const organ = organWithoutItems(d);
    if (!organ) return;
    const at = d.agenda?.part ?? d.session?.part ?? d.organs.find(o => o.organ === organ)!.part;
    report({
      ...rangeOf(d.syntax, at),
      // The manual speaks of the Assembly and the Economic and Social Council.
      severity: organ === 'HRC' ? 'warning' : 'error',
      message: say('The masthead has no agenda item; a document of {organ} is issued under one or more.', {
        organ: organNames([organ]),
      }),
      fixes: [{ title: say('Insert the agenda items'), edits: insertedAgenda(d), preferred: true }],
    });
  },
};
