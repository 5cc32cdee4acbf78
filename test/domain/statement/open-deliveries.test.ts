import { describe, expect, it } from 'vitest';
import { alteredDeliveries, openChannels, reachOf } from '#domain/statement/open-deliveries.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
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
