import type { Channel } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { type QuotesDeps, quotesIn } from '#domain/moderation/own-quotes.ts';
import { type CheckedFor, checkWords } from '#domain/statement/brief/check.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import type { Values } from '../form/values.ts';
import type { View } from '../view/view.ts';
import type { CheckedWords } from './remarks.tsx';
import { typedTime, typedWords } from './typed-words.ts';

/** Runs the tone check on texts out of a form, for a purpose other than its time of the next update. */
export const checkTexts = async (
  deps: QuotesDeps,
  { plan, rules, now }: View,
  purpose: CheckedFor,
  texts: readonly ToneText[],
  incident: Incident,
  values: Values,
): Promise<CheckedWords> => {
  const nextUpdateAt = typedTime(values, plan.organisation.timeZone);
  const quotes = await quotesIn(deps, { ...purpose, texts, incidentId: incident.id });
  const promised = { ...purpose, quotes, nextUpdateAt, writtenBy: 'person' as const };
  const findings = checkWords(texts, promised, incident, plan, rules, now);
  return { texts, purpose: { ...promised, legalHold: incident.legalHold }, findings };
};

/** Runs the tone check on the words in a form, as `checkTexts` does. */
export const checkTyped = (
  deps: QuotesDeps,
  view: View,
  purpose: CheckedFor,
  channels: readonly Channel[],
  incident: Incident,
  values: Values,
): Promise<CheckedWords> =>
  checkTexts(deps, view, purpose, typedWords(values, channels), incident, values);
