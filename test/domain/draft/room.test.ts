import { describe, expect, it } from 'vitest';
import { fitsOn, roomOn } from '#domain/draft/room.ts';

describe('room', () => {
  it('is what the channel holds, and on long channels what anyone reads', () => {
    expect(roomOn('x', {})).toBe(280);
    expect(roomOn('mastodon', { mastodon: 1000 })).toBe(1000);
    expect(roomOn('facebook', {})).toBe(2200);
    expect(roomOn('newsroom', {})).toBe(2200);
  });

  it('is left as long as the channel counts no more', () => {
    expect(fitsOn('sms', `${'a'.repeat(201)}–`, {})).toBe(false);
    expect(fitsOn('sms', 'a'.repeat(459), {})).toBe(true);
    expect(fitsOn('sms', 'a'.repeat(460), {})).toBe(false);
    expect(fitsOn('mastodon', 'a'.repeat(501), {})).toBe(false);
    expect(fitsOn('mastodon', 'a'.repeat(501), { mastodon: 1000 })).toBe(true);
    expect(fitsOn('newsroom', 'a'.repeat(2201), {})).toBe(false);
  });
});
