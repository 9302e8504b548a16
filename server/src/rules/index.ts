import type { Document } from '../letter/letter';
import { rule as addresseeNotInMasthead } from './addressee-not-in-masthead';
import { rule as agendaInCouncilDocument } from './agenda-in-council-document';
import { rule as agendaItemNumber } from './agenda-item-number';
import { rule as agendaItemsForCouncil } from './agenda-items-for-council';
import { rule as agendaItemsMismatch } from './agenda-items-mismatch';
import { rule as agendaListWithoutNote } from './agenda-list-without-note';
import { rule as agendaTitleCount } from './agenda-title-count';
import { rule as annexCountMismatch } from './annex-count-mismatch';
import { rule as annexDatedAfterLetter } from './annex-dated-after-letter';
import { rule as annexNotInRequest } from './annex-not-in-request';
import { rule as annexNotMentioned } from './annex-not-mentioned';
import { rule as annexNumbering } from './annex-numbering';
import { rule as annexTitleMismatch } from './annex-title-mismatch';
import { rule as chargeWithoutMission } from './charge-without-mission';
import { rule as commaInItemList } from './comma-in-item-list';
import { rule as councilYearMismatch } from './council-year-mismatch';
import { rule as duplicateAgendaItem } from './duplicate-agenda-item';
import { rule as duplicateFootnote } from './duplicate-footnote';
import { rule as emptyAnnex } from './empty-annex';
import { rule as footnoteOrder } from './footnote-order';
import { rule as footnoteWithoutReference } from './footnote-without-reference';
import { rule as halfWidthPunctuation } from './half-width-punctuation';
import { rule as hyphenBetweenSymbols } from './hyphen-between-symbols';
import { rule as identicalLettersOneAddressee } from './identical-letters-one-addressee';
import { rule as impossibleDate } from './impossible-date';
import { rule as incompleteTitle } from './incomplete-title';
import { rule as invisibleCharacter } from './invisible-character';
import { rule as jobNumberLanguage } from './job-number-language';
import { rule as jobNumberMismatch } from './job-number-mismatch';
import { rule as laterSymbol } from './later-symbol';
import { rule as latinPunctuation } from './latin-punctuation';
import { rule as leftoverPlaceholder } from './leftover-placeholder';
import { rule as letterAfterMastheadDate } from './letter-after-masthead-date';
import { rule as lostCharacter } from './lost-character';
import { rule as malformedSymbol } from './malformed-symbol';
import { rule as mastheadAfterFooterDate } from './masthead-after-footer-date';
import { rule as missingAgendaItemInRequest } from './missing-agenda-item-in-request';
import { rule as missingAgendaItems } from './missing-agenda-items';
import { rule as missingAnnex } from './missing-annex';
import { rule as missingAnnexTitle } from './missing-annex-title';
import { rule as missingCirculationRequest } from './missing-circulation-request';
import { rule as missingSignature } from './missing-signature';
import { rule as missingSignatureMark } from './missing-signature-mark';
import { rule as mixedFigures } from './mixed-figures';
import { rule as mixedScripts } from './mixed-scripts';
import { rule as noSuchAnnex } from './no-such-annex';
import { rule as noteVerbaleFromPerson } from './note-verbale-from-person';
import { rule as organNotInMasthead } from './organ-not-in-masthead';
import { rule as organNotRequested } from './organ-not-requested';
import { rule as organWithoutSymbol } from './organ-without-symbol';
import { rule as organsOutOfOrder } from './organs-out-of-order';
import { rule as referenceWithoutFootnote } from './reference-without-footnote';
import { rule as sessionMismatch } from './session-mismatch';
import { rule as signedNoteVerbale } from './signed-note-verbale';
import { rule as symbolMismatch } from './symbol-mismatch';
import { rule as symbolYearMismatch } from './symbol-year-mismatch';
import { type Config, type Finding, type Rule, say } from './types';
import { rule as unbalancedBracket } from './unbalanced-bracket';
import { rule as unsortedAddressees } from './unsorted-addressees';
import { rule as unsortedAgendaItems } from './unsorted-agenda-items';
import { rule as wrongWeekday } from './wrong-weekday';

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  addresseeNotInMasthead,
  agendaInCouncilDocument,
  agendaItemNumber,
  agendaItemsForCouncil,
  agendaItemsMismatch,
  agendaListWithoutNote,
  agendaTitleCount,
  annexCountMismatch,
  annexDatedAfterLetter,
  annexNotInRequest,
  annexNotMentioned,
  annexNumbering,
  annexTitleMismatch,
  chargeWithoutMission,
  commaInItemList,
  councilYearMismatch,
  duplicateAgendaItem,
  duplicateFootnote,
  emptyAnnex,
  footnoteOrder,
  footnoteWithoutReference,
  halfWidthPunctuation,
  hyphenBetweenSymbols,
  identicalLettersOneAddressee,
  impossibleDate,
  incompleteTitle,
  invisibleCharacter,
  jobNumberLanguage,
  jobNumberMismatch,
  laterSymbol,
  latinPunctuation,
  leftoverPlaceholder,
  letterAfterMastheadDate,
  lostCharacter,
  malformedSymbol,
  mastheadAfterFooterDate,
  missingAgendaItemInRequest,
  missingAgendaItems,
  missingAnnex,
  missingAnnexTitle,
  missingCirculationRequest,
  missingSignature,
  missingSignatureMark,
  mixedFigures,
  mixedScripts,
  noSuchAnnex,
  noteVerbaleFromPerson,
  organNotInMasthead,
  organNotRequested,
  organWithoutSymbol,
  organsOutOfOrder,
  referenceWithoutFootnote,
  sessionMismatch,
  signedNoteVerbale,
  symbolMismatch,
  symbolYearMismatch,
  unbalancedBracket,
  unsortedAddressees,
  unsortedAgendaItems,
  wrongWeekday,
];

/**
 * What the rules find in a document, in the order of the text. A text that is no letter has no findings.
 * A rule that throws reports itself and stops nothing. A rule that `config` does not know is left as it is.
 */
export function check(document: Document, config: Config = {}, use: readonly Rule[] = rules): Finding[] {
  if (!document.isLetter) return [];
  const { stage = 'auto', rules: severities = {} } = config;
  const d = stage === 'auto' ? document : { ...document, stage };
  const findings: Finding[] = [];
  for (const rule of use) {
    const set = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    if (set === 'off' || !rule.stages.includes(d.stage)) continue;
    try {
      rule.check(d, ({ severity = rule.severity, related = [], fixes = [], ...f }) =>
        findings.push({ ...f, rule: rule.id, severity: set ?? severity, related, fixes }),
      );
    } catch (error) {
      findings.push({
        rule: rule.id,
        severity: 'information',
        start: 0,
        end: 0,
        message: say('The rule {rule} failed: {error}', {
          rule: rule.id,
          error: error instanceof Error ? error.message : String(error),
        }),
        related: [],
        fixes: [],
      });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
