import * as z from 'zod';
import { promptOf } from '#domain/draft/prompt/prompt.ts';
import { type FormatLevel, limitsOf } from '#domain/model/configuration.ts';
import { type AnswerFormat, answerFormat } from './answer-format.ts';
import { createAsk, type ModelSettings } from './ask.ts';
import { createFormatLadder } from './format-ladder.ts';

const prompt = promptOf(
  [{ id: 'model-check', version: 1, text: 'You are asked whether you can answer at all.' }],
  'Say that you are ready: {"ready": true}',
);

const shape = answerFormat({
  name: 'readiness',
  schema: z.strictObject({ ready: z.boolean() }),
  example: { ready: true },
  mend: (given) => given,
});
// Any words will do: whether a model keeps to a shape shows when it drafts.
const format: AnswerFormat<unknown> = { ...shape, read: (content, use) => use(content) };

/**
 * A small question to a model. Says how much of the shape of an answer its endpoint takes; rejects with
 * `ModelFailure` where there is no answer.
 */
export const createModelCheck = (
  settings: ModelSettings,
  limits = limitsOf(settings).draft,
): (() => Promise<FormatLevel>) => {
  const ladder = createFormatLadder(settings.format);
  const ask = createAsk(settings, ladder);
  return async () => {
    await ask({ prompt, format }, limits, () => ({}));
    return ladder.level();
  };
};
