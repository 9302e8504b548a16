import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { agendaLine, agendaTitleLines } from './common/agenda';
import { namesTitles } from './common/items';
import { insertAfter, replacePart } from './common/layout';
import { organNames } from './common/told';
import { mastheadOrgans, withAgenda } from './common/words';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

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
    const organ = mastheadOrgans(d).find(o => withAgenda.includes(o));
    if (!organ || (d.agenda && d.agenda.line.items.length > 0) || namesTitles(d)) return;
    const at = d.agenda?.part ?? d.session?.part ?? d.organs.find(o => o.organ === organ)!.part;
    report({
      ...rangeOf(d.syntax, at),
      // The manual speaks of the Assembly and the Economic and Social Council.
      severity: organ === 'HRC' ? 'warning' : 'error',
      message: say('The masthead has no agenda item; a document of {organ} is issued under one or more.', {
        organ: organNames([organ]),
      }),
      fixes: [{ title: say('Insert the agenda items'), edits: insertion(d), preferred: true }],
    });
  },
};

/** The agenda item line, from the request where it names items, and a title for each where none stands there. */
function insertion(d: Document): Edit[] {
  if (d.agenda) return replacePart(d, d.agenda.part, agendaLine(d), true);
  const number = d.session?.line.kind === 'regular' ? d.session.line.number : null;
  const titles = d.agendaTitles.length || titlesStand(d) ? [] : agendaTitleLines(d, number);
  // The session of this organ comes before the items; the year of the Council may stand beside it on the same line.
  const session = d.session?.part ?? d.organs.find(o => withAgenda.includes(o.organ))!.part;
  return [
    insertAfter(d, datesBehind(d, session) ?? session, [agendaLine(d), ...titles], { snippet: true, close: true }),
  ];
}

/** Whether lines behind the session could be titles that lost their agenda line: words without figures, no cue of the masthead. */
function titlesStand(d: Document): boolean {
  if (!d.session || !d.title) return false;
  const from = d.session.part.runs[0]!.line;
  const to = d.title.part.runs[0]!.line;
  return d.section.parts.some(({ kind, runs, block }) => {
    if (runs[0]!.line <= from || runs[0]!.line >= to) return false;
    if (kind !== 'masthead' && kind !== 'heading' && kind !== 'paragraph' && kind !== 'unclassified') return false;
    const line = fold(block.source.split('\n')[0]!);
    return (
      /[^\d:/]{3}/.test(line) &&
      !/[\d/]/.test(line) &&
      !block.pack.distribution.test(line) &&
      !block.pack.subsidiary.test(line)
    );
  });
}

/** The line with the days of a session, which stands behind it. */
function datesBehind(d: Document, session: Part): Part | undefined {
  const line = session.runs.at(-1)!.line;
  return d.section.parts.find(
    p => p.runs[0]!.line > line && p.runs[0]!.line < line + 3 && p.block.pack.period.test(p.block.folded),
  );
}
