import * as z from 'zod';
import {
  type Judge,
  type Judgement,
  type JudgeRequest,
  type Opinion,
  questionsFor,
} from '#domain/judge/judge.ts';
import { composeJudgePrompt, type JudgePrompts } from '#domain/judge/prompt.ts';
import { limitsOf } from '#domain/model/configuration.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import { type AnswerFormat, answerFormat } from './answer-format.ts';
import { createAsk, type ModelSettings } from './ask.ts';
import { mendConcerns } from './mend-concerns.ts';

const answerSchema = (request: JudgeRequest) =>
  z.strictObject({
    concerns: z.array(
      z.strictObject({
        rule: z.enum(questionsFor(request)),
        channel: z.enum(request.texts.map(({ channel }) => channel)),
        quote: z.string().nullable(),
        why: z
          .string()
          .transform((words) => words.trim())
          .refine((words) => words !== ''),
      }),
    ),
  });

const exampleFor = (request: JudgeRequest): z.input<ReturnType<typeof answerSchema>> => ({
  concerns: questionsFor(request)
    .slice(0, 1)
    .flatMap((rule) =>
      request.texts.slice(0, 1).map(({ channel }) => ({ rule, channel, quote: null, why: '…' })),
    ),
});

const formatFor = (request: JudgeRequest): AnswerFormat<{ concerns: Opinion[] }> =>
  answerFormat({
    name: 'statement_concerns',
    schema: answerSchema(request),
    example: exampleFor(request),
    mend: (given) => mendConcerns(given, request),
  });

/**
 * A judge that asks a language model. Throws only `ModelFailure`, within the deadline whatever the
 * model does: a late opinion is worth less than words that someone can approve.
 */
export const createJudge = (
  settings: ModelSettings,
  prompts: JudgePrompts,
  limits: QuestionLimits = limitsOf(settings).judge,
): Judge => {
  const ask = createAsk(settings);
  const judge = (request: JudgeRequest): Promise<Judgement> => {
    const question = {
      prompt: composeJudgePrompt(request, prompts),
      format: formatFor(request),
    };
    return ask(question, limits, ({ concerns }) => ({ opinions: concerns }));
  };
  return { judge };
};
