import { joinEvidence, wrapEvidence } from '../units/join';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';

/** Names that no title ends or begins in the middle of. */
const TERM =
  /(?: |^)(?:united\|nations|(?:general|генеральной|generale?|asamblea)\|(?:assembly|ассамблеи)|assemblee\|generale|asamblea\|general|(?:security|human rights)\|council|conseil de\|securite|consejo de\|seguridad|совета\|безопасности|nations\|unies|naciones\|unidas|организаци[ия]\|объединенных|объединенных\|наций|прав\|человека|human\|rights|(?:ال|لل)[أا]مم\|المتحد[ةه]|مجلس\|ال[أا]من|الجمعي[ةه]\|العام[ةه]|حقوق\|ال[إا]نسان)(?: |$|[,;:])/;

/** An Arabic noun without the article, which the noun behind it gives one: the hatred / of foreigners. */
const OF = /(?:^| )[ولبف]?(?!ال|لل)(?:[ء-ي]+ة|ت[ء-ي]{2}ي[ء-ي])$/;

/** Evidence that the line of an agenda title goes on with the next one; `column` is how wide the titles are set. */
export function pairEvidence(a: Unit, b: Unit, gap: Gap, setting: Setting, column: number): number {
  // The widest title is always full, so that fullness alone says little.
  const full = Math.max(0, wrapEvidence(a.info, b.info, column) - 3);
  const e = joinEvidence(a.info, b.info, gap, { ...setting, measure: column, indented: false }) - full;
  // A hanging second line is set in; a title in capitals or of few words says nothing by its width.
  const hanging = !gap.pageBreak && b.info.indent > a.info.indent + 1 && a.column === b.column ? 4 : 0;
  // A colon stands between the title of an item and that of its sub-item.
  const colon = a.info.folded.endsWith(':') ? 10 : 0;
  if (TERM.test(`${a.info.folded.slice(-30)}|${b.info.folded.slice(0, 30)}`)) return 12;
  const construct = OF.test(a.info.folded) && /^ال/.test(b.info.folded) ? 4 : 0;
  return e + hanging + colon + construct + (a.info.width >= 0.97 * column ? 1 : 0);
}
