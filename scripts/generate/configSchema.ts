import { rules, SETTINGS, STAGES } from '../../server/src/languageService';
import { abouts } from '../../server/src/rules/abouts';

/** The JSON schema of project files, for editors that complete and check them. */
export function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'UN Letter',
    description: 'How a project wants its circulation letters checked.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema.', type: 'string' },
      stage: {
        description: 'What the letters are: a draft has no masthead and no title yet. By default each text tells.',
        enum: STAGES,
        default: 'auto',
      },
      rules: {
        description: 'How grave what a rule finds is, or off.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id, severity }) => [id, { description: abouts[id]!.what, enum: SETTINGS, default: severity }]),
        ),
      },
    },
  };
}
