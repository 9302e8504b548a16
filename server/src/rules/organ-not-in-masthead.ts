import { councilYear, sessionsAt } from '../knowledge/sessions';
import { writeCouncilYear, writeSession } from '../languages/sessions';
import type { Organ } from '../languages/types';
import type { Document } from '../letter/letter';
import { rangeOf, requestRange } from '../letter/ranges';
import { agendaLine, agendaTitleLines } from './common/agenda';
import { letterDate } from './common/dates';
import { indentOf, insertAfter, insertBefore } from './common/layout';
import { organNames } from './common/told';
import { mastheadOrgans } from './common/words';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-03'],
  basis: 'contradiction',
  what: 'The request names an organ that the masthead does not list.',
  why: 'The letter names its organs twice and contradicts itself; it would be issued for other organs than the sender asked for.',
  fix: 'review',
  examples: [
    {
      letter: 'en/21',
      swaps: [
        [
          'it to be issued as a document of the Security Council.',
          'it to be issued as a document of the ⟦General Assembly⟧,\nunder agenda items 33 and 34, and of the Security Council.',
        ],
      ],
    },
    {
      letter: 'fr/22',
      swaps: [
        [
          'au titre du point 126 de l’ordre du jour.',
          'au titre du point 126 de l’ordre du jour, et du ⟦Conseil de sécurité⟧.',
        ],
      ],
    },
    {
      letter: 'es/22',
      swaps: [['con el tema 11 del programa.', 'con el tema 11 del programa, y del ⟦Consejo de Seguridad⟧.']],
    },
    {
      letter: 'ru/22',
      swaps: [['по пункту 84 ее повестки дня.', 'по пункту 84 ее повестки дня и ⟦Совета Безопасности⟧.']],
    },
    {
      letter: 'ar/22',
      swaps: [
        [
          'كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمال دورتها الثامنة والسبعين.',
          'كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمالها، ومن وثائق ⟦مجلس الأمن⟧.',
        ],
      ],
    },
    { letter: 'zh/22', swaps: [['议程项目20(c)的文件分发', '议程项目20(c)的文件以及⟦安全理事会⟧文件分发']] },
  ],
};

export const rule: Rule = {
  id: 'organ-not-in-masthead',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    // A letter printed without its masthead contradicts nothing.
    if (!d.request || !d.organs.length) return;
    const { part, request } = d.request;
    const listed = mastheadOrgans(d);
    for (const organ of request.organs) {
      if (listed.includes(organ) || d.organs.some(o => o.organ === organ)) continue;
      const mention = request.mentions.find(m => m.organ === organ)!;
      report({
        ...requestRange(d.syntax, part, request, mention),
        message: say('The request names {organ}; the masthead does not list it.', { organ: organNames([organ]) }),
        related: [{ ...rangeOf(d.syntax, d.organs[0]!.part), message: say('The organs of the masthead') }],
        fixes: [{ title: say('Add the organ to the masthead'), edits: [addition(d, organ)] }],
      });
    }
  },
};

/** The name of the organ where its place is: the General Assembly first, with its session and its items. */
function addition(d: Document, organ: Organ): Edit {
  const first = d.organs[0]!.part;
  const { name } = first.block.pack.pack.organs[organ];
  const date = letterDate(d);
  if (organ === 'SC') {
    // Its year stands under it, and the items of the other organ before it.
    const last = [...d.organs.map(o => o.part), d.session?.part, d.agenda?.part, ...d.agendaTitles]
      .filter(p => !!p)
      .reduce((a, b) => (b.runs.at(-1)!.line > a.runs.at(-1)!.line ? b : a));
    const year = date ? [writeCouncilYear(d.language, councilYear(date.value.year))] : [];
    return insertAfter(d, last, [name, ...year], { close: last === first, indent: indentOf(d, first) });
  }
  if (organ !== 'GA') return insertAfter(d, first, [name], { close: true });
  const session = date ? sessionsAt(date.value).at(-1)! : null;
  const agenda = d.agenda || !d.request!.request.items.length ? [] : [agendaLine(d), ...agendaTitleLines(d, session)];
  const lines = [name, ...(session ? [writeSession(d.language, 'regular', session)] : []), ...agenda];
  return insertBefore(d, first, lines, { snippet: true, close: true });
}
