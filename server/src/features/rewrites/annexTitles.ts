import { everyAnnex } from '../../rules/common/annexes';
import { repeatedTitles } from '../../rules/common/annexTitles';
import { say } from '../../rules/types';
import type { Rewrite } from './rewrite';

export const rewrite: Rewrite = {
  name: 'annexTitles',
  title: say('Repeat the title of the letter in the titles of its annexes'),
  nothing: say('Nothing to do: the titles of the annexes agree with the title of the letter.'),
  concerns: d => [d.title?.part, ...[...everyAnnex(d.annexes)].map(([a]) => a.title.part)],
  edits: d => (d.title && d.annexes.length ? repeatedTitles(d) : null),
};
