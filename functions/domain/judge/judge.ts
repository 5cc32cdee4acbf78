import * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import type { PromptTrace } from '../draft/draft.ts';
import { threatensLife } from '../incident/harm.ts';
import type { Brief } from '../tone/brief.ts';
import type { ToneText } from '../tone/read-parts.ts';

/** Questions to a model about a text that no word list can answer. Its answers are opinions. */
export const JudgeRule = z.enum([
  'judge-sincerity',
  'judge-identify-indirect',
  'judge-entailment',
  'judge-strategy',
  'judge-answers-question',
  'judge-contradiction',
  'judge-defensive',
  'judge-proportion',
  'judge-intent-excuse',
  'judge-apology-object',
  'judge-euphemism',
  'judge-action-first',
  'judge-own-suffering',
]);
export type JudgeRule = z.infer<typeof JudgeRule>;

/** Whether a finding of this rule is a model's opinion. */
export const isOpinion = (rule: string): boolean => JudgeRule.safeParse(rule).success;

/** All texts of a version, with the brief that they share, to be judged. */
export interface JudgeRequest {
  brief: Brief;
  texts: readonly ToneText[];
  /** Published words of the incident, oldest first, which these must not quietly contradict. */
  published: readonly { title?: string | undefined; text: string }[];
  /** Of a family: its openings, one of which comes before the text. */
  openings?: readonly string[] | undefined;
}

/** An objection of a model to the text of one channel. */
export interface Opinion {
  rule: JudgeRule;
  channel: Channel;
  /** The passage in question, word for word; null for the whole text. */
  quote: string | null;
  /** One sentence for the writer. Written by a model: never trusted, shown as a quotation. */
  why: string;
}

/** All objections of a model, and the prompt that asked for them. */
export interface Judgement extends PromptTrace {
  opinions: Opinion[];
}

/** The journal's record of a judgement: how it was asked for, how long it took, how it failed. */
export type JudgeTrace = Partial<PromptTrace> & { tookMs: number; failed?: string };

/**
 * Port: asks a language model for its opinion of texts. Throws `ModelFailure` however it goes wrong,
 * with reason `timeout` when there is no answer in time.
 */
export interface Judge {
  judge(request: JudgeRequest): Promise<Judgement>;
}

const strategicKinds: readonly string[] = ['holding', 'apology', 'update', 'distancing', 'lessons'];

const apologises = ({ brief }: JudgeRequest): boolean =>
  brief.kind === 'apology' || brief.wrongdoing === 'ours';

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
  'judge-intent-excuse': apologises,
  'judge-apology-object': apologises,
  'judge-euphemism': ({ brief }) => brief.harm.length > 0,
  'judge-action-first': ({ brief }) =>
    brief.publicAction !== undefined && threatensLife(brief.harm),
  'judge-own-suffering': (request) => apologises(request) || request.brief.harm.length > 0,
};

/** The questions to ask about these texts. */
export const questionsFor = (request: JudgeRequest): JudgeRule[] =>
  JudgeRule.options.filter((rule) => isAsked[rule](request));
