import { CONTEXT, MOST, RULE } from '../../server/src/rules/baseline';

/** The JSON schema of baselines, for editors that complete and check them. */
export function baselineSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'UN Letter baseline',
    description: 'Findings that a project ignores; the editor and `un-letter check --update-baseline` write it.',
    type: 'object',
    additionalProperties: false,
    required: ['ignored'],
    properties: {
      $schema: { description: 'The address of this schema.', type: 'string' },
      ignored: {
        description: 'The findings, each of them on a line.',
        type: 'array',
        maxItems: MOST,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['file', 'rule', 'context'],
          properties: {
            file: {
              description: 'The letter, from the folder of this file, with slashes.',
              type: 'string',
              minLength: 1,
            },
            rule: { description: 'The rule.', type: 'string', pattern: RULE.source },
            context: {
              description: 'A hash of the words found and of those round them; it holds none of them.',
              type: 'string',
              pattern: CONTEXT.source,
            },
            nth: { description: 'Which of those that are the same in this.', type: 'integer', minimum: 1, default: 1 },
          },
        },
      },
    },
  };
}
