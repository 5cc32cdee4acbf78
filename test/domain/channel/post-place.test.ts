import { describe, expect, it } from 'vitest';
import { Channel, channelProfile, hasAddress } from '#domain/channel/channel.ts';
import { ChannelSettings } from '#domain/channel/limits.ts';
import { placeProblem } from '#domain/channel/post-place.ts';

const ours = ChannelSettings.parse({ mastodon: { host: 'Social.Example' } });

describe('the address that a person gives of our post', () => {
  it.each<[Channel, string]>([
    ['x', 'https://x.com/exempel/status/1'],
    ['x', 'https://mobile.twitter.com/exempel/status/1'],
    ['bluesky', 'https://bsky.app/profile/exempel.example/post/1'],
    ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:1'],
    ['facebook', 'https://m.facebook.com/exempel/posts/1'],
    ['instagram', 'https://www.instagram.com/p/1/'],
    ['mastodon', 'https://social.example/@exempel/1'],
    ['instagram', 'https://instagr.am/p/1'],
    ['x', 'https://x.com./exempel/status/1'],
    ['intranet', 'https://intranet.exempel.example/1'],
    ['intranet', 'http://intranet.exempel.example/1'],
    ['intranet', 'https://intranet/n/1'],
    ['intranet', 'https://insidan.exempel.local:8443/n/1'],
    ['intranet', 'http://10.0.0.5/n/1'],
    ['email', 'http://utskick/n/1'],
  ])('is taken on %s: %s', (channel, address) => {
    expect(placeProblem(channel, address, ours)).toBeUndefined();
  });

  it.each<[Channel, string]>([
    ['x', 'https://evil.example/exempel/status/1'],
    ['x', 'http://127.0.0.1/'],
    ['x', 'http://x.com/exempel/status/1'],
    ['x', 'https://x.com:8443/exempel/status/1'],
    ['x', 'https://notx.com/1'],
    ['x', 'https://x.com.evil.example/1'],
    ['x', 'https://evil.example/?https://x.com/1'],
    ['x', 'https://t.co/1'],
    ['linkedin', 'https://lnkd.in/1'],
    ['facebook', 'https://x.com/exempel/status/1'],
    ['mastodon', 'https://other.example/@exempel/1'],
    ['intranet', 'https://127.0.0.1/1'],
    ['intranet', 'https://2130706433/1'],
    ['intranet', 'https://[::1]/1'],
    ['intranet', 'https://localhost/1'],
    ['intranet', 'http://localhost.:8080/1'],
    ['mastodon', 'https://10.0.0.5/1'],
    ['mastodon', 'https://social/1'],
    ['instagram', 'https://instagr.am.evil.example/p/1'],
  ])('is not taken on %s: %s', (channel, address) => {
    expect(placeProblem(channel, address, ours)).toMatchObject({
      type: 'not-its-address',
      channel,
    });
  });

  it('may lie on any server of Mastodon where the plan names none', () => {
    expect(placeProblem('mastodon', 'https://other.example/@exempel/1')).toBeUndefined();
    expect(placeProblem('mastodon', 'http://other.example/@exempel/1')).toBeDefined();
  });

  it('says which hosts there are', () => {
    expect(placeProblem('x', 'https://evil.example/1')?.hosts).toEqual(['x.com', 'twitter.com']);
    expect(placeProblem('intranet', 'http://127.0.0.1/1')?.hosts).toEqual([]);
  });
});

it('only a channel whose posts have addresses has hosts', () => {
  for (const channel of Channel.options.filter((each) => !hasAddress(each))) {
    expect(channelProfile(channel).hosts).toBeUndefined();
  }
});
