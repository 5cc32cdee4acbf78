import { Channel, channelsFor, hasOwnPage } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isInternal, Kind, kindProfile } from '#domain/kind/kind.ts';
import { factsLanguage } from '#domain/statement/request/facts-language.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';
import type { Values } from '../form/values.ts';
import { isId } from '../id.ts';
import type { View } from '../view/view.ts';
import { REQUEST_FIELD, type RequestQuery, requestNamed } from './kept-request.ts';
import { requestValues } from './request-form.ts';
import { outIn, suggestKind } from './suggest-kind.ts';
import { suggestedUpdate } from './suggested-update.ts';

/** The statement with this id; an id that can be none is not looked up. */
export const findStatement = async ({ journal }: WebDeps, id: string | undefined) =>
  id !== undefined && isId(id) ? journal.read(statementJournal, id) : undefined;

/** The newest statement about an incident. */
export const lastAbout = async (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
): Promise<Statement | undefined> => {
  const filter = { by: 'group', group: incidentId } as const;
  return (await journal.list(statementJournal, filter, { limit: 1 })).items[0];
};

const suggestedKind = async (
  deps: WebDeps,
  { kind, corrects, withdraws }: RequestQuery,
  incident: Incident,
): Promise<Kind> => {
  const asked = Kind.safeParse(kind);
  if (asked.success) return asked.data;
  if (corrects ?? withdraws) return 'correction';
  return suggestKind(incident, await outIn(deps, incident.id));
};

// Enough to find the last words for the public among replies, ordinary posts and words for staff.
const LOOKED_AT = 25;

// Nobody thinks of channels anew at night: those of last time. Before there was one, words for the public
// begin on Talan's own page, and what is meant for staff goes everywhere where only they read. Only who answers
// someone knows where they wrote.
const usualChannels = async (
  { journal }: Pick<WebDeps, 'journal'>,
  kind: Kind,
): Promise<readonly Channel[]> => {
  if (isInternal(kind)) return channelsFor(kind);
  if (kindProfile(kind).answersOnePerson) return [];
  const last = await journal.list(statementJournal, { by: 'all' }, { limit: LOOKED_AT });
  const before = last.items.find(
    ({ kind }) => !isInternal(kind) && kindProfile(kind).incident === undefined,
  );
  return before?.channels ?? Channel.options.filter(hasOwnPage);
};

/**
 * The values that the form first holds, by the parameters of its address. A follow-up goes to
 * the channels of the statement before it, in its language; what is new is in that of the facts.
 */
export const suggestedValues = async (
  deps: WebDeps,
  view: View,
  query: RequestQuery,
  incident: Incident,
): Promise<Values> => {
  const { from, like, corrects, withdraws } = query;
  const before = await findStatement(deps, like ?? from ?? corrects ?? withdraws);
  const alike = like === undefined || before?.incidentId !== incident.id ? undefined : before;
  const kind = alike?.kind ?? (await suggestedKind(deps, query, incident));
  const suggestion = {
    kind,
    language:
      Language.safeParse(query['language']).data ??
      before?.language ??
      factsLanguage({ incident, plan: view.plan, rules: deps.rules }) ??
      view.language,
    channels: before?.channels ?? (await usualChannels(deps, kind)),
    // Once the crisis is over nobody keeps track of a promise.
    nextUpdateAt:
      incident.phase === 'active' ? suggestedUpdate(view.plan, incident, view.now) : undefined,
    corrects,
    withdraws,
    instructions: alike?.instructions,
  };
  const values = requestValues(suggestion, view.plan.organisation.timeZone);
  return new Map([...values, [REQUEST_FIELD, [requestNamed(query)]]]);
};
