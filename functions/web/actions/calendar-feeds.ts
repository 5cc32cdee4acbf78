import type { CalendarFeed } from '#domain/plan/calendar-feed.ts';
import {
  feedsIn,
  makeFeed,
  mayEndFeeds,
  mayHaveFeed,
  revokeFeed,
} from '#domain/plan/calendar-feeds.ts';
import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import type { Person } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import type { PlanState } from '#domain/plan/plan-state.ts';
import { sha256 } from '#domain/values/canonical.ts';
import type { Language } from '#domain/values/language.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';

type Changed = Result<PlanEvent[], Refusal>;

const append = (
  { journal }: Pick<WebDeps, 'journal'>,
  actor: Person,
  change: (state: PlanState | undefined) => Changed,
): Promise<Result<PlanState, Refusal>> =>
  journal.append<PlanState, PlanEvent, Refusal>(planJournal, PLAN_ID, actor.id, change);

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

/**
 * Makes the address of a calendar feed, which takes the place of the actor's one before. Where `instead` names
 * that one ('' for none), nothing is made in the place of another: a form that is sent twice makes one.
 */
export const makeCalendarFeed = async (
  deps: WebDeps,
  actor: Person,
  language: Language,
  instead?: string,
): Promise<Result<MadeFeed, Refusal>> => {
  if (!mayHaveFeed(actor)) return refuse({ type: 'forbidden' });
  const [id, secret] = [deps.newId(), deps.newSecret()];
  const feed = { id, hash: sha256(secret), language };
  const made = await append(deps, actor, (state) => {
    const own = feedsIn(state, deps.plan).find(({ by }) => by === actor.id);
    return instead === undefined || instead === (own?.id ?? '')
      ? ok(makeFeed(state, deps.plan, feed))
      : refuse({ type: 'no-longer-so' });
  });
  return made.ok ? ok({ id, url: `${deps.origin}/calendar/${secret}.ics` }) : made;
};

/** Revokes a calendar feed, whoever has it. */
export const revokeCalendarFeed = async (
  deps: Pick<WebDeps, 'journal' | 'plan'>,
  actor: Person,
  id: string,
): Promise<Result<PlanState, Refusal>> =>
  mayEndFeeds(actor)
    ? append(deps, actor, (state) => ok(revokeFeed(state, deps.plan, id)))
    : refuse({ type: 'forbidden' });
