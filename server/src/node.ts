import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/start';

startServer(createConnection(ProposedFeatures.all), () => import('./serve'));

// The rest of the server is a bundle of its own, which has the library from here.
export * from 'vscode-languageserver/node';
