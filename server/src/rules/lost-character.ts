import { matches, textParts } from './common/characters';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'lost-character',
  severity: 'warning',
  stages: everyStage,
  summary: 'A character was lost when the text was converted.',
  source: 'Unicode: U+FFFD stands for a character that could not be read.',
  check(d, report) {
    for (const part of textParts(d)) {
      const [first, ...more] = matches(d, part, /\ufffd+/g);
      if (!first) continue;
      report({
        start: first.start,
        end: first.end,
        message: more.length
          ? say('A character was lost here, and {count} more in this paragraph.', { count: more.length })
          : say('A character was lost here.'),
      });
    }
  },
};
