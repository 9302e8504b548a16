import { everyAnnex } from '../../rules/common/annexes';
import { annexSeries, mentionsOf, renumberedTitles } from '../../rules/common/annexNumbers';
import { type Edit, say } from '../../rules/types';
import type { Rewrite } from './rewrite';

export const rewrite: Rewrite = {
  name: 'annexNumbers',
  title: say('Number the annexes and their mentions one after the other'),
  nothing: say('Nothing to do: the annexes are numbered one after the other.'),
  concerns: d => [...everyAnnex(d.annexes)].map(([a]) => a.title.part),
  edits(d) {
    const edits: Edit[] = [];
    const series = annexSeries(d);
    for (const list of series) {
      const mentions = mentionsOf(d, list);
      if (!mentions) return null;
      edits.push(...renumberedTitles(d, list), ...mentions);
    }
    return series.length ? edits : null;
  },
};
