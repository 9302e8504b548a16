import type { Edit, Fix, Message } from '../types';

/** A fix whose edits are worked out when they are asked for, which few are: that takes longer than finding what is wrong. */
export function fixLater(title: Message, work: () => readonly Edit[], preferred?: boolean): Fix {
  let edits: readonly Edit[] | undefined;
  return {
    title,
    get edits() {
      edits ??= work();
      return edits;
    },
    preferred,
  };
}
