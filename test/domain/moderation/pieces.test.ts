import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  allPiecesIn,
  longPiecesIn,
  quotableOf,
  samePieces,
} from '#domain/moderation/pieces.ts';
import { tracesOf } from '#domain/moderation/quoted-words.ts';
import type { Removal } from '#domain/moderation/removal.ts';

const removed = (text: string | undefined, url?: string): Removal => ({
  id: 'c1',
  channel: 'facebook',
  writtenAt: '2026-11-30T08:00:00.000Z',
  ground: 'threat',
  reason: 'Ja.',
  archived: { key: 'key', ...(text !== undefined && { text }), ...(url && { url }) },
  hash: 'hash',
  state: 'removed',
  proposedBy: 'karin',
  proposedAt: '2026-11-30T08:00:00.000Z',
  onChannel: 'shown',
});

const isFound = (removal: Removal, pieces: readonly string[]) =>
  quotableOf(removal).some((each) => each.pieces.some((piece) => pieces.includes(piece)));

const words = Array.from({ length: 40 }, (_, at) => `ord${at}`);
const long = removed(words.join(' '));

describe('pieces of removed words', () => {
  it.each(words.slice(0, -5).map((_, at) => at))(
    'find any six of them in a row: from %i on',
    (at) => {
      const six = `Vi säger ${words.slice(at, at + 6).join(' ')}, och mer.`;
      expect(isFound(long, longPiecesIn(six))).toBe(true);
    },
  );

  it('find a whole sentence of four words', () => {
    const removal = removed('Så är det ju nu igen. Chefen stal alla pengarna! Och mer därtill.');
    expect(isFound(removal, longPiecesIn('Någon sa: chefen stal ALLA pengarna.'))).toBe(true);
  });

  it('find short words only where all pieces are asked for', () => {
    const removal = removed('Döda Lisa nu');
    expect(isFound(removal, longPiecesIn('De skrev döda Lisa nu igen'))).toBe(false);
    expect(isFound(removal, allPiecesIn({ text: 'De skrev döda Lisa nu igen' }))).toBe(true);
    expect(isFound(removed('🔥🔥'), allPiecesIn({ text: '🔥🔥' }))).toBe(true);
  });

  it.each([
    ['Chefen stal alla pengarna! Och mer därtill.', 'De sa: chefen stal alla pengarna.'],
    [words.join(' '), `Vi säger ${words.slice(9, 15).join(' ')}.`],
  ])('find what was not kept by its traces: %s', (said, text) => {
    const removal = removed(undefined);
    const forbidden = { ...removal, archived: { key: 'key', traces: tracesOf(said) } };
    expect(isFound(forbidden, longPiecesIn(text))).toBe(true);
    expect(isFound(forbidden, longPiecesIn('Vattnet är tillbaka i Norrby nu igen.'))).toBe(false);
    expect(isFound(forbidden, samePieces({ text: said }))).toBe(true);
    expect(isFound(forbidden, ALWAYS)).toBe(false);
  });

  it('find each of several that were not kept of one comment', () => {
    const one = { ...removed(undefined), archived: { key: 'key', traces: tracesOf('Döda Lisa') } };
    const { earlier: _, ...before } = one;
    const traces = tracesOf('Döda Olle');
    const both = {
      ...one,
      hash: 'other',
      earlier: [{ ...before, archived: { key: 'k', traces } }],
    };
    expect(isFound(both, samePieces({ text: 'Döda Lisa' }))).toBe(true);
    expect(isFound(both, samePieces({ text: 'Döda Olle' }))).toBe(true);
  });

  it('find by the address, and what left no traces by any words', () => {
    const at = removed('Hej på er', 'https://x.example/1');
    expect(isFound(at, allPiecesIn({ text: 'Annat.', url: 'https://x.example/1' }))).toBe(true);
    expect(isFound(removed(undefined), ALWAYS)).toBe(true);
  });

  it('find nothing by fewer words than six, were they to begin alike', () => {
    expect(isFound(long, longPiecesIn(`Vi säger ${words.slice(0, 5).join(' ')} med mera.`))).toBe(
      false,
    );
  });

  it('are one for each six words in a row, and one for all', () => {
    expect(quotableOf(long).flatMap(({ pieces }) => pieces)).toHaveLength(36);
    expect(quotableOf({ ...long, state: 'undone' })).toEqual([]);
    expect(quotableOf({ ...long, erasedAt: '2026-12-01T08:00:00.000Z' })).toEqual([]);
  });
});
