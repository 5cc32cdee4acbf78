import { describe, expect, it } from 'vitest';
import {
  Channel,
  channelsFor,
  hasAddress,
  hasOwnPage,
  hasTitle,
  isPosted,
  isPublic,
  NEWSROOM,
} from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';

describe('the channels', () => {
  it('are in the order in which forms and the API list them', () => {
    const listed: Channel[] = [
      'newsroom',
      'x',
      'bluesky',
      'mastodon',
      'linkedin',
      'facebook',
      'instagram',
      'sms',
      'press',
      'email',
      'intranet',
    ];
    expect(Channel.options.filter((channel) => listed.includes(channel))).toEqual(listed);
  });

  it('are public but for e-mail and intranet', () => {
    expect(Channel.options.filter((channel) => !isPublic(channel))).toEqual(['email', 'intranet']);
  });

  it('have addresses but for text messages, press releases and e-mail', () => {
    const without = Channel.options.filter((channel) => !hasAddress(channel));
    expect(without).toEqual(['sms', 'press', 'email']);
  });

  it('are posted to by people but for the newsroom, where Talan keeps the pages', () => {
    expect(Channel.options.filter(isPosted)).toEqual([NEWSROOM]);
    expect(Channel.options.filter(hasOwnPage)).toEqual([NEWSROOM]);
  });
});

describe('where a kind may go', () => {
  it('is everywhere, but for what is meant for staff', () => {
    for (const kind of Kind.options) {
      const inside = kind === 'internal' || kind === 'qa';
      expect([kind, channelsFor(kind)]).toEqual([
        kind,
        inside ? ['email', 'intranet'] : Channel.options,
      ]);
    }
  });

  it('has titles on newsroom, press, email and intranet only', () => {
    expect(Channel.options.filter(hasTitle)).toEqual(['newsroom', 'press', 'email', 'intranet']);
  });
});
