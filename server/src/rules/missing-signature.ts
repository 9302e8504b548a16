import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { insertAfter } from './layout';
import { escapeSnippet, issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'missing-signature',
  severity: 'error',
  stages: issuedForm,
  summary: 'The letter has no signature block.',
  source:
    'Editorial Manual, “Communications”: a letter is signed by the Permanent Representative, the Observer or the chargé d’affaires a.i.',
  check(d, report) {
    // Without a title the text may be a fragment; then nothing is known to be missing.
    if (!d.title || d.kind === 'noteVerbale' || d.signatures.length) return;
    const last = d.paragraphs.at(-1);
    const at = last ?? d.title.part;
    const { end } = rangeOf(d.syntax, at);
    report({
      ...(last ? lastWord(d, end) : rangeOf(d.syntax, at)),
      message: say('The letter is not signed: there is no signature block behind its last paragraph.'),
      related: [{ ...rangeOf(d.syntax, d.title.part), message: say('The letter') }],
      fixes: [
        { title: say('Insert the signature block'), edits: [insertAfter(d, at, block(d), true)], preferred: true },
      ],
    });
  },
};

/** The last word of the last paragraph, where the block should follow. */
function lastWord(d: Document, end: number): { start: number; end: number } {
  const { text } = d.syntax;
  const word = /[^\s、，。]{1,24}\s*$/.exec(text.slice(Math.max(0, end - 30), end));
  return { start: end - (word ? word[0].length : 1), end };
}

/** The block in the letter's language: the post from the title, tab stops for name and rank. */
function block(d: Document): string[] {
  const { signature } = packs[d.language];
  const sender = d.title!.parts.sender ? d.title!.part.block.quote(d.title!.parts.sender) : '';
  const charge = /charg|encargad|поверенн|القائم|代办/i.test(sender);
  const representative = /permanent|permanente|постоянн|الدائم|常驻联合国代表$/i.test(sender);
  const post = charge ? signature.posts.charge : representative ? signature.posts.permanentRepresentative : '';
  const words = {
    mark: signature.marker,
    name: '${1:…}',
    rank: charge ? '' : `\${2:${escapeSnippet(signature.posts.rank)}}`,
    post: `\${3:${escapeSnippet(post || '…')}}`,
  };
  return signature.block.map(line => generate(line, words)).filter(line => line && line !== ',');
}
