import { packs } from '../../server/src/languages/compiled';
import { generate } from '../../server/src/languages/formula';
import { byCount, writeItems } from '../../server/src/languages/items';
import { phrases } from '../../server/src/languages/phrases';
import type { Addressee, Language, LanguagePack, Organ } from '../../server/src/languages/types';

/** Every text a formula's alternatives make of it; slots and optional groups stay. */
export function variants(formula: string): string[] {
  const group = /\(([^()]*)\)/.exec(formula);
  if (!group) return [formula];
  const rest = formula.slice(group.index + group[0].length);
  return group[1]!.split('|').flatMap(words => variants(formula.slice(0, group.index) + words + rest));
}

/** Words of a phrase with the first choice at each of its tab stops. */
export function plain(phrase: string): string {
  return phrase.replace(/\{([^{}|]*)[^{}]*\}/g, '$1');
}

/** Every kind of sender that titles of a language name. */
export function senders(id: Language): string[] {
  return Object.values(phrases[id].senders).map(plain);
}

/** How a title names its addressees, in their order. */
export function addressed(pack: LanguagePack, list: readonly Exclude<Addressee, 'other'>[]): string {
  const and = pack.id === 'zh' ? '和' : pack.id === 'ar' ? ' و' : pack.agenda.and;
  return list.map(a => pack.addressees[a].to).join(and);
}

/** How a request names the documents of organs; those but the Security Council's with their agenda items. */
export function documentsOf(id: Language, organs: readonly Organ[], items: readonly string[]): string {
  const pack = packs[id];
  const under = items.length
    ? generate(byCount(pack.agenda.under, items.length), { items: writeItems(pack, items) })
    : '';
  const named = organs.map(o => pack.organs[o].documentOf + (o === 'SC' ? '' : under));
  return id === 'zh' ? named.map(n => `${n}文件`).join('以及') : named.join(pack.agenda.and);
}
