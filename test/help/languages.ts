import { agendaTitle } from '../../server/src/knowledge/agendas';
import { packs } from '../../server/src/languages/compiled';
import { writeDate } from '../../server/src/languages/dates';
import { generate } from '../../server/src/languages/formula';
import { byCount, writeItems } from '../../server/src/languages/items';
import { phrases } from '../../server/src/languages/phrases';
import { writeCouncilYear, writeSession } from '../../server/src/languages/sessions';
import { writeAnnexTitle, writeTitle } from '../../server/src/languages/titles';
import type { Language } from '../../server/src/languages/types';
import { documentsOf, plain, senders } from './words';

const signatories: Readonly<Record<Language, string>> = {
  ar: 'سالم بن ناصر الهنائي',
  en: 'Dulcelina Évora Monteiro',
  es: 'Sabine Orengo',
  fr: 'Edna Tavares Monteiro',
  ru: 'Луиджи Ферранте',
  zh: '达尼亚尔·奥马罗夫',
};
const items = ['34', '86'];

/** A short letter to both organs in the house form of a language; its annex is a letter with an enclosure. */
export function letterIn(id: Language): string {
  const pack = packs[id];
  const { organs, agenda, request, signature, annex } = pack;
  const title = {
    kind: 'letter' as const,
    date: writeDate(id, { year: 2021, month: 5, day: 5 }),
    sender: senders(id)[0]!,
    addressees: pack.addressees.secretaryGeneral.to,
  };
  const { rank, permanentRepresentative: post } = signature.posts;
  const block = signature.block.map(l => generate(l, { mark: signature.marker, name: signatories[id], rank, post }));
  const asking = {
    letter: request.letter.letter,
    annexes: request.annexes[1],
    documents: documentsOf(id, ['GA', 'SC'], items),
  };
  return [
    `${organs.GA.name}\t${organs.SC.name}`,
    `${writeSession(id, 'regular', 75)}\t${writeCouncilYear(id, 76)}`,
    generate(byCount(agenda.line.agenda, items.length), { items: writeItems(pack, items) }),
    ...items.map(i => agendaTitle(75, i, id)!),
    '',
    writeTitle(id, title),
    '',
    `${plain(phrases[id].transmission)}1`,
    generate(request.formula, asking),
    '',
    ...block,
    '',
    '__________________',
    ` 1 A/75/1.`,
    '',
    writeAnnexTitle(id, title),
    '',
    writeTitle(id, { ...title, date: writeDate(id, { year: 2021, month: 5, day: 4 }), sender: senders(id)[3]! }),
    '',
    plain(phrases[id].transmission),
    '',
    generate(annex.heading.enclosure.one, {}),
    '',
    plain(phrases[id].noteVerbale.closing),
    '',
  ].join('\n');
}
