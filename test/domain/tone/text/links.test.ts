import { describe, expect, it } from 'vitest';
import { findLinks } from '#domain/tone/text/links.ts';
import { findingsOf } from '../support.ts';

const marked = (text: string) => findLinks(text).map(({ start, end }) => text.slice(start, end));

describe('findLinks', () => {
  it.each([
    ['Läs mer på bluff.music', ['bluff.music']],
    ['Läs mer på www.bluff.kids/a?b=c.', ['www.bluff.kids/a?b=c']],
    ['Se exempel.se, bluff.se och bluff.com.', ['exempel.se', 'bluff.se', 'bluff.com']],
    ['Se (https://exempel.se/wiki/Pump_(maskin)).', ['https://exempel.se/wiki/Pump_(maskin)']],
    ['Skriv till namn@bluff.music!', ['namn@bluff.music']],
    ['javascript:alert(1)', ['javascript:alert']],
    ['Vi ber om ursäkt.Vi återkommer kl. 14.30.', []],
    ['Vi spelar musik.', []],
  ])('finds the links of %j', (text, links) => {
    expect(marked(text)).toEqual(links);
  });

  it('lets no text lead to a new ending that is not ours', () => {
    const text = 'Läs mer på bluff.music';
    const [finding] = findingsOf('url-not-allowed', text, {});
    expect(text.slice(finding?.start, finding?.end)).toBe('bluff.music');
    expect(finding?.params).toMatchObject({ host: 'bluff.music' });
    expect(findingsOf('url-not-allowed', text, { contacts: ['bluff.music'] })).toEqual([]);
  });
});
