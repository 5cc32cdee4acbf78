import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '#adapters/channels/bluesky/facets.ts';
import { platformLinks } from '#domain/length/platform-links.ts';
import { topLevelDomains } from '#domain/length/tlds.ts';

const followed = async (text: string) =>
  (await facetsOf(text)).map(({ index, features: [feature] }) => [
    Buffer.from(text).subarray(index.byteStart, index.byteEnd).toString(),
    feature && ('uri' in feature ? feature.uri : feature.tag),
  ]);

describe('what readers of Bluesky can follow', () => {
  it.each([
    ['Läs https://exempel.example/å?a=1&b=2.', 'https://exempel.example/å?a=1&b=2'],
    ['(Se https://exempel.example/x)', 'https://exempel.example/x'],
    [
      '👩‍👩‍👧 Se krisinformation.se/el nu',
      'krisinformation.se/el',
      'https://krisinformation.se/el',
    ],
    ['Nu: #Elavbrott!', '#Elavbrott', 'Elavbrott'],
    ['#år2026 började', '#år2026', 'år2026'],
  ])('in “%s” is %s', async (text, part, target = part) => {
    expect(await followed(text)).toEqual([[part, target]]);
  });

  it('is each name with an ending that there is, alone and in words', async () => {
    for (const ending of topLevelDomains) {
      const text = `Läs exempel.${ending} nu, eller https://exempel.${ending}`;
      const found = platformLinks(text).map(({ start, end }) => text.slice(start, end));
      expect((await followed(text)).map(([part]) => part)).toEqual(found);
      expect(found).toContain(`https://exempel.${ending}`);
    }
  });

  it.each(['Nummer #1', 'a#b', '## rubrik', 'Kl. 16.00, 3.5 meter'])(
    'in “%s” is nothing',
    async (text) => {
      expect(await followed(text)).toEqual([]);
    },
  );

  it('never overlaps, and never cuts a character', async () => {
    const word = fc.constantFrom(
      '#å',
      'https://exempel.example/x',
      '👩‍👩‍👧',
      'ö',
      ' ',
      '\n',
      '#',
      '.se',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
        const text = words.join('');
        let end = 0;
        for (const { index } of await facetsOf(text)) {
          expect(index.byteStart).toBeGreaterThanOrEqual(end);
          expect(index.byteEnd).toBeGreaterThan(index.byteStart);
          end = index.byteEnd;
          expect(Buffer.from(text).subarray(index.byteStart, end).toString()).not.toContain(
            '\ufffd',
          );
        }
        expect(end).toBeLessThanOrEqual(Buffer.byteLength(text));
      }),
      { numRuns: 200 },
    );
  });
});
