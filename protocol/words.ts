/**
 * Words of others as a notification shows them as they are: VS Code makes a link of `[words](command:…)`, which runs a
 * command when somebody clicks it.
 */
export const asWords = (text: string): string => text.replaceAll('](', '] (');
