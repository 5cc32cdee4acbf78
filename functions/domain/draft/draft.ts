import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { Brief } from '../tone/brief.ts';
import type { Language } from '../values/language.ts';

/** A sentence's place in the text (UTF-16 code units) and the ids of the facts it rests on. */
export const Sentence = z.object({ start: z.int(), end: z.int(), factIds: z.array(z.string()) });
export type Sentence = z.infer<typeof Sentence>;

/** The words for one channel; `title` where the channel has one. */
export const ChannelText = z.object({
  channel: Channel,
  title: z.string().optional(),
  text: z.string(),
  sentences: z.array(Sentence).default([]),
});
export type ChannelText = z.infer<typeof ChannelText>;

export const Author = z.enum(['model', 'playbook', 'person']);
export type Author = z.infer<typeof Author>;

/** Why the playbook wrote a draft that a model was asked for (or was not asked for). */
export const FallbackReason = z.enum([
  'no-model',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'rejected-request',
  'refused',
  'truncated',
  'empty',
  'invalid-json',
  'wrong-schema',
  'tone-blocked',
]);
export type FallbackReason = z.infer<typeof FallbackReason>;

/** What became of a fact since words about it were last published; `earlier` is what they rested on. */
export type FactNews =
  | { what: 'new' | 'confirmed'; factId: string }
  | { what: 'changed' | 'withdrawn' | 'doubted'; factId: string; earlier: string };

/** Words that are out, as a draft needs to know them. */
export interface Published {
  kind: Kind;
  language: Language;
  /** When they were approved, ISO 8601. */
  at: string;
  title?: string | undefined;
  text: string;
}

/** What the incident's statements have said, oldest first, and what has happened to facts since. */
export interface Before {
  statements: readonly Published[];
  news: readonly FactNews[];
}

/** What a draft is asked for: the brief that all its channels share, and what is to be heeded. */
export interface DraftRequest {
  brief: Omit<Brief, 'channel'>;
  channels: readonly Channel[];
  /** Internal title and summary of the incident: background, never to be quoted. */
  incident: { title: string; summary: string };
  instructions?: string;
  /** Absent: nothing is published yet, as far as anyone told. */
  before?: Before;
  /** What the statement does with words that are out, and those words. */
  supersedes?: { how: 'corrects' | 'withdraws'; title?: string | undefined; text: string };
  /** The words to improve, and what to improve: the approver's comment, the tone check's messages. */
  revision?: {
    texts: readonly ChannelText[];
    comment?: string;
    findings: readonly { channel: Channel; message: string }[];
  };
}

/** What a model was asked with: enough to trace a draft, or a failure, to the words that asked for it. */
export interface Asked {
  /** Ids and versions of the prompt's parts. */
  promptId: string;
  /** SHA-256 of the prompt's content. */
  promptHash: string;
  model?: string;
  tokens?: { input: number; output: number };
}

/** A proposal for every channel asked for, and where it came from. */
export interface Draft extends Asked {
  texts: ChannelText[];
}

/** The model gave no usable draft; the playbook writes instead. */
export class ModelFailure extends Error {
  readonly reason: FallbackReason;
  /** What it was asked with, as far as that is known where it failed. */
  readonly asked: Partial<Asked>;
  constructor(
    reason: FallbackReason,
    { asked = {}, ...options }: ErrorOptions & { asked?: Partial<Asked> } = {},
  ) {
    super(`The model gave no usable draft: ${reason}`, options);
    this.name = 'ModelFailure';
    this.reason = reason;
    this.asked = asked;
  }
}

/**
 * Port: asks a language model. Throws `ModelFailure` on every way it can go wrong, also (`timeout`)
 * when there is no answer within `withinMs` milliseconds: redrafts share one minute.
 */
export interface Drafter {
  draft(request: DraftRequest, withinMs?: number): Promise<Draft>;
}

/** Drafts the model may make for one request: the first and two redrafts; then the playbook writes. */
export const MAX_MODEL_DRAFTS = 3;

/** A waiting writer has a draft within a minute, whatever the model does: redrafts share this time. */
export const MODEL_BUDGET_MS = 50_000;
