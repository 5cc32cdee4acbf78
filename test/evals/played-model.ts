import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDraftingPrompts } from '#adapters/layer/prompts/drafting.ts';
import { UnusableAnswer } from '#adapters/openai/answer-format.ts';
import { draftFormat, textsIn } from '#adapters/openai/draft-answer.ts';
import { type Drafter, type DraftRequest, ModelFailure } from '#domain/draft/draft.ts';
import { composePrompt } from '#domain/draft/prompt/prompt.ts';
import { PROMPTS_FOLDER } from '#infra/repository.ts';

const prompts = loadDraftingPrompts(PROMPTS_FOLDER);

/** A question to a model that isn't answered yet. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

const read = (content: string, request: DraftRequest) => {
  try {
    return draftFormat(request).read(content, (answer) => ({ texts: textsIn(answer, request) }));
  } catch (error) {
    if (!(error instanceof UnusableAnswer)) throw error;
    throw new ModelFailure(error.reason);
  }
};

/**
 * A model that someone plays: what it would be asked is written to `<id>.<n>.prompt.json` (messages
 * and response format), its answer is read from `<id>.<n>.answer.json`. Throws `Unanswered` where
 * there is none yet.
 */
export const playedModel = (folder: string, id: string): Drafter => {
  mkdirSync(folder, { recursive: true });
  let asked = 0;
  const draft = async (request: DraftRequest) => {
    asked += 1;
    const name = join(folder, `${id.replaceAll(' ', '-')}.${asked}`);
    const { messages, promptId, promptHash } = composePrompt(request, prompts);
    const format = draftFormat(request).responseFormat('json_schema');
    writeFileSync(`${name}.prompt.json`, JSON.stringify({ messages, format }, null, 2));
    if (!existsSync(`${name}.answer.json`)) throw new Unanswered(`${name}.answer.json is missing.`);
    const content = readFileSync(`${name}.answer.json`, 'utf8');
    return { promptId, promptHash, ...read(content, request) };
  };
  return { budgetMs: Number.MAX_SAFE_INTEGER, draft };
};
