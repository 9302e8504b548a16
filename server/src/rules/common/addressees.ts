import type { TitleParts } from '../../languages/titles';
import type { Addressee } from '../../languages/types';
import type { Stretch } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import { betweenAddressees } from '../words/addressees';

/** The presidents of the two Councils have no order between them. */
const RANK: Readonly<Record<Exclude<Addressee, 'other'>, number>> = {
  secretaryGeneral: 0,
  presidentGeneralAssembly: 1,
  presidentSecurityCouncil: 2,
  presidentECOSOC: 2,
};

/** The place of an addressee in the usual order. */
export const rank = (a: Addressee) => (a === 'other' ? -1 : RANK[a]);

interface Piece extends Stretch {
  readonly rank: number;
}

/** Each addressee with its preposition or article; null where anything else is said of them. */
export function addresseesIn({ block, language }: Part, { addressees }: TitleParts): Piece[] | null {
  const { start, end } = addressees!;
  const folded = block.folded.slice(start, end);
  const found = block.pack.addressees
    .flatMap(([addressee, pattern]) =>
      [...folded.matchAll(pattern)].map(m => ({ start: m.index, end: m.index + m[0].length, rank: RANK[addressee] })),
    )
    .sort((a, b) => a.start - b.start);
  if (found.length < 2 || found.at(-1)!.end !== folded.length) return null;
  const pieces: Piece[] = [];
  let last = 0;
  for (const [i, piece] of found.entries()) {
    const gap = folded.slice(last, piece.start);
    const own = i === 0 ? gap : betweenAddressees[language].exec(gap)?.[1];
    if (own === undefined || (i === 0 && !/^(?:the |au |a la |a l'|al |a los )?$/.test(own))) return null;
    pieces.push({ ...piece, start: start + piece.start - own.length, end: start + piece.end });
    last = piece.end;
  }
  return pieces;
}
