import { describe, expect, it } from 'vitest';
import { ChannelLimits, ChannelSettings, limitsIn } from '#domain/channel/limits.ts';

const refused: [string, unknown][] = [
  ['a channel whose servers do not differ', { x: { maxLength: 1000 } }],
  ['no room at all', { mastodon: { maxLength: 0 } }],
  ['settings without a limit', { mastodon: {} }],
];

describe('limits that the plan sets', () => {
  it('are read from the settings of the channels', () => {
    expect(limitsIn({ mastodon: { maxLength: 1000 } })).toEqual({ mastodon: 1000 });
    expect(limitsIn({})).toEqual({});
  });

  it.each(refused)('refuse %s', (_, settings) => {
    expect(ChannelSettings.safeParse(settings).success).toBe(false);
  });

  it('are whole positive numbers', () => {
    expect(ChannelLimits.parse({ mastodon: 1000 })).toEqual({ mastodon: 1000 });
    expect(ChannelLimits.safeParse({ mastodon: 1.5 }).success).toBe(false);
  });
});
