import { packs } from '../languages/compiled';
import { type TitleParts, writeTitle } from '../languages/titles';
import type { Language } from '../languages/types';
import { rangeOf } from '../letter/ranges';
import { titleWords } from './common/annexes';
import { replacePart } from './common/layout';
import { asterisksOf } from './common/words';
import { type About, issuedForm, type Message, type Rule, say } from './types';

export const about: About = {
  entries: ['TI-02'],
  basis: 'observation',
  what: 'Date, sender and addressee of the title stand in an order that titles of the language do not have.',
  why: 'In English the order is date, sender, addressee; in French date, addressee, sender; in Russian sender, date, addressee, in nearly every document read. Old titles in capitals are left alone, and languages that have several orders.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly',
          '⟦Letter from the Permanent Representative of Oman to the United Nations dated 19 February 2024 addressed to the President of the General Assembly⟧',
        ],
      ],
    },
    {
      letter: 'fr/01',
      swaps: [
        [
          '\n\nLettre datée du 1er novembre 2019, adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies\n',
          '\n\n⟦Lettre datée du 1er novembre 2019, adressée par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies au Secrétaire général⟧\n',
        ],
      ],
    },
    {
      letter: 'ru/22',
      swaps: [
        [
          'Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций от 14 октября 2025 года на имя Генерального секретаря',
          '⟦Письмо от 14 октября 2025 года Постоянного представителя Лихтенштейна при Организации Объединенных Наций на имя Генерального секретаря⟧',
        ],
      ],
    },
  ],
};

type Name = 'date' | 'sender' | 'addressees';

const ORDER: Readonly<Partial<Record<Language, readonly Name[]>>> = {
  en: ['date', 'sender', 'addressees'],
  fr: ['date', 'addressees', 'sender'],
  ru: ['sender', 'date', 'addressees'],
};

const MESSAGES: Readonly<Partial<Record<Language, Message>>> = {
  en: say('In an English title the order is date, sender, addressee.'),
  fr: say('In a French title the order is date, addressee, sender.'),
  ru: say('In a Russian title the order is sender, date, addressee.'),
};

export const rule: Rule = {
  id: 'title-order',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (!d.title || d.title.parts.found < 3) return;
    const { part, parts } = d.title;
    const { text } = part.block;
    const order = ORDER[part.language];
    if (!order || !parts.date?.value || text === text.toUpperCase() || orderOf(parts).join() === order.join()) return;
    const words = titleWords(d);
    const title = words && writeTitle(packs[part.language].id, words) + asterisksOf(part.block.source);
    report({
      ...rangeOf(d.syntax, part),
      message: MESSAGES[part.language]!,
      fixes: title ? [{ title: say('Put the title into that order'), edits: replacePart(d, part, title) }] : [],
    });
  },
};

function orderOf(parts: TitleParts): Name[] {
  const names: Name[] = ['date', 'sender', 'addressees'];
  return names.sort((a, b) => parts[a]!.start - parts[b]!.start);
}
