import type { Annex, Document } from '../letter/letter';
import { certainAnnexes, mayHaveMore, speaksOfSeveral } from './common/annexes';
import { type AnnexMention, annexMention, corrected } from './common/annexMention';
import { annexWords, span } from './common/places';
import { requestText } from './common/request';
import { type About, everyStage, type Message, type Rule, say } from './types';

export const about: About = {
  entries: ['RQ-06'],
  basis: 'contradiction',
  what: 'The request speaks of one annex or of several; there are more or fewer.',
  why: 'The request contradicts the annexes that follow. What it does not name might be left out of the document.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['and its annex to be issued', 'and ⟦its annexes⟧ to be issued']] },
    { letter: 'fr/07', swaps: [['et de ses annexes comme', 'et de ⟦son annexe⟧ comme']] },
    { letter: 'es/07', swaps: [['y sus dos anexos se', 'y ⟦su anexo⟧ se']] },
    { letter: 'ru/07', swaps: [['и приложения к нему были', 'и ⟦приложение⟧ к нему были']] },
    { letter: 'ar/07', swaps: [['الرسالة ومرفقيها بوصفها', 'الرسالة ⟦ومرفقها⟧ بوصفهما']] },
    { letter: 'zh/26', swaps: [['其三份附件', '⟦其两份附件⟧']] },
  ],
};

export const rule: Rule = {
  id: 'annex-count-mismatch',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    const text = requestText(d);
    const annexes = certainAnnexes(d);
    const mention = text && annexMention(d.request!.part.language, text.folded);
    if (!text || !annexes || !mention) return;
    const count = annexes.length;
    const message = tooFew(mention, count) ?? tooMany(d, mention, annexes);
    if (!message) return;
    const edits = corrected(mention, count, text.folded);
    report({
      ...text.place(mention),
      message,
      related: annexes.map(a => {
        const { word, number } = annexWords(d, a);
        return { ...span(word, number), message: say('An annex') };
      }),
      fixes: edits
        ? [
            {
              title: count === 1 ? say('Speak of one annex') : say('Speak of {count} annexes', { count }),
              edits: edits.map(e => ({ ...text.place(e), text: e.text })),
              preferred: true,
            },
          ]
        : [],
    });
  },
};

function tooFew({ least, exact }: AnnexMention, count: number): Message | null {
  if (!exact || least >= count) return null;
  return least === 1
    ? say('The request speaks of one annex; there are {count}.', { count })
    : say('The request speaks of {number} annexes; there are {count}.', { number: least, count });
}

/** Of more annexes than there are, only where the others can neither stand in another file nor have been overlooked. */
function tooMany(d: Document, { least, exact }: AnnexMention, [annex, second]: readonly Annex[]): Message | null {
  if (least < 2 || second || !annex || d.stage === 'draft' || d.annexes.length > 1) return null;
  if (annex.number !== null || annex.children.length || mayHaveMore(d)) return null;
  if (d.paragraphs.some(p => p !== d.request!.part && speaksOfSeveral(p))) return null;
  return exact
    ? say('The request speaks of {number} annexes; there is only one.', { number: least })
    : say('The request speaks of several annexes; there is only one.');
}
