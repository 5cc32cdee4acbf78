import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { findingsOf } from '../support.ts';

const found = (text: string, channel: Channel) =>
  findingsOf('contact-path', text, { channel, contacts: ['press@exempel.example'] }).length;

describe('a way to reach us', () => {
  it('is no address for journalists, except in a press release', () => {
    const text = 'Är du journalist? Skriv till press@exempel.example.';
    expect(found(text, 'newsroom')).toBe(1);
    expect(found(text, 'press')).toBe(0);
    expect(found('Skriv till hjalp@exempel.example.', 'newsroom')).toBe(0);
  });
});
