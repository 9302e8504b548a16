/**
 * Commands of the client that actions of the server run. A client names those that it has in the `commands` of its
 * initialization options; without that no such action is offered.
 */
export const ignoreCommand = 'unLetter.ignore';
export const severityCommand = 'unLetter.changeSeverity';
export const explainCommand = 'unLetter.explainRule';
