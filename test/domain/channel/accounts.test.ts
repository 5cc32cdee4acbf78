import { expect, it } from 'vitest';
import { Accounts } from '#domain/channel/accounts.ts';
import { Channel, takesAccount } from '#domain/channel/channel.ts';

const bluesky = { identifier: 'exempel.test', password: 'x' };

it('has a schema for each channel that takes an account', () => {
  // Senders of mentions, chats at work and planners are no channels.
  const {
    intake: _,
    slack: __,
    teams: ___,
    buffer: ____,
    postiz: _____,
    ...channels
  } = Accounts.shape;
  expect(Object.keys(channels).toSorted()).toEqual(Channel.options.filter(takesAccount).toSorted());
});

it('has none, or some', () => {
  expect(Accounts.parse({})).toEqual({});
  expect(Accounts.parse({ bluesky })).toEqual({
    bluesky: { ...bluesky, service: 'https://bsky.social' },
  });
});

it.each([
  ['https://pds.exempel.example/x?y', 'https://pds.exempel.example'],
  ['http://127.0.0.1:4108', 'http://127.0.0.1:4108'],
  ['http://localhost:4108', 'http://localhost:4108'],
])('knows the server %s', (service, origin) => {
  expect(Accounts.parse({ bluesky: { ...bluesky, service } }).bluesky?.service).toBe(origin);
});

it.each(['http://exempel.example', 'http://localhost.exempel.example', 'ftp://x', 'bsky.social'])(
  'sends no password to %s',
  (service) => {
    expect(Accounts.safeParse({ bluesky: { ...bluesky, service } }).success).toBe(false);
  },
);
