import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, type MakeClient, activate as start } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  // A debugger attaches to the server here; see .vscode/launch.json.
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const makeClient: MakeClient = options => new LanguageClient('unLetter', 'UN Letter', { run, debug }, options);
  return start(context, makeClient);
}
