import * as z from 'zod';
import { Channel, channelsFor, hasTitle } from '../channel/channel.ts';
import { Kind, kindProfile } from '../kind/kind.ts';
import { Address } from '../values/address.ts';
import { Id } from '../values/id.ts';
import { Language } from '../values/language.ts';
import { Line, Prose, Quoted } from '../values/text.ts';
import { Time } from '../values/time.ts';
import { refuseTooLong } from './all-texts.ts';
import { Openings } from './family/openings.ts';
import { type Places, placeProblems } from './place-problems.ts';
import { Questions } from './questions-input.ts';
import { Act } from './superseding.ts';
import { Title, typedProblems } from './typed-words.ts';

export const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');
/**
 * Characters of one text. Head, texts and findings share one DynamoDB item of at most 400 KB, and the tone
 * check takes time by length.
 */
export const MAX_TEXT = 20_000;

/** Words for one channel, written by a person. */
export const TextInput = z.strictObject({
  channel: Channel,
  title: Title().optional(),
  text: Prose(MAX_TEXT),
});
export type TextInput = z.infer<typeof TextInput>;

/** Words for each channel, written by a person. */
export const TextInputs = z.array(TextInput).min(1).superRefine(refuseTooLong);

/**
 * What the tone check stops in words of a person, as `channel/rule`: the caller was told, and asks all the
 * same. Any other such finding is told first, before anyone is asked.
 */
export const Told = z
  .array(z.string().regex(/^[a-z]+\/[a-z-]{1,60}$/, 'must be a channel/rule'))
  .max(200);

export const ClaimInput = z.strictObject({
  text: Prose(1000),
  keys: z.array(Line()).max(20).default([]),
  truthKeys: z.array(Line()).max(20).default([]),
});

const titleProblems = (texts: readonly TextInput[]) =>
  texts.flatMap(({ channel, title }, i) => {
    if (hasTitle(channel) === (title !== undefined)) return [];
    const message = hasTitle(channel)
      ? `a text for ${channel} needs a title`
      : `a text for ${channel} has no title`;
    return [{ code: 'custom' as const, path: ['texts', i, 'title'], message }];
  });

// `b` names no channel twice, so each of its channels found in an equally long `a` is there once.
const sameChannels = (a: readonly Channel[], b: readonly Channel[]): boolean =>
  a.length === b.length && b.every((channel) => a.includes(channel));

/** What a request holds, as far as its parts must fit each other. */
interface Requested extends Places {
  withdraws?: string | undefined;
  texts?: TextInput[] | undefined;
}

/** Says what in a request does not fit together. */
export const requestProblems = (input: Requested, context: z.RefinementCtx): void => {
  const problem = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  if (new Set(input.channels).size !== input.channels.length) {
    problem(['channels'], 'names a channel twice');
  }
  input.channels.forEach((channel, i) => {
    if (!channelsFor(input.kind).includes(channel)) {
      problem(['channels', i], `a statement of kind ${input.kind} may not go to ${channel}`);
    }
  });
  if (input.corrects && input.withdraws) {
    problem(['withdraws'], 'a statement either corrects another or withdraws it');
  }
  for (const [path, message] of placeProblems(input)) problem(path, message);
  if (!input.texts) return;
  const channels = input.texts.map((text) => text.channel);
  if (!sameChannels(channels, input.channels)) {
    problem(['texts'], 'must have exactly one text for each channel');
  }
  for (const issue of titleProblems(input.texts)) context.addIssue(issue);
};

const lastProblems = ({
  kind,
  last,
  nextUpdateAt,
}: Pick<Requested, 'kind'> & { last?: boolean | undefined; nextUpdateAt?: string | undefined }): [
  string[],
  string,
][] => {
  if (!last) return [];
  if (kind !== 'update') return [[['last'], 'only an update can be the last one']];
  return nextUpdateAt ? [[['nextUpdateAt'], 'the last update promises no other']] : [];
};

/** Whether a request may take up a claim: by its kind, or as it corrects or takes back another statement. */
export const mayTakeUpClaim = (
  kind: Kind,
  { corrects, withdraws }: { corrects?: string | undefined; withdraws?: string | undefined },
): boolean => (kindProfile(kind).takesUpClaims ?? corrects ?? withdraws) !== undefined;

/** What requests a statement. With `texts` a person wrote it and nothing is drafted. */
export const StatementInput = z
  .strictObject({
    kind: Kind,
    language: Language,
    channels: z.array(Channel).min(1),
    /**
     * The headline of what Talan writes, where a channel has one and it is no reply; without it one is written. Texts
     * of a person have their own.
     */
    headline: Title().optional(),
    instructions: Prose(2000).optional(),
    nextUpdateAt: Time.optional(),
    /** Of an update: whether it is the last one, which promises no other. */
    last: z.boolean().optional(),
    /** When the words go out once they are approved; without it at once. */
    publishAt: Time.optional(),
    claim: ClaimInput.optional(),
    comment: Quoted(5000).optional(),
    /**
     * Of questions and answers that Talan writes: one question each, with its answer behind the question mark, or with
     * "A:" on the line below, where you have one. It is told word for word, or left out by templates where a tone rule stops it; without one Talan looks for the fact that answers it.
     */
    questions: Questions().optional(),
    /** Address of the post that a reply answers; the reply goes to that channel alone. */
    inReplyTo: Address().optional(),
    translationOf: Id.optional(),
    corrects: Id.optional(),
    withdraws: Id.optional(),
    /** What is done about the earlier posts; without it they stay. */
    acts: z.array(Act).min(1).optional(),
    texts: TextInputs.optional(),
    told: Told.optional(),
  })
  .superRefine((input, context) => {
    if (kindProfile(input.kind).incident === 'never') {
      const message = `a statement of kind ${input.kind} is about no incident`;
      context.addIssue({ code: 'custom', path: ['kind'], message });
    }
    if (input.claim && !mayTakeUpClaim(input.kind, input)) {
      const message = `a statement of kind ${input.kind} takes up no claim`;
      context.addIssue({ code: 'custom', path: ['claim'], message });
    }
    for (const [path, message] of [...typedProblems(input), ...lastProblems(input)]) {
      context.addIssue({ code: 'custom', path, message });
    }
    requestProblems(input, context);
  });
export type StatementInput = z.infer<typeof StatementInput>;

/**
 * A request, and the comment that it answers, where that is known here; `variants` are a family's openings,
 * `facts` what an ordinary post is to tell. `toldToModel`: these are its instructions, which a model words.
 */
export type AnsweringInput = StatementInput & {
  commentId?: string | undefined;
  commentBy?: string | undefined;
  urgentBy?: string | undefined;
  answerBy?: string | undefined;
  family?: boolean | undefined;
  variants?: string[] | undefined;
  facts?: string[] | undefined;
  toldToModel?: boolean | undefined;
};

/**
 * New words by a person, based on the version with this `hash`. Without `nextUpdateAt` or
 * `publishAt` that time stays; null takes it away.
 */
export const VersionInput = z
  .strictObject({
    hash: Hash,
    texts: TextInputs,
    /** Of a family: its openings; without them they stay. */
    variants: Openings.optional(),
    nextUpdateAt: Time.nullable().optional(),
    publishAt: Time.nullable().optional(),
    told: Told.optional(),
  })
  .superRefine((input, context) => {
    for (const issue of titleProblems(input.texts)) context.addIssue(issue);
  });
export type VersionInput = z.infer<typeof VersionInput>;
