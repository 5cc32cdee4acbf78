import { expect, it } from 'vitest';
import { messageIdOf } from '#domain/recipients/message-id.ts';
import { noteReturn } from '#steps/note-return.ts';

const now = new Date('2026-11-28T10:00:00.000Z');
const recipient = 'cd'.repeat(32);
const mail = { statementId: 's1', version: 2, channel: 'press', recipient } as const;

const told = () => {
  const noted: unknown[] = [];
  const note = noteReturn({
    stops: { note: async (...stop) => void noted.push(['stop', ...stop]) },
    returns: { note: async (...back) => void noted.push(['return', ...back]) },
    now: () => now,
  });
  return { noted, note };
};

it('a mail that came back stops the list for its recipient, and counts for its words', async () => {
  const { noted, note } = told();
  await note({ message: messageIdOf(mail), reason: 'bounced' });
  expect(noted).toEqual([
    ['stop', 'press', recipient, 'bounced', now],
    ['return', expect.objectContaining(mail), 'bounced', now],
  ]);
});

it('a mail to someone of the plan that came back changes nothing', async () => {
  const { noted, note } = told();
  await note({ message: 'asked-s1-karin', reason: 'complained' });
  expect(noted).toEqual([]);
});
