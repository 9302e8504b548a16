import { iso } from '../languages/dates';
import { type TitleParts, writeAnnexTitle } from '../languages/titles';
import type { Document } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { everyAnnex, titleWords } from './annexes';
import { replacePart } from './layout';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'annex-title-mismatch',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The title of an annex repeats the date, sender or addressee of the letter wrongly.',
  source:
    'A contradiction inside the letter; the first annex title repeats the title of the letter in every document read.',
  check(d, report) {
    if (!d.title) return;
    const own = d.title;
    const words = titleWords(d);
    for (const annex of everyAnnex(d.annexes)) {
      const { part, letter } = annex.title;
      if (!letter || part.language !== own.part.language) continue;
      const fixes = words
        ? [
            {
              title: say('Repeat the title of the letter'),
              edits: replacePart(
                d,
                part,
                writeAnnexTitle(part.language, { ...words, kind: own.parts.kind }, annex.kind, annex.number),
              ),
              preferred: true,
            },
          ]
        : [];
      const differ = (
        span: { start: number; end: number } | null,
        ownSpan: { start: number; end: number } | null,
        severity: 'error' | 'warning',
        message: string,
      ) => {
        if (!span || !ownSpan) return;
        report({
          ...foldedRange(d.syntax, part, span),
          severity,
          message: say(message, { annex: part.block.quote(span), letter: own.part.block.quote(ownSpan) }),
          related: [{ ...foldedRange(d.syntax, own.part, ownSpan), message: say('The title of the letter') }],
          fixes,
        });
      };
      if (dateOf(letter) && dateOf(own.parts) && dateOf(letter) !== dateOf(own.parts))
        differ(
          letter.date,
          own.parts.date,
          'error',
          'The annex title gives the date {annex}; the letter is dated {letter}.',
        );
      if (!sameAddressees(letter, part, own.parts, own.part))
        differ(
          letter.addressees,
          own.parts.addressees,
          'warning',
          'The annex title names the addressee “{annex}”; the letter is addressed to “{letter}”.',
        );
      if (!sameSender(letter, part, own.parts, own.part))
        differ(
          letter.sender,
          own.parts.sender,
          'warning',
          'The annex title names the sender “{annex}”; the letter is from “{letter}”.',
        );
    }
  },
};

const dateOf = (t: TitleParts) => iso(t.date?.value ?? null);

function sameAddressees(a: TitleParts, inA: Part, b: TitleParts, inB: Part): boolean {
  if (!a.addressees || !b.addressees) return true;
  const [x, y] = [a.addressees.list, b.addressees.list];
  if (!x.includes('other') && !y.includes('other')) return x.join() === y.join();
  return similar(inA.block.quote(a.addressees), inB.block.quote(b.addressees));
}

function sameSender(a: TitleParts, inA: Part, b: TitleParts, inB: Part): boolean {
  if (!a.sender || !b.sender) return true;
  return similar(inA.block.quote(a.sender), inB.block.quote(b.sender));
}

/** Words that one version of a title has and another leaves out without saying anything else. */
const OPTIONAL =
  /\b(?:the|of|to|a\.i\.|le|la|les|l'|de|du|des|d'|el|los|las|del|y|et|and|united nations|nations unies|naciones unidas|aupres|ante|organisation|organizacion|interino|par interim|ad interim)\b|(?:при|организации|объединенных|наций|от|и|года)(?![а-я])|لدى الامم المتحده|لدي الامم المتحدة|联合国/g;

/** The same words up to order, grammar words and what versions of titles leave out. */
function similar(a: string, b: string): boolean {
  const bag = (s: string) => {
    const f = fold(s)
      .replace(/[,.;:*'"-]/g, ' ')
      .replace(OPTIONAL, ' ');
    return (/[一-鿿]/.test(f) ? [...f.replace(/ /g, '')] : f.split(/ +/).filter(Boolean)).sort().join(' ');
  };
  return bag(a) === bag(b);
}

export { type Document, rangeOf };
