import './compileLess';

export { serve } from './lsp/server';
