import { describe, expect, it } from 'vitest';
import { feedsIn, feedWith, makeFeed, revokeFeed } from '#domain/plan/calendar-feeds.ts';
import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import { planJournal } from '#domain/plan/plan-journal.ts';
import type { PlanState } from '#domain/plan/plan-state.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { person, planWith } from '../../support/plan.ts';

const AT = '2026-11-22T12:00:00.000Z';
const plan = {
  ...planWith(),
  people: [
    person('writer', { roles: ['writer'] }),
    person('other', { roles: ['writer'] }),
    person('admin', { roles: ['admin'] }),
    person('spokesperson'),
  ],
};

const foldAll = (state: PlanState | undefined, by: string, events: readonly PlanEvent[]) =>
  events.reduce<PlanState | undefined>(
    (before, event) => planJournal.fold(before, event, { by, at: AT }),
    state,
  );

const made = (state: PlanState | undefined, by: string, id: string) =>
  foldAll(state, by, makeFeed(state, plan, { id, hash: sha256(`secret ${id}`), language: 'sv' }));

const idsOf = (state: PlanState | undefined, given = plan) =>
  feedsIn(state, given).map(({ id }) => id);

describe('calendar feeds', () => {
  it('are one for each person: a new one takes the place of the one before', () => {
    const state = made(made(made(undefined, 'writer', 'f1'), 'other', 'f2'), 'writer', 'f3');
    expect(idsOf(state)).toEqual(['f2', 'f3']);
  });

  it('answer to their secret alone, until they are revoked', () => {
    const state = made(undefined, 'writer', 'f1');
    const feeds = feedsIn(state, plan);
    expect(feedWith(feeds, 'secret f1')?.id).toBe('f1');
    expect(feedWith(feeds, 'secret f2')).toBeUndefined();
    expect(feedWith(feeds, feeds[0]?.hash ?? '')).toBeUndefined();
    const revoked = foldAll(state, 'other', revokeFeed(state, plan, 'f1'));
    expect(idsOf(revoked)).toEqual([]);
    expect(revokeFeed(revoked, plan, 'f1')).toEqual([]);
  });

  it('end with the role or the place in the plan of whoever made them', () => {
    const state = made(made(made(undefined, 'writer', 'f1'), 'other', 'f2'), 'admin', 'f3');
    expect(idsOf(state)).toEqual(['f1', 'f2']);
    const people = [person('writer'), person('admin', { roles: ['admin'] })];
    expect(idsOf(state, { ...plan, people })).toEqual([]);
  });

  it('live through a new version of the plan, and are none in a journal from before them', () => {
    const state = made(undefined, 'writer', 'f1');
    const seen: PlanEvent = { type: 'seen', data: { version: 'v2' }, words: { plan } };
    expect(idsOf(foldAll(state, 'talan', [seen]))).toEqual(['f1']);
    expect(planJournal.state.parse({ version: 'v1', seenAt: AT })).toMatchObject({ feeds: [] });
  });
});
