import { expect, it } from 'vitest';
import { fromNote, toNote } from '#domain/comment/answering.ts';

const at = '2026-11-22T13:00:00.000Z';

it('says in a list what the figures of trust need, and is read again', () => {
  const waiting = { channel: 'bluesky', state: 'open', writtenAt: at, missed: 1 } as const;
  expect(toNote(waiting)).toBe(`bluesky open ${at} - 1 - - - - -`);
  expect(fromNote(toNote(waiting))).toEqual(waiting);
  const answered = { ...waiting, state: 'answered', answeredAt: at } as const;
  expect(fromNote(toNote(answered))).toEqual(answered);
  const deleted = { ...waiting, isDeleted: true } as const;
  expect(toNote(deleted)).toBe(`bluesky open ${at} - 1 - deleted - - -`);
  expect(fromNote(toNote(deleted))).toEqual(deleted);
  const urgent = { ...waiting, incidentId: 'i1', isUrgent: true } as const;
  expect(toNote(urgent)).toBe(`bluesky open ${at} - 1 - - i1 urgent -`);
  expect(fromNote(toNote(urgent))).toEqual(urgent);
  const again = { ...waiting, repliedAt: at } as const;
  expect(fromNote(toNote(again))).toEqual(again);
});

it('is read as it was written before it told of clocks and replies', () => {
  const before = { channel: 'bluesky', state: 'answered', writtenAt: at, answeredAt: at } as const;
  expect(fromNote(`bluesky answered ${at} ${at}`)).toEqual(before);
  expect(fromNote(`bluesky open ${at}`)).toEqual({
    channel: 'bluesky',
    state: 'open',
    writtenAt: at,
  });
  const deleted = { channel: 'bluesky', state: 'open', writtenAt: at, missed: 1, isDeleted: true };
  expect(fromNote(`bluesky open ${at} - 1 - deleted`)).toEqual(deleted);
});

it('is none where it says anything else', () => {
  expect(fromNote('')).toBeUndefined();
  expect(fromNote('bluesky open yesterday')).toBeUndefined();
});
