import tlds from 'tlds';
import { describe, expect, it } from 'vitest';
import { topLevelDomains } from '#domain/length/tlds.ts';
import { isDomainEnding } from '#domain/tone/text/domain-endings.ts';

describe('isDomainEnding', () => {
  it('knows every ending of today’s root zone', () => {
    expect(tlds.length).toBeGreaterThan(1400);
    expect(tlds.filter((ending) => !isDomainEnding(ending))).toEqual([]);
  });

  it('knows what platforms make a link of, though the root zone has dropped it', () => {
    expect(isDomainEnding('fiat')).toBe(true);
    expect([...topLevelDomains].filter((ending) => !isDomainEnding(ending))).toEqual([]);
  });

  it.each(['MUSIC', 'xn--3e0b707e', 'example'])('knows %s', (ending) => {
    expect(isDomainEnding(ending)).toBe(true);
  });

  it.each(['ursäkt', 'nn', '', 'constructor', '14'])('knows no ending %j', (ending) => {
    expect(isDomainEnding(ending)).toBe(false);
  });
});
