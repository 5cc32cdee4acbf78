import { expect, it } from 'vitest';
import { addressedBy, messageIdOf } from '#domain/recipients/message-id.ts';

const recipient = 'ab'.repeat(32);
const mail = { statementId: 'w1-2-press-x', version: 3, channel: 'press', recipient } as const;

it('the id of a mail says whose it is, also where an id of ours holds hyphens', () => {
  expect(messageIdOf(mail)).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
  for (const each of [mail, { ...mail, channel: 'email' } as const]) {
    expect(addressedBy(messageIdOf(each))).toEqual(each);
  }
});

it.each([
  ['a text message', messageIdOf({ ...mail, channel: 'sms' })],
  ['a mail to one of the plan', 'asked-s1-karin'],
  ['another list', messageIdOf(mail).replace('-press-ab', '-newsroom-ab')],
  ['a recipient who is written out', 's1-1-press-anna@exempel.example'],
])('%s is none', (_, id) => {
  expect(addressedBy(id)).toBeUndefined();
});
