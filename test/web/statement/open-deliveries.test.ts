import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { openChannels } from '#web/statement/open-deliveries.ts';
import { seedPublished } from '../seed.ts';
import { testDeps } from '../support.ts';

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
});
