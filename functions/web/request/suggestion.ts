import { Channel, channelsFor, hasOwnPage } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isInternal, Kind, kindProfile } from '#domain/kind/kind.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
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

// Enough to find the last words for the public among replies, ordinary posts and words for staff.
const LOOKED_AT = 25;

/** The newest statement about an incident but for replies, which begin at a comment. */
export const lastAbout = async (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
): Promise<Statement | undefined> => {
  const filter = { by: 'group', group: incidentId } as const;
  const { items } = await journal.list(statementJournal, filter, { limit: LOOKED_AT });
  return items.find(({ kind }) => !kindProfile(kind).answersOnePerson);
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

// What answers one person or is about no incident goes where others have no business.
const isForReaders = ({ kind }: Statement): boolean =>
  !isInternal(kind) && kindProfile(kind).incident === undefined;

// Nobody thinks of channels anew at night: those of last time, in this incident if there was one. Before that
// words for the public begin on Talan's own page, and what is meant for staff goes everywhere where only they
// read. Only who answers someone knows where they wrote.
const usualChannels = async (
  { journal }: Pick<WebDeps, 'journal'>,
  kind: Kind,
  incidentId: string,
): Promise<readonly Channel[]> => {
  if (isInternal(kind)) return channelsFor(kind);
  if (kindProfile(kind).answersOnePerson) return [];
  for (const filter of [{ by: 'group', group: incidentId }, { by: 'all' }] as const) {
    const { items } = await journal.list(statementJournal, filter, { limit: LOOKED_AT });
    const before = items.find(isForReaders);
    if (before) return before.channels;
  }
  return Channel.options.filter(hasOwnPage);
};

// Who read the words before waits for the next ones there; staff and one person alone are not the public.
const haveSameReaders = (before: Statement, kind: Kind): boolean =>
  isInternal(kind) ? isInternal(before.kind) : isForReaders(before);

/**
 * The values that the form first holds, by the parameters of its address. A follow-up goes to the channels of
 * the statement before it, if that has the same readers, in its language; what is new is in that of the facts.
 */
export const suggestedValues = async (
  deps: WebDeps,
  view: View,
  query: RequestQuery,
  incident: Incident,
): Promise<Values> => {
  const { from, like, last, corrects, withdraws } = query;
  const found = await findStatement(deps, like ?? from ?? corrects ?? withdraws);
  const before = found?.incidentId === incident.id ? found : undefined;
  const alike = like === undefined ? undefined : before;
  const kind = alike?.kind ?? (await suggestedKind(deps, query, incident));
  const isFollowed = before && (like ?? corrects ?? withdraws ?? haveSameReaders(before, kind));
  const suggestion = {
    kind,
    language:
      Language.safeParse(query['language']).data ??
      before?.language ??
      factsLanguage({ incident, plan: view.plan, rules: deps.rules }) ??
      view.language,
    channels: isFollowed ? before.channels : await usualChannels(deps, kind, incident.id),
    // Once the crisis is over nobody keeps track of a promise; the last update says that there is no more to come.
    nextUpdateAt:
      incident.phase === 'active' && !last
        ? suggestedUpdate(view.plan, incident, view.now)
        : undefined,
    last: last && 'yes',
    corrects,
    withdraws,
    // Its headline names what it told: other facts need another.
    instructions: alike && (await seenStatement(deps, alike)).instructions,
  };
  const values = requestValues(suggestion, view.plan.organisation.timeZone);
  return new Map([...values, [REQUEST_FIELD, [requestNamed(query)]]]);
};
