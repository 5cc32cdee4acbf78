import { Channel } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import { type CheckedFor, checkWords } from '#domain/statement/brief/check.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Language } from '#domain/values/language.ts';
import { all, one, optional, type Values } from '../form/values.ts';
import { claimOf } from '../request/request-form.ts';
import type { View } from '../view/view.ts';
import type { Remarked } from './remarks.tsx';
import { typedTime, typedWords } from './typed-words.ts';

const remarkedFor = (
  { deps }: View,
  purpose: CheckedFor,
  channels: readonly Channel[],
  incident: Incident,
  values: Values,
): Remarked => {
  const texts = typedWords(values, channels);
  const promised = {
    ...purpose,
    nextUpdateAt: typedTime(values, deps.plan.organisation.timeZone),
  };
  const findings = checkWords(texts, promised, incident, deps.plan, deps.rules);
  return { texts, purpose: promised, findings };
};

/** What is said about the words in the form that changes a statement's. */
export const remarkedVersion = (
  view: View,
  statement: Statement,
  incident: Incident,
  values: Values,
): Remarked => remarkedFor(view, statement, statement.channels, incident, values);

const isChannel = (name: string): name is Channel =>
  Channel.options.some((channel) => channel === name);

/**
 * What is said about the words in the form that requests a statement. Nothing where Talan writes, nor
 * before kind and language are chosen: there is nothing to hold the words against.
 */
export const remarkedRequest = (view: View, incident: Incident, values: Values): Remarked => {
  const kind = Kind.safeParse(one(values, 'kind'));
  const language = Language.safeParse(one(values, 'language'));
  if (one(values, 'author') !== 'me' || !kind.success || !language.success) {
    return { texts: [], findings: [] };
  }
  const purpose = {
    kind: kind.data,
    language: language.data,
    claim: claimOf(values),
    comment: optional(values, 'comment'),
  };
  const channels = all(values, 'channels').filter(isChannel);
  return remarkedFor(view, purpose, channels, incident, values);
};
