import type { Operator } from '../subject';
import * as addressees from './addressees';
import * as agenda from './agenda';
import * as agendaLine from './agendaLine';
import * as agreement from './agreement';
import * as annexes from './annexes';
import * as annexMentions from './annexMentions';
import * as annexNumbers from './annexNumbers';
import * as annexTitles from './annexTitles';
import * as body from './body';
import * as characters from './characters';
import * as citations from './citations';
import * as council from './council';
import * as countries from './countries';
import * as dateForms from './dateForms';
import * as dates from './dates';
import * as foot from './foot';
import * as itemTitles from './itemTitles';
import * as lists from './lists';
import * as marks from './marks';
import * as mastheadBlock from './mastheadBlock';
import * as mastheadOrgans from './mastheadOrgans';
import * as noteNumbers from './noteNumbers';
import * as notes from './notes';
import * as organs from './organs';
import * as pasted from './pasted';
import * as persons from './persons';
import * as references from './references';
import * as request from './request';
import * as scripts from './scripts';
import * as senders from './senders';
import * as sentences from './sentences';
import * as sessions from './sessions';
import * as signature from './signature';
import * as signing from './signing';
import * as symbols from './symbols';
import * as titleForms from './titleForms';
import * as titles from './titles';
import * as typography from './typography';
import * as weekdays from './weekdays';

/** Every operator, in the order of the files. */
export const operators: readonly Operator[] = [
  agenda,
  agendaLine,
  council,
  lists,
  request,
  organs,
  mastheadOrgans,
  symbols,
  citations,
  foot,
  dates,
  weekdays,
  sessions,
  signature,
  titles,
  senders,
  addressees,
  annexes,
  annexNumbers,
  annexTitles,
  annexMentions,
  notes,
  noteNumbers,
  marks,
  characters,
  scripts,
  titleForms,
  countries,
  agreement,
  dateForms,
  mastheadBlock,
  itemTitles,
  signing,
  persons,
  body,
  references,
  sentences,
  typography,
  pasted,
].flatMap(file => Object.values<unknown>(file).flat().filter(isOperator));

/** What files share stands beside their operators. */
function isOperator(x: unknown): x is Operator {
  return typeof x === 'object' && x !== null && 'apply' in x;
}
