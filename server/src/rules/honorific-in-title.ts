import type { TitleParts } from '../languages/titles';
import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { foldedRange, type Stretch } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { foldPattern } from '../text/fold';
import { replaceIn } from './common/layout';
import { type About, type Edit, issuedForm, type Rule, say } from './types';
import { IN_TITLE } from './words/honorifics';

export const about: About = {
  entries: ['TI-11'],
  basis: 'observation',
  what: 'The title of the letter has an honorific such as “H.E.” or “Mr.”.',
  why: 'Editorial Manual, “Communications”, omits honorifics from the signature; the title names the office alone in nearly every document read.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'from the Permanent Representative of Oman to',
          'from ⟦H.E. Mr.⟧ Salim Al-Hinai, Permanent Representative of Oman to',
        ],
      ],
    },
    {
      letter: 'fr/22',
      swaps: [['par la Représentante permanente', 'par ⟦S. E. Mme⟧ Markéta Havlíková, Représentante permanente']],
    },
    {
      letter: 'es/22',
      swaps: [['por la Representante Permanente', 'por la ⟦Excma. Sra.⟧ Representante Permanente']],
    },
    {
      letter: 'ru/22',
      swaps: [['Письмо Постоянного', 'Письмо ⟦Его Превосходительства г-на⟧ Постоянного']],
    },
    { letter: 'ar/22', swaps: [['من الممثلة الدائمة', 'من ⟦سعادة السيدة⟧ الممثلة الدائمة']] },
    { letter: 'zh/22', swaps: [['蒙古常驻联合国代表给', '蒙古常驻联合国代表恩赫包勒德⟦先生⟧给']] },
  ],
};

export const rule: Rule = {
  id: 'honorific-in-title',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (!d.title || d.title.parts.found < 3) return;
    const { part, parts } = d.title;
    for (const span of [parts.sender!, parts.addressees!]) {
      const found = honorific(part, span);
      if (!found) continue;
      const edits = span === parts.sender ? without(d, part, span, found) : null;
      report({
        ...foldedRange(d.syntax, part, found),
        message: say('The title names an office, without honorifics.'),
        fixes: edits ? [{ title: say('Leave the honorific out'), edits }] : [],
      });
    }
  },
};

/** Honorifics at the start of a sender or an addressee; in Chinese at its end. */
function honorific({ block, language }: Part, { start, end }: Stretch): Stretch | null {
  const text = block.folded.slice(start, end);
  const words = foldPattern(IN_TITLE[language]);
  if (language === 'zh') {
    const m = new RegExp(`${words}$`).exec(text);
    return m && { start: start + m.index, end };
  }
  const m = new RegExp(`^(?:(?:the|le|la|l'|el|al?|to|au) ?)*((?:${words}(?: |(?<=/)))+)`).exec(text);
  if (!m) return null;
  const to = start + m[0].trimEnd().length;
  return { start: start + m[0].length - m[1]!.length, end: to };
}

/** The sender without the honorific, and without the name where the office stands behind it. */
function without(d: Document, part: Part, sender: TitleParts['sender'] & {}, found: Stretch): Edit[] | null {
  const { block, language } = part;
  if (language === 'zh') return replaceIn(d, part, foldedRange(d.syntax, part, found), '');
  const rest = block.folded.slice(found.end, sender.end);
  const name = /^[^,]{2,60}, /.exec(rest)?.[0].length ?? 0;
  const office = name && block.pack.post.test(rest.slice(name)) ? name : rest.search(/\S/);
  if (office < 0) return null;
  const range = foldedRange(d.syntax, part, { start: found.start, end: found.end + office });
  const article = name && office === name ? articleOf(language, rest.slice(name)) : '';
  const typed = block.quote({ start: found.end, end: sender.end });
  return replaceIn(d, part, range, typed === typed.toUpperCase() ? article.toUpperCase() : article);
}

/** The article of an office that stood behind a name without one; nothing where the language has none. */
function articleOf(id: Language, office: string): string {
  if (id === 'en') return 'the ';
  if (id === 'fr') return /^(?:representante|chargee)/.test(office) ? 'la ' : /^o/.test(office) ? 'l’' : 'le ';
  if (id === 'es') return /^(?:encargada|observadora|embajadora|ministra)/.test(office) ? 'la ' : 'el ';
  return '';
}
