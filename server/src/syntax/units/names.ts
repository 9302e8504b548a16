import type { LineInfo } from '../lines/line';

/** Particles of names; other small words make a post, an office or a place of a line. */
const PARTICLE =
  /^(?:[a-zа-я]\.?|al|ag|bin|bint|ibn|ben|ould|mint|da|das|de|del|der|di|dos|du|la|las|le|los|van|von|den|ter|e|y|аль|ас|бен|бин|ибн|оглы|де|да|дель|ди|дос|ду|ла|фон|ван|ульд|эль)$/;
const OTHER =
  /\d|[:;?!()]|организаци|объединенн|united|nations|nacion|organi[sz]ation|mission|mision|امم المتحده|联合国|安全|附/;

/** Whether a line could be the name of a person and nothing else. */
export function isName({
  folded,
  width,
  words,
  capitals,
  starts,
  ends,
  cues,
  gaps,
  figures,
  languages,
}: LineInfo): boolean {
  if (width > 46 || width < 4 || gaps || figures || ends === 'colon' || ends === 'sentence' || OTHER.test(folded))
    return false;
  if (
    cues.mark ||
    cues.post ||
    cues.opening ||
    cues.closing ||
    cues.salutation ||
    cues.annex ||
    cues.organ ||
    cues.note
  )
    return false;
  if (languages[0] === 'zh') return /^[一-鿿]{1,10}(?:[·.-][一-鿿]{1,10}){0,4}$/.test(folded) && folded.length < 24;
  if (words < 2 || words > 7) return false;
  if (languages[0] === 'ar') return starts === 'other' && !/[،,]/.test(folded);
  const small = folded.split(/[ -]/).filter(w => PARTICLE.test(w)).length;
  return starts === 'upper' && capitals > 1 && capitals + small >= words && !folded.includes(',');
}
