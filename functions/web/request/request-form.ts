import { channelsFor } from '#domain/channel/channel.ts';
import { isInternal, Kind } from '#domain/kind/kind.ts';
import { mayTakeUpClaim } from '#domain/statement/input.ts';
import { textFieldOf, textInput } from '../edit/text-input.ts';
import type { FieldOf } from '../form/form-state.ts';
import { timeInput, timeValues } from '../form/typed-time.ts';
import { all, lines, one, optional, type Values, valuesOf } from '../form/values.ts';
import { actsInput } from './earlier-posts.tsx';
import { RIGHT_FACT_FIELD } from './right-fact.tsx';
import { SENTENCE_FIELD } from './wrong-sentence.tsx';

/** The claim to correct, as `StatementInput` takes it. The style sheet shows its fields only where a claim may be taken up. */
export const claimInput = (values: Values) => {
  const kind = Kind.safeParse(one(values, 'kind'));
  const superseded = {
    corrects: optional(values, 'corrects'),
    withdraws: optional(values, 'withdraws'),
  };
  if (kind.success && !mayTakeUpClaim(kind.data, superseded)) return undefined;
  const text = optional(values, 'claim.text') ?? optional(values, SENTENCE_FIELD);
  const keys = lines(values, 'claim.keys');
  const truthKeys = [...lines(values, 'claim.truthKeys'), ...lines(values, RIGHT_FACT_FIELD)];
  if (text === undefined && keys.length + truthKeys.length === 0) return undefined;
  return { text: text ?? '', keys, truthKeys };
};

/** Whether a person writes the words, of which the form then has fields. */
export const isWritten = (values: Values): boolean => one(values, 'author') === 'me';

/**
 * The channels that a form means. The style sheet hides those that its kind may not go to; where that hides
 * all that were chosen, a draft for staff goes everywhere where only they read.
 */
export const channelsIn = (values: Values): readonly string[] => {
  const kind = Kind.safeParse(one(values, 'kind'));
  const channels = all(values, 'channels');
  if (!kind.success) return channels;
  const fitting: readonly string[] = channelsFor(kind.data);
  const chosen = channels.filter((channel) => fitting.includes(channel));
  const isAllHidden = chosen.length === 0 && channels.length > 0;
  return isAllHidden && isInternal(kind.data) && !isWritten(values) ? fitting : chosen;
};

/** Whether the last update is asked for. The style sheet shows that choice with updates alone, and hides the time. */
export const asksForLast = (values: Values): boolean =>
  one(values, 'kind') === 'update' && optional(values, 'last') !== undefined;

/**
 * The questions of a Q&A, one a line, with their answers. What was typed before another kind was chosen does not count
 * where nobody sees it: shown.js says that the page does not show it.
 */
export const questionsIn = (values: Values): string[] | undefined => {
  const typed = all(values, 'unshown').includes('questions') ? [] : lines(values, 'questions');
  return typed.length > 0 ? typed : undefined;
};

/** The form that requests a statement, as `StatementInput` takes it. */
export const toStatementInput = (values: Values, timeZone: string): unknown => {
  const channels = channelsIn(values);
  const isLast = asksForLast(values);
  return {
    kind: optional(values, 'kind'),
    language: optional(values, 'language'),
    channels,
    // The fields are hidden where a person writes.
    headline: isWritten(values) ? undefined : optional(values, 'headline'),
    questions: isWritten(values) ? undefined : questionsIn(values),
    instructions: optional(values, 'instructions'),
    nextUpdateAt: isLast ? undefined : timeInput(values, 'nextUpdateAt', timeZone),
    ...(isLast && { last: true }),
    publishAt: timeInput(values, 'publishAt', timeZone),
    claim: claimInput(values),
    comment: optional(values, 'comment'),
    translationOf: optional(values, 'translationOf'),
    corrects: optional(values, 'corrects'),
    withdraws: optional(values, 'withdraws'),
    inReplyTo: optional(values, 'inReplyTo'),
    acts: actsInput(values, channels),
    ...(isWritten(values) &&
      channels.length > 0 && { texts: channels.map((name) => textInput(values, name)) }),
  };
};

/** The field for a path of a statement's input; texts are in the order of `channels`. */
export const requestFieldOf =
  (channels: readonly string[]): FieldOf =>
  (path) => {
    const [first, second] = path;
    return first === 'claim' ? `claim.${second ?? 'text'}` : textFieldOf(channels)(path);
  };

/** The values that the form first holds. */
export const requestValues = (
  suggestion: {
    kind: string;
    language: string;
    channels: readonly string[];
    nextUpdateAt: string | undefined;
    last?: string | undefined;
    corrects?: string | undefined;
    withdraws?: string | undefined;
    instructions?: string | undefined;
  },
  timeZone: string,
): Values =>
  valuesOf({
    ...suggestion,
    ...timeValues('nextUpdateAt', suggestion.nextUpdateAt, timeZone),
    author: 'talan',
    earlier: 'leave',
  });
