import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { type CleanUpParams, cleanUpRequest } from '../../../protocol/cleanUp';
import {
  type LooksLikeLetterParams,
  looksLikeLetterRequest,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
} from '../../../protocol/preview';
import { type RewriteParams, type RewriteResult, rewriteRequest } from '../../../protocol/rewrite';
import { type StageParams, type StageResult, stageRequest } from '../../../protocol/stage';
import { previewModel } from '../features/preview';
import { analyse } from '../languageService';
import type { Bursts } from './bursts';
import { cleanUpResult } from './cleanUp';
import type { FoundIn } from './found';
import { Rewrites } from './rewrites';
import { isTooLong } from './tooLong';

/** Of a text that is not open, this much is read to tell whether it looks like a letter. */
const GLANCE = 20_000;

/** Answers what only the extension's own client asks, beyond the protocol. */
export function serveClient(
  connection: Connection,
  capabilities: ClientCapabilities,
  foundIn: FoundIn,
  bursts: Bursts,
): void {
  connection.onRequest(previewRequest, async (params: PreviewParams, token): Promise<PreviewResult> => {
    await bursts.over(`preview ${params.uri}`);
    const { text, document, findings, say } = await foundIn(params.uri, token);
    const model = previewModel(document, findings, f => say(f.message));
    return { version: text.version, model: isTooLong(text) ? { ...model, isTooLong: true } : model };
  });
  connection.onRequest(stageRequest, async (params: StageParams, token): Promise<StageResult> => {
    const { document, config } = await foundIn(params.uri, token);
    const set = config.stage && config.stage !== 'auto' ? config.stage : undefined;
    const { isLetter, language, stage } = document;
    return { isLetter, language, stage: set ?? stage, set: set !== undefined };
  });
  connection.onRequest(rewriteRequest, async (params: RewriteParams, token): Promise<RewriteResult> => {
    const { text, document, config, say } = await foundIn(params.uri, token);
    return new Rewrites(text, document, config, say, capabilities).one(params.name);
  });
  connection.onRequest(
    looksLikeLetterRequest,
    (params: LooksLikeLetterParams): boolean => analyse(String(params.text).slice(0, GLANCE)).isLetter,
  );
  connection.onRequest(cleanUpRequest, async ({ uri }: CleanUpParams, token) => {
    const { text, document } = await foundIn(uri, token);
    return cleanUpResult(text, document);
  });
}
