import { rangeOf } from '../letter/ranges';
import { deletePart } from './common/layout';
import { mastheadSymbols, runningHeaders } from './common/symbols';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-12'],
  basis: 'observation',
  what: 'A document of the Security Council alone names agenda items.',
  why: 'In every document of the Security Council alone that was read there is neither a session nor an agenda item: both belong to the General Assembly.',
  fix: 'review',
  examples: [
    {
      letter: 'en/21',
      swaps: [
        [
          'French\n\n',
          'French\n\n⟦Agenda items 34 and 64⟧\n\nPrevention of armed conflict\n\nPeacebuilding and sustaining peace\n\n',
        ],
      ],
    },
    {
      letter: 'fr/21',
      swaps: [['anglais\n\n', 'anglais\n\n⟦Point 34 de l’ordre du jour⟧\nPrévention des conflits armés\n\n']],
    },
    {
      letter: 'es/02',
      swaps: [['español\n\n', 'español\n\n⟦Tema 34 del programa⟧\nPrevención de los conflictos armados\n']],
    },
    {
      letter: 'ru/21',
      swaps: [['French\n\n', 'French\n\n⟦Пункт 34 повестки дня⟧\nПредотвращение вооруженных конфликтов\n\n']],
    },
    { letter: 'ar/21', swaps: [['French\n', 'French\n\n⟦البند 34 من جدول الأعمال⟧\nمنع نشوب النزاعات المسلحة\n']] },
    { letter: 'zh/21', swaps: [['English\n\n', 'English\n\n⟦议程项目 34⟧\n预防武装冲突\n\n']] },
  ],
};

export const rule: Rule = {
  id: 'agenda-in-council-document',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    const council = d.organs.length > 0 && d.organs.every(o => o.organ === 'SC');
    if (!d.agenda?.line.complete || !council || d.session) return;
    if (d.request?.request.organs.some(o => o !== 'SC')) return;
    // Only the symbols tell for certain that no other organ stands in a column that was not read.
    const symbols = mastheadSymbols(d);
    if (!symbols.length || ![...symbols, ...runningHeaders(d).flat()].every(s => s.organ === 'S')) return;
    const { part } = d.agenda;
    report({
      ...rangeOf(d.syntax, part),
      message: say('A document of the Security Council alone has no agenda items.'),
      related: [{ ...rangeOf(d.syntax, d.organs[0]!.part), message: say('The organ in the masthead') }],
      fixes: [
        {
          title: say('Delete the agenda items and their titles'),
          edits: [part, ...d.agendaTitles].flatMap(p => deletePart(d, p)),
        },
      ],
    });
  },
};
