import * as z from 'zod';
import { ModelFailure } from '#domain/draft/draft.ts';
import {
  type Judge,
  type Judgement,
  type JudgeRequest,
  JudgeRule,
  questionsFor,
} from '#domain/judge/judge.ts';
import { composeJudgePrompt, type JudgePrompts } from '#domain/judge/prompt.ts';
import { parsed } from './answer.ts';
import { createAsk, type ModelSettings } from './ask.ts';
import type { Timeouts } from './retry.ts';
import { array, object, strictFormat } from './strict-format.ts';

const judgeTimeouts: Timeouts = {
  // Drafting may take 50 s; with these the words are before the approver within the minute.
  attemptMs: 8_000,
  deadlineMs: 8_000,
  retryWaitMs: 500,
};

/** More concerns than anyone would read are a model run wild. */
const CONCERNS_MAX = 100;

const formatFor = (request: JudgeRequest) =>
  strictFormat('statement_concerns', {
    concerns: array(
      object({
        rule: { type: 'string', enum: questionsFor(request) },
        channel: { type: 'string', enum: request.texts.map(({ channel }) => channel) },
        quote: { type: ['string', 'null'] },
        why: { type: 'string' },
      }),
    ),
  });

const answerTo = ({ texts }: JudgeRequest) =>
  z.strictObject({
    concerns: z
      .array(
        z.strictObject({
          rule: JudgeRule,
          channel: z.enum(texts.map(({ channel }) => channel)),
          quote: z.string().nullable(),
          why: z.string().trim().min(1),
        }),
      )
      .max(CONCERNS_MAX),
  });

/**
 * A judge that asks a language model. Throws only `ModelFailure`, within 8 s whatever the model does:
 * a late opinion is worth less than words that someone can approve.
 */
export const createJudge = (
  settings: ModelSettings,
  prompts: JudgePrompts,
  timeouts: Timeouts = judgeTimeouts,
): Judge => {
  const ask = createAsk(settings);
  const judge = (request: JudgeRequest): Promise<Judgement> =>
    ask(
      { prompt: composeJudgePrompt(request, prompts), format: formatFor(request) },
      timeouts,
      (content) => {
        const answer = answerTo(request).safeParse(parsed(content));
        if (!answer.success) throw new ModelFailure('wrong-schema');
        return { opinions: answer.data.concerns };
      },
    );
  return { judge };
};
