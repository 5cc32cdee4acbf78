import * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import type { PromptTrace } from '../draft/draft.ts';
import type { Brief } from '../tone/brief.ts';
import type { ToneText } from '../tone/check-tone.ts';

/** What a model is asked about a text, since no word list can tell. Its answers are opinions. */
export const JudgeRule = z.enum([
  'judge-sincerity',
  'judge-identify-indirect',
  'judge-entailment',
  'judge-strategy',
  'judge-answers-question',
  'judge-contradiction',
  'judge-defensive',
  'judge-proportion',
]);
export type JudgeRule = z.infer<typeof JudgeRule>;

/** Whether a finding of this rule is a model's opinion. */
export const isOpinion = (rule: string): boolean => JudgeRule.safeParse(rule).success;

/** What is judged: all texts of a version, under the brief that they share. */
export interface JudgeRequest {
  brief: Omit<Brief, 'channel'>;
  texts: readonly ToneText[];
  /** Words of the incident that are out and that these must not quietly contradict, oldest first. */
  published: readonly { title?: string | undefined; text: string }[];
}

/** What a model objects to in the text of one channel. */
export interface Opinion {
  rule: JudgeRule;
  channel: Channel;
  /** The passage that is meant, word for word; null for the whole text. */
  quote: string | null;
  /** One sentence for the writer. Written by a model: never trusted, shown as a quotation. */
  why: string;
}

/** Everything that a model objects to, and what it was asked with. */
export interface Judgement extends PromptTrace {
  opinions: Opinion[];
}

/** What the journal keeps of a judgement: how it was asked for, how long it took, how it failed. */
export type JudgeTrace = Partial<PromptTrace> & { tookMs: number; failed?: string };

/**
 * Port: asks a language model what it thinks of texts. Throws `ModelFailure` on every way it can go
 * wrong, also (`timeout`) when there is no answer within its time, in milliseconds.
 */
export interface Judge {
  judge(request: JudgeRequest): Promise<Judgement>;
}

const strategicKinds: readonly string[] = ['holding', 'apology', 'update', 'distancing', 'lessons'];

const isAsked: Record<JudgeRule, (request: JudgeRequest) => boolean> = {
  'judge-sincerity': ({ brief }) => brief.kind === 'apology',
  'judge-identify-indirect': ({ brief }) =>
    brief.protectedNames.length > 0 || brief.kind === 'distancing',
  'judge-entailment': () => true,
  'judge-strategy': ({ brief }) =>
    strategicKinds.includes(brief.kind) && brief.responsibility !== 'unknown',
  'judge-answers-question': ({ brief }) => brief.kind === 'reply' && brief.comment !== undefined,
  'judge-contradiction': ({ published }) => published.length > 0,
  'judge-defensive': () => true,
  'judge-proportion': () => true,
};

/** What there is to ask about these texts. */
export const questionsFor = (request: JudgeRequest): JudgeRule[] =>
  JudgeRule.options.filter((rule) => isAsked[rule](request));
