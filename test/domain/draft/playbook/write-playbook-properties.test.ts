import { beforeAll, describe, expect, it } from 'vitest';
import { channelsFor, hasTitle } from '#domain/channel/channel.ts';
import type { DraftRequest, PlacedSentence } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { fitsOn, isShort } from '#domain/draft/room.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { accident, playbook, request, rules } from '../briefs.ts';
import { combinations, isWhole } from '../combinations.ts';

type Given = Partial<DraftRequest['brief']>;

const asked = (given: Given): DraftRequest => request(given, channelsFor(given.kind ?? 'holding'));

const draft = (given: Given) => writePlaybook(asked(given), playbook, rules);

/** What stands before, between and after the sentences. */
const gaps = (text: string, sentences: readonly PlacedSentence[]): string[] => {
  const ends = [0, ...sentences.map(({ end }) => end)];
  const starts = [...sentences.map(({ start }) => start), text.length];
  return starts.map((start, at) => text.slice(ends[at], start));
};

const wordsIn = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const numbersIn = (words: string) => words.match(/\d+/gu) ?? [];

type Texts = ReturnType<typeof draft>['texts'];

/** A text of each length: one long channel stands for all, as their texts are the same. */
const ofEachLength = (texts: Texts): Texts => {
  const long = texts.find(({ channel }) => !isShort(channel));
  return texts.filter((text) => text === long || text.channel === 'x' || text.channel === 'sms');
};

const blocksOf = (brief: Given, texts: Texts): string[] =>
  ofEachLength(texts).flatMap((text) =>
    checkTone(text, asked(brief).brief, rules)
      .filter(({ severity }) => severity === 'block')
      .map(({ rule, params }) => `${text.channel} ${rule} ${params['found'] ?? ''}: ${text.text}`),
  );

/** Only the writer knows when the next update comes: the playbook cannot make up a time. */
const isMissingTime = (brief: Given) => (found: string) =>
  brief.nextUpdateAt === undefined && /^\w+ next-update /u.test(found);

describe.each(combinations())('the playbook for $kind in $language', ({ kind, briefs }) => {
  let written: { brief: Given; texts: Texts }[];
  beforeAll(() => {
    written = briefs.map((brief) => ({ brief, texts: draft(brief).texts }));
  });

  it('writes every channel, within its length, in whole sentences that the offsets slice', () => {
    for (const { texts } of written) {
      expect(texts.map(({ channel }) => channel)).toEqual(channelsFor(kind));
      for (const { channel, title, text, sentences } of texts) {
        expect(fitsOn(channel, text, {})).toBe(true);
        expect(title !== undefined).toBe(hasTitle(channel));
        expect(title?.length ?? 1).toBeGreaterThan(0);
        expect(title?.length ?? 0).toBeLessThanOrEqual(100);
        const slices = sentences.map(({ start, end }) => text.slice(start, end));
        expect(slices.length).toBeGreaterThan(0);
        expect(slices.filter((slice) => !isWhole(slice))).toEqual([]);
        expect(
          gaps(text, sentences).filter((gap) => !['', ' ', '\n', '\n\n'].includes(gap)),
        ).toEqual([]);
      }
    }
  });

  it('says nothing that is not in the brief, and nothing internal, protected or unfinished', () => {
    for (const { brief, texts } of written) {
      const given = `${JSON.stringify(brief)} 22 14 30`;
      for (const { title = '', text } of texts) {
        const words = `${title}\n${text}`;
        expect(numbersIn(words).filter((number) => !given.includes(number))).toEqual([]);
        expect(words).not.toMatch(
          /[{}[\]]|undefined|Haveriet|Hemlig|Granlund|Hargreave|räl brast|rail broke/u,
        );
      }
    }
  });

  it('rests each fact sentence on its confirmed fact', () => {
    for (const { brief, texts } of written) {
      const confirmed = new Map(
        (brief.facts ?? []).map(({ id, text, status }) => [
          id,
          status === 'confirmed' ? text : '-',
        ]),
      );
      for (const { channel, text, sentences } of texts) {
        // Where there is little room, a fact may be told without its date.
        if (isShort(channel)) continue;
        for (const { start, end, factIds } of sentences) {
          const said: string[] = wordsIn(text.slice(start, end));
          for (const id of factIds) {
            expect(wordsIn(confirmed.get(id) ?? '').filter((word) => !said.includes(word))).toEqual(
              [],
            );
          }
        }
      }
    }
  });

  it('is blocked by no tone rule but for a missing time of the next update', () => {
    expect(written.every(({ texts }) => ofEachLength(texts).length > 0)).toBe(true);
    const blocks = written.flatMap(({ brief, texts }) =>
      blocksOf(brief, texts).filter((found) => !isMissingTime(brief)(found)),
    );
    expect([...new Set(blocks)]).toEqual([]);
  });
});

describe('the playbook', () => {
  it('gives the same words and hash for the same request', () => {
    expect(draft(accident.sv)).toEqual(draft(accident.sv));
    expect(draft(accident.sv).promptHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(draft(accident.sv).promptHash).not.toBe(draft(accident.en).promptHash);
    expect(draft(accident.sv).promptId).toBe('playbook-sv@39');
  });
});
