import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as start, type Api, type MakeClient } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  const makeClient: MakeClient = options => new LanguageClient('unLetter', 'UN Letter', new Worker(address), options);
  return start(context, makeClient);
}
