import { channelsFor } from '#domain/channel/channel.ts';
import { everyday } from '#domain/incident/everyday.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import { Language } from '#domain/values/language.ts';
import { checkTyped } from '../edit/check-typed.ts';
import type { CheckedWords } from '../edit/remarks.tsx';
import { textInput } from '../edit/text-input.ts';
import { timeInput } from '../form/typed-time.ts';
import { all, lines, one, optional, type Values, valuesOf } from '../form/values.ts';
import type { View } from '../view/view.ts';

/** The channels that an ordinary post may go to. */
export const postChannels = channelsFor('post');

/** The channels that are chosen in the form. */
export const chosenChannels = (values: Values) =>
  postChannels.filter((channel) => all(values, 'channels').includes(channel));

/** The form for an ordinary post, as `PostInput` takes it. */
export const toPostInput = (values: Values, timeZone: string): unknown => {
  const channels = chosenChannels(values);
  const own = one(values, 'author') === 'me';
  const facts = lines(values, 'facts');
  return {
    language: optional(values, 'language'),
    channels,
    publishAt: timeInput(values, 'publishAt', timeZone),
    instructions: optional(values, 'instructions'),
    ...(!own && facts.length > 0 && { facts }),
    ...(own && channels.length > 0 && { texts: channels.map((name) => textInput(values, name)) }),
  };
};

/** Whether a draft is asked for that has nothing to tell: only a model words what stands in the instructions. */
export const tellsNothing = (values: Values, hasModel: boolean): boolean =>
  one(values, 'author') !== 'me' &&
  lines(values, 'facts').length === 0 &&
  !(hasModel && optional(values, 'instructions'));

/** The values that the form first holds. */
export const newPostValues = (view: View): Values =>
  valuesOf({ language: view.language, author: 'me' });

/** Runs the tone check on the typed words, under the guidelines for normal times. */
export const checkPost = async (
  deps: QuotesDeps,
  view: View,
  values: Values,
): Promise<CheckedWords> => {
  const language = Language.safeParse(one(values, 'language'));
  if (one(values, 'author') !== 'me' || !language.success) return { texts: [], findings: [] };
  const purpose = { kind: 'post', language: language.data } as const;
  return checkTyped(deps, view, purpose, chosenChannels(values), everyday, values);
};
