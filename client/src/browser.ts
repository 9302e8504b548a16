import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, type MakeClient, activate as start } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  const makeClient: MakeClient = options => new LanguageClient('unLetter', 'UN Letter', new Worker(address), options);
  return start(context, makeClient);
}
