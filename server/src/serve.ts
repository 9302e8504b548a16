import { growLess } from './compileLess';

growLess();

export { serve } from './lsp/server';
