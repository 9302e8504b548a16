import type { Document } from '../letter/letter';
import { requestSentence } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { deletePart, insertAfter, interrupted } from './common/layout';
import { firstWords, textBehind } from './common/places';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-08'],
  basis: 'convention',
  what: 'Several paragraphs follow the request for circulation.',
  why: 'The request is the last paragraph of nearly every letter read, where those who circulate it look for it.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [
        ['I would be grateful if you could arrange', '⟦I would be grateful if you could arrange⟧'],
        [
          'and of the Security Council.\n\n(Signed)',
          'and of the Security Council.\nThe Government of Cabo Verde thanks all those who took part in the meeting.\nIt hopes that the next meeting will be held in the same spirit of cooperation.\n\n(Signed)',
        ],
      ],
    },
    {
      letter: 'fr/01',
      swaps: [
        ['Je vous serais reconnaissant de bien', '⟦Je vous serais reconnaissant de bien⟧'],
        [
          'et du Conseil de sécurité.\n\nL’Ambassadeur,',
          'et du Conseil de sécurité.\n\nLe Gouvernement togolais remercie tous ceux qui ont pris part à cette cérémonie.\n\nIl forme le vœu que la prochaine rencontre se tienne dans le même esprit.\n\nL’Ambassadeur,',
        ],
      ],
    },
  ],
};

/** One more sentence behind the request, such as a word of thanks, is usual. */
const MOST = 1;

export const rule: Rule = {
  id: 'request-not-last',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    if (!d.request || !d.signatures.length) return;
    const { part, request } = d.request;
    const line = (p: Part) => p.runs[0]!.line;
    const signature = line(d.signatures[0]!.part);
    const behind = d.paragraphs.slice(d.paragraphs.lastIndexOf(part) + 1);
    const texts = behind.filter(p => line(p) < signature && isText(p));
    const last = texts.at(-1);
    if (!last || texts.length <= MOST) return;
    // Something else between says that the text was not read well, or that it is a list.
    if (textBehind(d, line(part), signature).some(p => !TEXT.has(p.kind))) return;
    report({
      ...(request.start === 0 ? firstWords(d, part) : requestSentence(d.syntax, part, request)),
      message: say('{count} paragraphs follow the request; it usually is the last one.', {
        count: texts.length,
      }),
      fixes: movable(d, part)
        ? [
            {
              title: say('Move the request to the end'),
              edits: [...deletePart(d, part), insertAfter(d, last, [part.block.text])],
            },
          ]
        : [],
    });
  },
};

const TEXT = new Set(['paragraph', 'request']);

/** A paragraph of whole sentences; no formula at the end, no place and date, no list of what is enclosed. */
function isText({ block }: Part): boolean {
  const { folded, pack } = block;
  return (
    folded.length > (block.language === 'zh' ? 25 : 60) &&
    /[.。!?؟]["')\]]*[*\d]*$/.test(folded) &&
    !pack.closing.test(folded) &&
    !/^(?:[([]?\d|[-–•])/.test(folded)
  );
}

/** Whether the request is a paragraph by itself, with nothing on its lines and more before it. */
function movable(d: Document, part: Part): boolean {
  const { request } = d.request!;
  return (
    !interrupted(d, part) &&
    request.start === 0 &&
    request.end >= part.block.text.trimEnd().length &&
    part !== d.paragraphs[0]
  );
}
