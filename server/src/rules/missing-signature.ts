import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { phrases } from '../languages/phrases';
import type { Document } from '../letter/letter';
import { insertAfter, marginOf } from './common/layout';
import { firstWords, isCutOff, lastWord } from './common/places';
import { type About, escapeSnippet, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-01'],
  basis: 'rule',
  what: 'The letter has no signature block.',
  why: 'Editorial Manual, “Communications”: a letter is signed by the Permanent Representative, the Observer or the chargé d’affaires a.i.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'Improving global road safety”.\n\n(Signed) Salim bin Nasser Al-Hinai\nPermanent Representative of the Sultanate of Oman',
          'Improving global road ⟦safety”.⟧',
        ],
      ],
    },
    {
      letter: 'fr/22',
      swaps: [
        ['l’ordre du jour.\n\n(Signé) Markéta Havlíková\nAmbassadrice\nReprésentante permanente', 'l’ordre du ⟦jour.⟧'],
      ],
    },
    {
      letter: 'zh/22',
      swaps: [
        [
          '请将本信作为大会第七十六届会议议程项目20(c)的文件分发为荷。\n\n常驻代表\n恩赫包勒德·策伦道勒玛(签名)',
          '请将本信作为大会第七十六届会议议程项目20(c)⟦的文件分发为荷。⟧',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-signature',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    // Without a title the text may be a fragment; then nothing is known to be missing.
    if (!d.title || d.kind === 'noteVerbale' || d.signatures.length) return;
    const last = d.paragraphs.at(-1);
    if (last && isCutOff(d, last)) return;
    report({
      ...(last ? lastWord(d, last) : firstWords(d, d.title.part)),
      message: last
        ? say('The letter is not signed: there is no signature block behind its last paragraph.')
        : say('The letter is not signed: there is no signature block.'),
      related: last ? [{ ...firstWords(d, d.title.part), message: say('The letter') }] : [],
      fixes: [
        {
          title: say('Insert the signature block'),
          edits: [insertAfter(d, last ?? d.title.part, block(d), { snippet: true, indent: marginOf(d) })],
          preferred: true,
        },
      ],
    });
  },
};

/** The block in the letter's language: the post as the title has it, tab stops for name and rank. */
function block(d: Document): string[] {
  const { signature } = packs[d.language];
  const { posts, woman } = phrases[d.language];
  const sender = d.title!.parts.sender ? d.title!.part.block.quote(d.title!.parts.sender) : '';
  const [found, post] = posts.find(([pattern]) => pattern.test(sender)) ?? [];
  const words = found && post ? found.exec(sender)![0].replace(found, post) : '…';
  const rank = woman?.sender.test(sender) ? woman.rank : signature.posts.rank;
  const charge = packs[d.language].signature.posts.charge.slice(0, 5);
  const slots = {
    mark: signature.marker,
    name: '${1:…}',
    rank: words.startsWith(charge) ? '' : `\${2:${escapeSnippet(rank)}}`,
    post: `\${3:${escapeSnippet(words)}}`,
  };
  return signature.block.map(line => generate(line, slots)).filter(line => line && line !== ',');
}
