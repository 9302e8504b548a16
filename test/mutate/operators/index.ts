import type { Operator } from '../subject';
import * as agenda from './agenda';
import * as agendaLine from './agendaLine';
import * as annexes from './annexes';
import * as annexMentions from './annexMentions';
import * as annexNumbers from './annexNumbers';
import * as annexTitles from './annexTitles';
import * as characters from './characters';
import * as dates from './dates';
import * as foot from './foot';
import * as lists from './lists';
import * as marks from './marks';
import * as mastheadOrgans from './mastheadOrgans';
import * as noteNumbers from './noteNumbers';
import * as notes from './notes';
import * as organs from './organs';
import * as request from './request';
import * as senders from './senders';
import * as sessions from './sessions';
import * as signature from './signature';
import * as symbols from './symbols';
import * as titles from './titles';

/** Every operator, in the order of the files. */
export const operators: readonly Operator[] = [
  agenda,
  agendaLine,
  lists,
  request,
  organs,
  mastheadOrgans,
  symbols,
  foot,
  dates,
  sessions,
  signature,
  titles,
  senders,
  annexes,
  annexNumbers,
  annexTitles,
  annexMentions,
  notes,
  noteNumbers,
  marks,
  characters,
].flatMap(file =>
  Object.values(file)
    .flat()
    .filter((x): x is Operator => typeof x === 'object'),
);
