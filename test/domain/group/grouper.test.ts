import { describe, expect, it } from 'vitest';
import { difference } from '#domain/group/asked.ts';
import { createGrouper } from '#domain/group/grouper.ts';
import { markWith } from '#domain/values/mark.ts';
import { commentRules } from '#test/support/comment-rules.ts';
import { memoryGroupBook, memoryGroups } from '#test/support/memory-groups.ts';

const { readAsked } = commentRules;
const noon = () => new Date('2026-11-28T12:00:00.000Z');

describe('what a comment asks', () => {
  it.each([
    ['Kan man dricka vattnet i Norrby?', 'Kan man inte dricka vattnet i Norrby?', 'negation'],
    ['Är det 7 skadade?', 'Är det 17 skadade?', 'number'],
    ['Är det sju skadade?', 'Är det åtta skadade?', 'number'],
    ['Kan man dricka vattnet nu?', 'Can we drink the water now?', 'language'],
    ['The water is not safe', "The water isn't not safe", 'negation'],
  ])('differs between "%s" and "%s" by the %s', (one, other, what) => {
    expect(difference(readAsked(one), readAsked(other))).toBe(what);
  });

  it.each([
    ['Kan man dricka vattnet i Norrby?', 'HEJ! kan man dricka vattnet i norrby??? Tack på förhand'],
    ['Det går inte att duscha', 'det går intte att duscha'],
    ['Är det sju skadade?', 'Är det 7 skadade?'],
    ["We can't drink it", 'we cant drink it'],
  ])('agrees in "%s" and "%s"', (one, other) => {
    expect(difference(readAsked(one), readAsked(other))).toBeUndefined();
  });

  it('knows the language where the source has told it, and takes any text', () => {
    expect(readAsked('Vatten?', 'sv').language).toBe('sv');
    expect(readAsked('Vatten?').language).toBe('other');
    for (const text of ['', ' ', '🙏', '!', 'och', '水は安全ですか']) {
      expect(readAsked(text).grams.size).toBeGreaterThan(0);
    }
  });
});

describe('a long comment', () => {
  const long = `Kan man dricka vattnet i Norrby nu? ${'Vi har väntat länge på besked. '.repeat(300)}`;

  it('costs no more grams than a beginning holds', () => {
    const text = Array.from({ length: 2000 }, (_, i) =>
      (i * 7919).toString(26).replaceAll(/\d/g, 'x'),
    );
    expect(readAsked(text.join(' ')).grams.size).toBeLessThanOrEqual(1000);
  });

  it.each([
    ['number', 'Det är 7 skadade.'],
    ['negation', 'Man kan inte dricka det.'],
  ])('differs by a %s at its very end', async (what, end) => {
    expect(difference(readAsked(long), readAsked(`${long}${end}`))).toBe(what);
    const groupOf = memoryGroups(noon);
    expect(await groupOf({ id: 'a', text: long })).toBe('a');
    expect(await groupOf({ id: 'b', text: `${long}${end}` })).toBe('b');
    expect(await groupOf({ id: 'c', text: `hej! ${long}` })).toBe('a');
  });
});

describe('the grouper', () => {
  it('puts the same words together however they are typed, and nothing else', async () => {
    const groupOf = memoryGroups(noon);
    const group = (id: string, text: string) => groupOf({ id, text });
    const first = await group('a', 'Kan man dricka vattnet i Norrby nu?');
    expect(first).toBe('a');
    expect(await group('b', 'hej! kan man dricka vatnet i norrby nu???')).toBe('a');
    expect(await group('c', 'Kan man inte dricka vattnet i Norrby nu?')).toBe('c');
    expect(await group('d', 'Kan man dricka vattnet i Norrby 14 nu?')).toBe('d');
    expect(await group('e', 'När öppnar skolan igen?')).toBe('e');
  });

  it('answers the same for a comment that comes again', async () => {
    const book = memoryGroupBook();
    const text = 'Kan man dricka vattnet i Norrby nu?';
    expect(await memoryGroups(noon, book)({ id: 'a', text })).toBe('a');
    expect(await memoryGroups(noon, book)({ id: 'a', text })).toBe('a');
  });

  it('shares what it knows with other processes', async () => {
    const book = memoryGroupBook();
    const [one, other] = [memoryGroups(noon, book), memoryGroups(noon, book)];
    await one({ id: 'x', text: 'Helt andra ord om en brand' });
    await other({ id: 'y', text: 'Och något om en skola som brann' });
    await one({ id: 'a', text: 'Kan man dricka vattnet i Norrby nu?' });
    expect(await other({ id: 'b', text: 'kan man dricka vattnet i Norrby nu' })).toBe('a');
  });

  it('groups what comes in at one moment', async () => {
    const groupOf = memoryGroups(noon);
    const ids = ['a', 'b', 'c', 'd'];
    const groups = await Promise.all(
      ids.map((id) => groupOf({ id, text: 'Kan man dricka vattnet i Norrby nu?' })),
    );
    expect(new Set(groups).size).toBe(1);
  });

  it('reads what others noted once for all that come in while it reads', async () => {
    const book = memoryGroupBook();
    let reads = 0;
    const between: typeof book.between = async (from, to) => {
      reads += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return book.between(from, to);
    };
    const groupOf = memoryGroups(noon, { ...book, between });
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => groupOf({ id: `c${i}`, text: `Fråga nummer ${i}` })),
    );
    expect(reads).toBeLessThan(5);
  });

  it('forgets after three days, and notes marks instead of words', async () => {
    let now = noon();
    const book = memoryGroupBook();
    const groupOf = memoryGroups(() => now, book);
    const text = 'Kan man dricka vattnet i Norrby nu?';
    await groupOf({ id: 'a', text });
    const [noted] = await book.between(new Date(0), now);
    expect(JSON.stringify(noted)).not.toMatch(/vatt|norr/);
    now = new Date('2026-12-02T12:00:00.000Z');
    expect(await groupOf({ id: 'b', text })).toBe('b');
  });

  it('makes other marks with another key', async () => {
    const grams = async (key: string) => {
      const book = memoryGroupBook();
      const mark = markWith(async () => key);
      await createGrouper({ book, mark, readAsked, now: noon })({ id: 'a', text: 'vatten' });
      return (await book.between(new Date(0), noon()))[0]!.grams;
    };
    expect(await grams('one')).not.toEqual(await grams('other'));
  });
});
