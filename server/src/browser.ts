import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import * as server from './lsp/server';
import { startServer } from './lsp/start';

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)),
  async () => server,
);
