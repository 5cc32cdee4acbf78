import * as z from 'zod';
import {
  type Judge,
  type Judgement,
  type JudgeRequest,
  questionsFor,
} from '#domain/judge/judge.ts';
import { composeJudgePrompt, type JudgePrompts } from '#domain/judge/prompt.ts';
import { judgeLimits, type QuestionLimits } from '#domain/workflow/time-limits.ts';
import { answerFormat } from './answer-format.ts';
import { createAsk, type ModelSettings } from './ask.ts';

/** Nobody would read more; a longer answer is a malfunction. */
const CONCERNS_MAX = 100;

const answerSchema = (request: JudgeRequest) =>
  z.strictObject({
    concerns: z
      .array(
        z.strictObject({
          rule: z.enum(questionsFor(request)),
          channel: z.enum(request.texts.map(({ channel }) => channel)),
          quote: z.string().nullable(),
          why: z
            .string()
            .transform((words) => words.trim())
            .refine((words) => words !== ''),
        }),
      )
      .refine(({ length }) => length <= CONCERNS_MAX),
  });

/**
 * A judge that asks a language model. Throws only `ModelFailure`, within the deadline whatever the
 * model does: a late opinion is worth less than words that someone can approve.
 */
export const createJudge = (
  settings: ModelSettings,
  prompts: JudgePrompts,
  limits: QuestionLimits = judgeLimits,
): Judge => {
  const ask = createAsk(settings);
  const judge = (request: JudgeRequest): Promise<Judgement> => {
    const question = {
      prompt: composeJudgePrompt(request, prompts),
      format: answerFormat('statement_concerns', answerSchema(request)),
    };
    return ask(question, limits, ({ concerns }) => ({ opinions: concerns }));
  };
  return { judge };
};
