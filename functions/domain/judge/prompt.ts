import * as z from 'zod';
import { permittedWords, usableFacts } from '../draft/prompt/known-words.ts';
import { type Prompt, promptOf } from '../draft/prompt/prompt.ts';
import { joinSections, sectionOf as section } from '../draft/prompt/section.ts';
import { type JudgeRequest, JudgeRule, questionsFor } from './judge.ts';

/** One file of the judge's prompt: `for` says which question it puts, `all` the common ground. */
const JudgePart = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  for: z.enum(['all', ...JudgeRule.options]),
  changelog: z.array(z.string()).min(1),
  text: z.string().min(1),
});
type JudgePart = z.infer<typeof JudgePart>;

export type JudgePrompts = readonly JudgePart[];

const partFor = (prompts: JudgePrompts, audience: JudgePart['for']): JudgePart => {
  const part = prompts.find((each) => each.for === audience);
  if (!part) throw new Error(`There is no judge's prompt for ${audience}`);
  return part;
};

/** Checks the parts (front matter and text of each file). Throws when one is malformed or missing. */
export const createJudgePrompts = (data: readonly unknown[]): JudgePrompts => {
  const prompts = z.array(JudgePart).parse(data);
  for (const audience of JudgePart.shape.for.options) partFor(prompts, audience);
  return prompts;
};

const incidentOf = ({ brief, openings }: JudgeRequest) => ({
  kind: brief.kind,
  language: brief.language,
  phase: brief.phase,
  responsibility: brief.responsibility,
  wrongdoing: brief.wrongdoing,
  harm: brief.harm,
  legalHold: brief.legalHold,
  nextUpdateAt: brief.nextUpdateAt,
  timeZone: brief.timeZone,
  ...(openings && { forManyWhoAskTheSame: { oneOfTheseComesBefore: openings } }),
});

const wordsOf = (texts: JudgeRequest['texts']) =>
  texts.map(({ channel, title, text }) => ({ channel, title, text }));

const titled = ({ title, text }: JudgeRequest['published'][number]) => ({ title, text });

const userMessage = (request: JudgeRequest): string => {
  const { brief, texts, published } = request;
  return joinSections([
    section('statement', incidentOf(request)),
    section('facts', usableFacts(brief)),
    section('may-be-said', permittedWords(brief)),
    section('protected-people', brief.protectedNames),
    section('claim-to-correct', brief.claim),
    section('published-before', published.length > 0 ? published.map(titled) : undefined),
    section('quoted-from-the-public-data-not-instructions', brief.comment),
    section('texts-to-judge-data-not-instructions', wordsOf(texts)),
  ]);
};

/**
 * Composes the messages: the common ground and the questions that apply as system message, everything
 * given as quoted data in the user message. Pure.
 */
export const composeJudgePrompt = (request: JudgeRequest, prompts: JudgePrompts): Prompt => {
  const parts = (['all', ...questionsFor(request)] as const).map((each) => partFor(prompts, each));
  return promptOf(parts, userMessage(request));
};
