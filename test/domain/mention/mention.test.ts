import { describe, expect, it } from 'vitest';
import { canonicalAddress, MentionInput, mentionHash } from '#domain/mention/mention.ts';

const mention = (changes: object = {}) =>
  MentionInput.parse({
    topic: 'water',
    source: 'feed',
    id: '1',
    author: { id: 'a' },
    text: 'Vattnet är brunt.',
    writtenAt: '2026-11-28T13:00:00+01:00',
    ...changes,
  });

describe('a mention', () => {
  it('is kept with its time in UTC', () => {
    expect(mention().writtenAt).toBe('2026-11-28T12:00:00.000Z');
  });

  it('is the same under one address, whoever brings it', () => {
    const one = mention({ url: 'https://www.tidning.example/a/?utm_source=x' });
    const other = mention({ source: 'alerts', id: '9', url: 'http://tidning.example/a#c' });
    expect(mentionHash(one)).toBe(mentionHash(other));
    expect(mentionHash(one)).not.toBe(mentionHash(mention({ url: 'https://tidning.example/b' })));
  });

  it('is another one by another id, though the words are the same', () => {
    expect(mentionHash(mention())).not.toBe(mentionHash(mention({ id: '2' })));
  });

  it('counts by its id where it was said to us: comments carry the address of their page', () => {
    const said = { addressed: true, url: 'https://facebook.example/post/1' };
    expect(mentionHash(mention(said))).not.toBe(mentionHash(mention({ ...said, id: '2' })));
  });

  it('is the same whether it was said to us or found, where each post has its own address', () => {
    const post = { channel: 'mastodon', url: 'https://social.example/@anna/9' };
    const found = mention({ ...post, source: 'mastodon', id: 'https://social.example/9' });
    const said = mention({ ...post, source: 'tool', id: '9', addressed: true });
    expect(mentionHash(found)).toBe(mentionHash(said));
  });

  it('keeps what tells pages apart in an address', () => {
    expect(canonicalAddress('https://x.example/?id=1')).not.toBe(
      canonicalAddress('https://x.example/?id=2'),
    );
  });
});
