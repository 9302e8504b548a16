import type { Operator } from '../subject';
import * as agenda from './agenda';
import * as annexes from './annexes';
import * as annexTitles from './annexTitles';
import * as lists from './lists';
import * as marks from './marks';
import * as notes from './notes';
import * as organs from './organs';
import * as request from './request';
import * as sessions from './sessions';
import * as signature from './signature';
import * as titles from './titles';

/** Every operator, in the order of the files. */
export const operators: readonly Operator[] = [
  agenda,
  lists,
  request,
  organs,
  sessions,
  signature,
  titles,
  annexes,
  annexTitles,
  notes,
  marks,
].flatMap(file => Object.values<Operator | readonly Operator[]>(file).flat());
