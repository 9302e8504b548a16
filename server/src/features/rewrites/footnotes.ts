import { notesInOrder } from '../../rules/common/noteOrder';
import { say } from '../../rules/types';
import type { Rewrite } from './rewrite';

export const rewrite: Rewrite = {
  name: 'footnotes',
  title: say('Number the footnotes in the order of their mention'),
  nothing: say('Nothing to do: the footnotes are numbered in the order of their mention.'),
  concerns: d => d.footnotes.map(n => n.part),
  edits: d => (d.footnotes.some(n => /^\d/.test(n.label)) ? notesInOrder(d) : null),
};
