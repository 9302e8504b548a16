import { rangeOf } from '../letter/ranges';
import { insertedItems, placeForItems } from './common/insertedItems';
import { organNames } from './common/words';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'missing-agenda-item-in-request',
  severity: 'error',
  stages: everyStage,
  summary:
    'The request asks for a document of the General Assembly or the Economic and Social Council without an agenda item.',
  source: 'Editorial Manual, “Communications”: the letter states in its text the numbers of the items.',
  check(d, report) {
    const place = placeForItems(d);
    if (!place) return;
    report({
      ...place.at,
      message: say('The request names no agenda item for the document of {organ}.', {
        organ: organNames([place.organ]),
      }),
      related: d.agenda ? [{ ...rangeOf(d.syntax, d.agenda.part), message: say('The items in the masthead') }] : [],
      fixes: [{ title: say('Insert the agenda items'), edits: [insertedItems(d, place.at.end)], preferred: true }],
    });
  },
};
