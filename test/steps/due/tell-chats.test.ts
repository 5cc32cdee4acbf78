import { describe, expect, it } from 'vitest';
import type { AccountHealth, AccountPlace } from '#domain/channel/account-health.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import type { ChatAnswer, ChatNotice } from '#domain/staff/staff-chat.ts';
import { wantedBy } from '#domain/statement/publishing/wanted.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { tellChats } from '#steps/due/tell-chats.ts';
import { seedIncident, seedWaiting } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';
import { tellStaff } from '../../web/tell-staff.ts';

const begin = async (...answers: (ChatAnswer | Error)[]) => {
  const base = testDeps();
  const told: ChatNotice[] = [];
  const mails: Notice[] = [];
  const healths = new Map<AccountPlace, AccountHealth>();
  const tell = async (notice: ChatNotice): Promise<ChatAnswer> => {
    told.push(notice);
    const answer = answers.shift() ?? { state: 'accepted' };
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const deps = {
    ...base,
    chatTellers: async () => [{ chat: 'slack' as const, teller: { tell } }],
    accountHealths: {
      read: async (place: AccountPlace) => healths.get(place),
      write: async (place: AccountPlace, health: AccountHealth) => void healths.set(place, health),
    },
    notifier: { notify: async (notice: Notice) => void mails.push(notice) },
    appOrigin: base.origin,
  };
  const id = await tellStaff(base, (await seedIncident(base)).id);
  const run = (of = id) =>
    tellChats(deps)({ kind: 'tell-chats', key: 'staff', at: '', aggregate: 'statement', id: of });
  const statement = async () => (await base.journal.read(statementJournal, id))!;
  return { base, run, statement, told, mails, healths };
};

describe('a chat at work', () => {
  it('is told once that there is something to read, and none of it', async () => {
    const { run, statement, told, healths } = await begin();
    expect(wantedBy(await statement()).map(({ kind }) => kind)).toContain('tell-chats');
    expect([await run(), await run()]).toEqual([undefined, undefined]);
    expect(told).toEqual([
      {
        organisation: 'Mälarvatten',
        language: 'sv',
        url: 'http://localhost:3000/staff',
        isExercise: false,
      },
    ]);
    expect((await statement()).chatsTold).toMatchObject([{ chat: 'slack', state: 'accepted' }]);
    expect(healths.get('slack')).toMatchObject({ works: true, postedAt: expect.anything() });
  });

  it('is tried three times, when it said that it takes more, and then someone is told', async () => {
    const retryAt = '2026-11-22T13:09:00.000Z';
    const limit: ChatAnswer = { state: 'refused', reason: 'limit', retryAt };
    const { run, statement, told, mails } = await begin(limit, new Error('timed out'), limit);
    expect(await run()).toBe(retryAt);
    expect(await run()).toBe('2026-11-22T13:06:00.000Z');
    expect(await run()).toBeUndefined();
    expect(await run()).toBeUndefined();
    expect(told).toHaveLength(3);
    expect(mails.map(({ purpose, to }) => [purpose, to.id])).toEqual([['chat-untold', 'karin']]);
    expect((await statement()).chatsTold).toMatchObject([{ state: 'refused', tries: 3 }]);
  });

  it('is not tried again with an account that does not work', async () => {
    const { run, mails, told, healths } = await begin({ state: 'refused', reason: 'credentials' });
    expect(await run()).toBeUndefined();
    expect(await run()).toBeUndefined();
    expect([told.length, mails.length, healths.get('slack')?.works]).toEqual([1, 1, false]);
  });

  it('is told nothing of what is not for staff, or not out', async () => {
    const { base, run, told } = await begin();
    expect(await run((await seedWaiting(base)).id)).toBeUndefined();
    expect(told).toEqual([]);
  });
});
