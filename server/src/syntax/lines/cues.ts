import { language } from '../../languages/compiled';
import { type AgendaLine, readAgendaLine, readItems } from '../../languages/items';
import { readCouncilYear, readSession, type SessionLine } from '../../languages/sessions';
import { type AnnexTitle, readAnnexTitle, titleKind } from '../../languages/titles';
import { type Kind, type Language, ORGANS, type Organ } from '../../languages/types';

/** What the language packs recognise in a line; undefined where nothing was. */
export interface Cues {
  organ?: Organ | 'subsidiary';
  session?: SessionLine;
  year?: number;
  agenda?: AgendaLine;
  /** Nothing but item numbers: the second line of an agenda line. */
  items?: boolean;
  /** The tail of an agenda line by itself. */
  tail?: boolean;
  title?: Kind;
  annex?: boolean;
  annexAlone?: AnnexTitle;
  mark?: boolean;
  post?: boolean;
  distribution?: boolean;
  unitedNations?: boolean;
  date?: boolean;
  original?: boolean;
  salutation?: boolean;
  closing?: boolean;
  opening?: boolean;
  preamble?: boolean;
  heading?: boolean;
  recycle?: boolean;
  /** A place and a date, or a date by itself. */
  placeDate?: boolean;
  /** From one day to another, as sessions are dated. */
  period?: boolean;
  /** What stands below a signature: enclosures, copies. */
  note?: boolean;
}

/** What stands below the signature of a draft: a list of enclosures or copies. */
export const NOTE =
  /^(?:encls?|enclosures?|atts?|attachments?|annex(?:es)?|cc|c\.c\.|(?:cop(?:y|ies?)|copia|копи[яи]|نسخة)(?: (?:to|a|de|منها?|الي))*|p\.? ?j|pieces? jointes?|annexes?|adj|adjuntos?|anexos?|приложени[ея]|附件?|抄送|المرفقات|مرفقات|المرفق|صورة)\.? ?:/;

const SHORT = 160;

/** A letter of the six languages: nothing that a pack recognises in a line is without one. */
const LETTER = /[a-z\u0400-\u052f\u0600-\u06ff\u3400-\u9fff]/;

/** Reads the cues of a folded line; `capital` is false where its first letter is a small one. */
export function cuesOf(folded: string, languages: readonly Language[], capital: boolean): Cues {
  const cues: Cues = {};
  if (!folded) return cues;
  const short = folded.length <= SHORT;
  for (const id of LETTER.test(folded) ? languages : []) {
    const c = language(id);
    if (capital && !cues.title) {
      const kind = titleKind(c, folded);
      if (kind && id !== 'zh') cues.title = kind;
    }
    if (capital && !cues.annex && c.annexHead.test(folded)) cues.annex = true;
    if (capital) cues.opening ||= c.opening.test(folded);
    if (capital) cues.preamble ||= c.preamble.test(folded);
    cues.closing ||= c.closing.test(folded);
    cues.mark ||= short && c.mark.test(folded);
    if (!short) continue;
    if (!cues.organ) {
      const organ = ORGANS.find(o => c.organ.get(o)!.test(folded));
      if (organ) cues.organ = organ;
      else if (capital && c.subsidiary.test(folded)) cues.organ = 'subsidiary';
    }
    cues.session ??= readSession(c, folded) ?? undefined;
    cues.year ??= readCouncilYear(c, folded) ?? undefined;
    if (capital) cues.agenda ??= readAgendaLine(c, folded) ?? undefined;
    cues.tail ||= c.agendaTail.test(folded);
    if (capital || id === 'zh')
      cues.annexAlone ??= (c.annexHead.test(folded) || id === 'zh' ? readAnnexTitle(c, folded) : null) ?? undefined;
    cues.post ||= c.post.test(folded);
    cues.distribution ||= c.distribution.test(folded);
    cues.unitedNations ||= c.unitedNations.test(folded);
    const dated = c.dateLine.test(folded);
    cues.date ||= dated;
    // The patterns of what has a date in it are the longest by far; a period may leave out more in Chinese.
    if (folded.length < 70 && (id === 'zh' ? /\d/.test(folded) : folded.search(c.date) >= 0)) {
      cues.placeDate ||= dated || c.placeDate.test(folded);
      cues.period ||= !dated && /^\d/.test(folded) && c.period.test(folded);
    }
    cues.original ||= c.original.test(folded);
    cues.salutation ||= capital && c.salutation.test(folded);
    cues.heading ||= capital && c.heading.test(folded);
    cues.recycle ||= c.recycle.test(folded);
  }
  cues.note = NOTE.test(folded);
  if (short && /^\d/.test(folded)) {
    const list = readItems(folded, 0);
    cues.items = list.items.length > 0 && folded.slice(list.end).replace(/[ ,;.*]+/g, '') === '';
  }
  return cues;
}
