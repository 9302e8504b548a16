import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { explainCommand, ignoreCommand, severityCommand } from '../../../protocol/commands';
import type { Finding, Key } from '../languageService';
import { type Message, say } from '../rules/types';
import { toDiagnostic } from './convert';
import type { Say } from './speech';

/** What a client can do, of what `commands` of its initialization options names. */
export function commandsOf(options: unknown): ReadonlySet<string> {
  const { commands } = (options ?? {}) as { commands?: unknown };
  return new Set(Array.isArray(commands) ? commands.filter(c => typeof c === 'string') : []);
}

/**
 * What is offered of findings besides fixes, each done by a command of the client: have the rule explained, make it
 * graver or put it off, and ignore this one. `keyOf` gives what a finding is ignored by; without it nothing can be.
 */
export function offers(
  text: TextDocument,
  here: readonly Finding[],
  commands: ReadonlySet<string>,
  tell: Say,
  keyOf: ((finding: Finding) => Key) | null,
): CodeAction[] {
  const offer = (title: Message, command: string, findings: readonly Finding[], ...args: unknown[]): CodeAction => ({
    title: tell(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map(f => toDiagnostic(text, f, tell)),
    command: { title: tell(title), command, arguments: [text.uri, ...args] },
  });
  const ofRules = (command: string, title: (rule: string) => Message) =>
    commands.has(command)
      ? [...new Set(here.map(f => f.rule))].map(rule =>
          offer(
            title(rule),
            command,
            here.filter(f => f.rule === rule),
            rule,
          ),
        )
      : [];
  return [
    ...ofRules(explainCommand, rule => say('Explain {rule}', { rule })),
    ...ofRules(severityCommand, rule => say('Change severity of {rule}…', { rule })),
    ...(keyOf && commands.has(ignoreCommand)
      ? here.map(f => offer(say('Ignore here ({rule})', { rule: f.rule }), ignoreCommand, [f], keyOf(f)))
      : []),
  ];
}
