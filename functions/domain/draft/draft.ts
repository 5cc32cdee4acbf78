import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { Severity } from '../plan/plan.ts';
import type { Brief } from '../tone/brief.ts';
import type { Language } from '../values/language.ts';

/** A sentence's place in the text (UTF-16 code units) and the ids of the facts that it rests on. */
export const PlacedSentence = z.object({
  start: z.int(),
  end: z.int(),
  factIds: z.array(z.string()),
});
export type PlacedSentence = z.infer<typeof PlacedSentence>;

/** The words for one channel; `title` where the channel has one. */
export const ChannelText = z.object({
  channel: Channel,
  title: z.string().optional(),
  text: z.string(),
  sentences: z.array(PlacedSentence).default([]),
});
export type ChannelText = z.infer<typeof ChannelText>;

export const Author = z.enum(['model', 'playbook', 'person']);
export type Author = z.infer<typeof Author>;

/** Why the playbook wrote a draft that a model was asked for (or was not asked for). */
export const FallbackReason = z.enum([
  'no-model',
  'resting',
  'unreachable',
  'timeout',
  'rate-limited',
  'quota-exceeded',
  'loading',
  'server-error',
  'key-refused',
  'address-unknown',
  'model-unknown',
  'too-long',
  'rejected-request',
  'filtered',
  'refused',
  'truncated',
  'empty',
  'invalid-json',
  'wrong-schema',
  'tone-blocked',
]);
export type FallbackReason = z.infer<typeof FallbackReason>;

/**
 * What became of a fact since words about it were last published; `earlier` is the fact as it was
 * then.
 */
export type FactNews =
  | { what: 'new' | 'confirmed'; factId: string }
  | { what: 'changed' | 'withdrawn' | 'doubted'; factId: string; earlier: string };

/** A published statement, as far as a draft needs to know it. */
export interface PublishedStatement {
  kind: Kind;
  language: Language;
  /** When it was approved, ISO 8601. */
  at: string;
  title?: string | undefined;
  text: string;
}

/** As many earlier statements as a reader remembers. */
export const STATEMENTS_BEFORE_MAX = 3;

/** The incident's newest published statements, oldest first, and what has become of the facts since. */
export interface PublishedBefore {
  statements: readonly PublishedStatement[];
  news: readonly FactNews[];
}

/** A request for a draft: the brief that all its channels share, and what the draft must heed. */
export interface DraftRequest {
  brief: Brief;
  channels: readonly Channel[];
  /** Internal title and summary of the incident, and its severity: background, never to be quoted. */
  incident: { title: string; summary: string; severity?: Severity };
  /** The headline that the writer typed: the texts carry it as it is. */
  headline?: string;
  /** Questions whose typed answers an approver asked to be others, and which the texts then needn't hold. */
  otherAnswers?: readonly string[];
  instructions?: string;
  /** Of an answer for many who ask the same: what comes before its words, one of these for each. */
  openings?: readonly string[];
  /** Absent where nothing is known to be published yet. */
  before?: PublishedBefore;
  /** What the statement does with published words, and those words. */
  supersedes?: { how: 'corrects' | 'withdraws'; title?: string | undefined; text: string };
  /**
   * The words to improve, and what to improve: the approver's comment, the tone check's messages.
   */
  revision?: {
    texts: readonly ChannelText[];
    comment?: string;
    /** `words` are those that a finding is about; undefined where something is missing from the text. */
    findings: readonly { channel: Channel; words: string | undefined; message: string }[];
  };
}

/**
 * What a model was asked with: enough to trace a draft, or a failure, to the prompt that asked for
 * it.
 */
export interface PromptTrace {
  /** Ids and versions of the prompt's parts. */
  promptId: string;
  /** SHA-256 of the prompt's content. */
  promptHash: string;
  model?: string;
  tokens?: { input: number; output: number };
}

/** A proposal for every channel asked for, and where it came from. */
export interface Draft extends PromptTrace {
  texts: ChannelText[];
}

/** How a model's endpoint refused a request over HTTP: for logs, so it holds no words. */
export interface HttpRefusal {
  status?: number;
  /** The endpoint's own code for the error, such as `insufficient_quota`. */
  code?: string;
}

/** What is known of a failure besides its reason. */
interface FailureDetails extends ErrorOptions {
  asked?: Partial<PromptTrace>;
  refusal?: HttpRefusal;
  /** How long the endpoint asks its callers to stay away, in milliseconds. */
  retryAfterMs?: number | undefined;
}

/** The model gave no usable draft; the playbook writes instead. */
export class ModelFailure extends Error {
  readonly reason: FallbackReason;
  /** What it was asked with, as far as that is known where it failed. */
  readonly asked: Partial<PromptTrace>;
  readonly refusal: HttpRefusal;
  readonly retryAfterMs: number | undefined;
  constructor(
    reason: FallbackReason,
    { asked = {}, refusal = {}, retryAfterMs, ...options }: FailureDetails = {},
  ) {
    super(`The model gave no usable draft: ${reason}`, options);
    this.name = 'ModelFailure';
    this.reason = reason;
    this.asked = asked;
    this.refusal = refusal;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Port: asks a language model. Throws `ModelFailure` on every way it can go wrong, also (`timeout`)
 * when there is no answer within `withinMs` milliseconds.
 */
export interface Drafter {
  /** The time that all drafts for one request share, in milliseconds. */
  budgetMs: number;
  draft(request: DraftRequest, withinMs?: number): Promise<Draft>;
}

/**
 * Drafts the model may make for one request: the first and two redrafts; then the playbook writes.
 */
export const MAX_MODEL_DRAFTS = 3;
