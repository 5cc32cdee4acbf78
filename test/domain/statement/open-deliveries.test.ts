import { describe, expect, it } from 'vitest';
import { withdraw } from '#domain/statement/lifecycle.ts';
import {
  alteredDeliveries,
  mayBeOut,
  openChannels,
  reachOf,
} from '#domain/statement/open-deliveries.ts';
import { outcomeOf } from '#domain/statement/publishing/outcome.ts';
import { isToBeChecked } from '#domain/statement/publishing/wanted.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import * as build from '#test/support/statement.ts';
import { seedPublished } from '#test/web/seed.ts';
import { testDeps } from '#test/web/support.ts';

describe('what is left to post by hand', () => {
  it('is nothing once the statement is corrected or withdrawn', async () => {
    const deps = testDeps();
    const { id } = await seedPublished(deps);
    const published = await deps.journal.read(statementJournal, id);
    if (!published) throw new Error('Nothing published');
    expect(openChannels(published)).toEqual(['x', 'sms']);
    // Whether the text message went out is still worth knowing.
    expect(openChannels({ ...published, status: 'corrected' })).toEqual(['sms']);
    expect(openChannels({ ...published, supersededBy: 's2' })).toEqual(['sms']);
  });

  it('counts a post that was altered, unless its words were replaced', async () => {
    const deps = testDeps();
    const { id } = await seedPublished(deps);
    const published = await deps.journal.read(statementJournal, id);
    if (!published) throw new Error('Nothing published');
    const deliveries = published.deliveries.map((each) => ({ ...each, standing: 'gone' as const }));
    expect(alteredDeliveries(published)).toEqual([]);
    expect(alteredDeliveries({ ...published, deliveries })).toEqual(deliveries);
    expect(alteredDeliveries({ ...published, deliveries, supersededBy: 's2' })).toEqual([]);
  });

  it('is counted beside what is out', async () => {
    const deps = testDeps();
    const { id } = await seedPublished(deps);
    const published = await deps.journal.read(statementJournal, id);
    expect(published && reachOf(published)).toEqual({ out: 1, waiting: 2, of: 3 });
  });
});

it('counts as perhaps out what failed after some of a list had it', () => {
  const tally = { list: 'v1', recipients: 3, sent: 1, refused: 0, unsure: 0 };
  const failed = (over: object) => ({
    ...build.step(undefined, build.requested({ channels: ['email'] })),
    deliveries: [
      {
        channel: 'email' as const,
        state: 'failed' as const,
        at: build.START,
        by: 'talan',
        ...over,
      },
    ],
  });
  expect(mayBeOut(failed({}))).toBe(false);
  expect(mayBeOut(failed({ tally: { ...tally, sent: 0, refused: 3 } }))).toBe(false);
  for (const some of [tally, { ...tally, sent: 0, unsure: 1 }]) {
    expect(mayBeOut(failed({ tally: some }))).toBe(true);
    const { deliveries } = failed({ tally: some });
    expect(outcomeOf(deliveries, ['email'])).toBe('partly-published');
    expect(withdraw({ ...failed({ tally: some }), status: 'failed' }).ok).toBe(false);
  }
});

it('looks for nothing in what older journals call missed', () => {
  const missed = { channel: 'x' as const, state: 'unknown' as const, firstIntendedAt: build.START };
  const delivery = { ...missed, at: build.START, by: 'talan' };
  expect(isToBeChecked({ status: 'missed' }, delivery)).toBe(false);
  expect(isToBeChecked({ status: 'failed' }, delivery)).toBe(true);
});
