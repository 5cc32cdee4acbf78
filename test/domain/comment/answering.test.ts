import { expect, it } from 'vitest';
import { fromNote, toNote } from '#domain/comment/answering.ts';

const at = '2026-11-22T13:00:00.000Z';

it('says in a list what the figures of trust need, and is read again', () => {
  const waiting = { channel: 'bluesky', state: 'open', writtenAt: at } as const;
  expect(toNote(waiting)).toBe(`bluesky open ${at}`);
  expect(fromNote(toNote(waiting))).toEqual(waiting);
  const answered = { ...waiting, state: 'answered', answeredAt: at } as const;
  expect(fromNote(toNote(answered))).toEqual(answered);
});

it('is none where it says anything else', () => {
  expect(fromNote('')).toBeUndefined();
  expect(fromNote('bluesky open yesterday')).toBeUndefined();
});
