import type { Language, Organ } from '../../languages/types';
import { type Message, say } from '../types';

const ORGAN: Readonly<Record<Organ, Message>> = {
  GA: say('the General Assembly'),
  SC: say('the Security Council'),
  ECOSOC: say('the Economic and Social Council'),
  HRC: say('the Human Rights Council'),
  TC: say('the Trusteeship Council'),
  PBC: say('the Peacebuilding Commission'),
};

/** The official languages as messages name them. */
export const LANGUAGE: Readonly<Record<Language, Message>> = {
  ar: say('Arabic'),
  en: say('English'),
  es: say('Spanish'),
  fr: say('French'),
  ru: say('Russian'),
  zh: say('Chinese'),
};

type Arg = string | number | Message;

const joined = (list: readonly Arg[], last: (first: Arg, second: Arg) => Message): Arg =>
  list.reduce((first, second, i) =>
    i === list.length - 1 ? last(first, second) : say('{first}, {second}', { first, second }),
  );

/** “a, b and c”, of one or more. */
export const allOf = (list: readonly Arg[]): Arg =>
  joined(list, (first, second) => say('{first} and {second}', { first, second }));

/** “a, b or c”, of one or more. */
export const oneOf = (list: readonly Arg[]): Arg =>
  joined(list, (first, second) => say('{first} or {second}', { first, second }));

/** Organs as messages name them, of one or more. */
export const organNames = (organs: readonly Organ[]): Arg => allOf(organs.map(o => ORGAN[o]));
