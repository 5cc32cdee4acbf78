import type { CalendarFeed } from '#domain/plan/calendar-feed.ts';
import { feedsIn, makeFeed, mayHaveFeed, revokeFeed } from '#domain/plan/calendar-feeds.ts';
import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import type { Person } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import type { PlanState } from '#domain/plan/plan-state.ts';
import { sha256 } from '#domain/values/canonical.ts';
import type { Language } from '#domain/values/language.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';

const append = async (
  { journal }: Pick<WebDeps, 'journal'>,
  actor: Person,
  change: (state: PlanState | undefined) => PlanEvent[],
): Promise<Result<PlanState, Refusal>> =>
  mayHaveFeed(actor)
    ? journal.append(planJournal, PLAN_ID, actor.id, (state) => ok(change(state)))
    : refuse({ type: 'forbidden' });

/** The calendar feeds that answer, whoever has them. */
export const readFeeds = async ({
  journal,
  plan,
}: Pick<WebDeps, 'journal' | 'plan'>): Promise<CalendarFeed[]> =>
  feedsIn(await journal.read(planJournal, PLAN_ID), plan);

/** A feed that was just made; only here its address is known. */
export interface MadeFeed {
  id: string;
  url: string;
}

/** Makes the address of a calendar feed, which takes the place of the actor's one before. */
export const makeCalendarFeed = async (
  deps: WebDeps,
  actor: Person,
  language: Language,
): Promise<Result<MadeFeed, Refusal>> => {
  const [id, secret] = [deps.newId(), deps.newSecret()];
  const feed = { id, hash: sha256(secret), language };
  const made = await append(deps, actor, (state) => makeFeed(state, deps.plan, feed));
  return made.ok ? ok({ id, url: `${deps.origin}/calendar/${secret}.ics` }) : made;
};

/** Revokes a calendar feed: whoever may have one may end any. */
export const revokeCalendarFeed = (
  deps: Pick<WebDeps, 'journal' | 'plan'>,
  actor: Person,
  id: string,
): Promise<Result<PlanState, Refusal>> =>
  append(deps, actor, (state) => revokeFeed(state, deps.plan, id));
