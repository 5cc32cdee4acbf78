import { describe, expect, it } from 'vitest';
import { itemId, saidIn } from '#adapters/sources/feed/said.ts';

const now = new Date('2026-11-28T12:00:00.000Z');
const said = (item: object) => saidIn(item, 'local-news', now);

describe('saidIn', () => {
  it('keeps the words alone of what is HTML', () => {
    const html =
      '<p>Vattnet &auml;r&nbsp;<b>brunt</b>.</p><script>alert(1)</script><p>Sk&ouml;lj!</p>';
    expect(said({ title: '<b>Norrby</b>', text: html })?.text).toBe(
      'Norrby\n\nVattnet är brunt.\n\nSkölj!',
    );
  });

  it('says a title once that its text begins with', () => {
    expect(said({ title: 'Vatten', text: 'Vatten rinner' })?.text).toBe('Vatten rinner');
  });

  it('unwraps the links of Google Alerts, and takes the site for the author', () => {
    const url =
      'https://www.google.com/url?rct=j&sa=t&url=https://tidning.example/vatten%3Fid%3D1&ct=ga&cd=x';
    expect(said({ title: 'Vatten i <b>Norrby</b>', url })).toMatchObject({
      url: 'https://tidning.example/vatten?id=1',
      author: { id: 'tidning.example' },
      text: 'Vatten i Norrby',
    });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'no address',
    'https://www.google.com/url?url=javascript:1',
  ])('links to nothing but the web: %s', (url) => {
    expect(said({ title: 'x', url })?.url ?? 'https://www.google.com/').toMatch(
      /^https:\/\/www\.google/,
    );
  });

  it('counts as written now what has no date', () => {
    expect(said({ title: 'x' })?.writtenAt).toBe(now.toISOString());
  });

  it('is nothing where nothing is said', () => {
    expect(said({ title: ' ', text: '<img src=x>' })).toBeUndefined();
  });

  it('cuts what is far too long, without cutting a character in two', () => {
    const text = said({ title: '😀'.repeat(20_000) })?.text ?? '';
    expect([...text]).toHaveLength(10_000);
    expect(text.isWellFormed()).toBe(true);
  });
});

describe('itemId', () => {
  it("is the feed's own, else the address, else of what it says", () => {
    expect(itemId({ id: 'g', url: 'https://a.example/' })).toBe('g');
    expect(itemId({ url: 'https://a.example/' })).toBe('https://a.example/');
    expect(itemId({ title: 'a' })).not.toBe(itemId({ title: 'b' }));
    expect(itemId({ id: 'x'.repeat(5_000) })).toHaveLength(64);
  });
});
