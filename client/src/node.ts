import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, type MakeClient, activate as start } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.cjs').fsPath;
  const makeClient: MakeClient = options =>
    new LanguageClient('unLetter', 'UN Letter', { module, transport: TransportKind.ipc }, options);
  return start(context, makeClient);
}
