import type { TitleParts } from '../languages/titles';
import type { Addressee, Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { foldedRange, type Stretch } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { everyAnnex } from './common/annexes';
import { replaceIn } from './common/layout';
import { type About, type Edit, issuedForm, type Rule, say } from './types';

/** The presidents of the two Councils have no order between them. */
const RANK: Readonly<Record<Exclude<Addressee, 'other'>, number>> = {
  secretaryGeneral: 0,
  presidentGeneralAssembly: 1,
  presidentSecurityCouncil: 2,
  presidentECOSOC: 2,
};

/** Between two addressees: what parts them, and what belongs to the second. */
const BETWEEN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,? and|,) ((?:to )?(?:the )?)$/,
  fr: /^(?:,? et|,) (au |a la |a l')$/,
  es: /^(?:,? y|,) (al |a la |a los )$/,
  ru: /^(?:,? и|,) ()$/,
  ar: /^(?: ?،| ?,)? و(?:الي |إلى )?()$/,
  zh: /^(?:和|、|及|以及)()$/,
};

export const about: About = {
  entries: ['TI-03'],
  basis: 'rule',
  what: 'The addressees in the title stand in another order than the usual one.',
  why: 'Editorial Manual, “Communications”: the Secretary-General comes first, then the President of the General Assembly, then the Presidents of the Security Council and of the Economic and Social Council.',
  fix: 'safe',
  examples: [
    {
      letter: 'ar/02',
      swaps: [
        [
          '      الأمين العام وإلى رئيس مجلس الأمن من المندوب الدائم\n      لسلطنة',
          '      ⟦رئيس مجلس الأمن وإلى الأمين العام⟧ من المندوب الدائم\n      لسلطنة',
        ],
        [
          'إلى الأمين العام وإلى رئيس مجلس الأمن من المندوب\n   الدائم',
          'إلى رئيس مجلس الأمن وإلى الأمين العام من المندوب\n   الدائم',
        ],
      ],
    },
    {
      letter: 'zh/02',
      swaps: [
        ['给秘书长和安全理事会主席的同\n    文信\n', '给⟦安全理事会主席和秘书长⟧的同\n    文信\n'],
        ['给秘书长和安全理事会主席的同\n    文信的附件', '给安全理事会主席和秘书长的同\n    文信的附件'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'unsorted-addressees',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const addressees = d.title && !isSorted(d.title.parts) ? d.title.parts.addressees : null;
    const pieces = addressees && piecesOf(d.title!.part, d.title!.parts);
    if (!addressees || !pieces) return;
    // The titles of the annexes repeat the order of the title.
    const edits = [...everyAnnex(d.annexes)]
      .filter(([a]) => a.title.letter && !isSorted(a.title.letter))
      .flatMap(([a]) => sorted(d, a.title.part, a.title.letter!) ?? []);
    const own = sorted(d, d.title!.part, d.title!.parts);
    report({
      ...foldedRange(d.syntax, d.title!.part, addressees),
      message: say(
        'Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.',
      ),
      fixes: own ? [{ title: say('Sort the addressees'), edits: [...own, ...edits], preferred: true }] : [],
    });
  },
};

const rank = (a: Addressee) => (a === 'other' ? -1 : RANK[a]);

function isSorted({ addressees }: TitleParts): boolean {
  return !addressees || addressees.list.every((a, i, list) => i === 0 || rank(list[i - 1]!) <= rank(a));
}

interface Piece extends Stretch {
  readonly rank: number;
}

/** Each addressee with its preposition or article; null where anything else is said of them. */
function piecesOf({ block, language }: Part, { addressees }: TitleParts): Piece[] | null {
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
    const own = i === 0 ? gap : BETWEEN[language].exec(gap)?.[1];
    if (own === undefined || (i === 0 && !/^(?:the |au |a la |a l'|al |a los )?$/.test(own))) return null;
    pieces.push({ ...piece, start: start + piece.start - own.length, end: start + piece.end });
    last = piece.end;
  }
  return pieces;
}

/** The addressees of a title in their order; what parts them stays where it is. */
function sorted(d: Document, part: Part, parts: TitleParts): Edit[] | null {
  const pieces = piecesOf(part, parts);
  if (!pieces) return null;
  const { block } = part;
  const order = [...pieces].sort((a, b) => a.rank - b.rank);
  let text = '';
  for (const [i, piece] of pieces.entries()) {
    const gap = pieces[i - 1] ? block.quote({ start: pieces[i - 1]!.end, end: piece.start }) : '';
    text += gap + block.quote(order[i]!);
  }
  return replaceIn(d, part, foldedRange(d.syntax, part, parts.addressees!), text);
}
