import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import { type ApprovedContent, approvedHash } from '#domain/statement/version/approved-hash.ts';
import { Language } from '#domain/values/language.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const text = fc.record(
  { channel: fc.constantFrom(...Channel.options), title: words, text: words },
  { requiredKeys: ['channel', 'text'] },
);
const content: fc.Arbitrary<ApprovedContent> = fc.record({
  statementId: fc.stringMatching(/^[a-z0-9]{1,20}$/),
  version: fc.integer({ min: 1, max: 999 }),
  kind: fc.constantFrom(...Kind.options),
  language: fc.constantFrom(...Language.options),
  nextUpdateAt: fc.option(fc.constantFrom('2026-11-22T14:00:00.000Z', '2026-11-22T15:00:00.000Z'), {
    nil: undefined,
  }),
  texts: fc.uniqueArray(text, { selector: (item) => item.channel, minLength: 1, maxLength: 5 }),
});

const mapWords = (given: ApprovedContent, change: (words: string) => string): ApprovedContent => ({
  ...given,
  texts: given.texts.map((item) => ({
    ...item,
    title: item.title === undefined ? undefined : change(item.title),
    text: change(item.text),
  })),
});

const supersedes = {
  statementId: 'old',
  how: 'corrects',
  acts: [{ channel: 'bluesky', act: 'reply' }],
} as const;

describe('where a text is placed', () => {
  it('is part of the hash, and changes nothing where it is not used', () => {
    const plain = approvedHash(example);
    const { acts: _, ...plainly } = supersedes;
    expect(approvedHash({ ...example, inReplyTo: undefined, supersedes: plainly })).toBe(plain);
    const other = { ...supersedes, acts: [{ channel: 'bluesky', act: 'delete' } as const] };
    const hashes = [
      plain,
      approvedHash({ ...example, inReplyTo: 'https://a.example/1' }),
      approvedHash({ ...example, inReplyTo: 'https://a.example/2' }),
      approvedHash({ ...example, supersedes: { ...supersedes, acts: [...supersedes.acts] } }),
      approvedHash({ ...example, supersedes: other }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

const example: ApprovedContent = {
  statementId: 'abc',
  version: 3,
  kind: 'holding',
  language: 'sv',
  texts: [
    { channel: 'x', text: 'Vi utreder.\nMer kl. 14.' },
    { channel: 'newsroom', title: 'Råd', text: 'Håll avstånd "nu".' },
  ],
};

describe('the approved hash', () => {
  it('is the SHA-256 of the design’s canonical JSON, written out by hand', () => {
    const json =
      '{"kind":"holding","language":"sv","nextUpdateAt":null,"statementId":"abc","texts":[' +
      '{"channel":"newsroom","images":null,"text":"Håll avstånd \\"nu\\".","title":"Råd"},' +
      '{"channel":"x","images":null,"text":"Vi utreder.\\nMer kl. 14.","title":null}],"version":3}';
    expect(approvedHash(example)).toBe(createHash('sha256').update(json, 'utf8').digest('hex'));
  });

  it('is the same however the texts are ordered', () => {
    fc.assert(
      fc.property(
        content.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.texts], { minLength: given.texts.length }),
          ),
        ),
        ([given, texts]) => {
          expect(approvedHash({ ...given, texts })).toBe(approvedHash(given));
        },
      ),
    );
  });

  it('is the same whether letters are composed or not, and lines end in LF, CRLF or CR', () => {
    fc.assert(
      fc.property(content, fc.constantFrom('\r\n', '\r'), (given, end) => {
        const lined = mapWords(given, (some) => `å\n${some}\né`);
        const decomposed = mapWords(lined, (some) => some.normalize('NFD').replaceAll('\n', end));
        expect(approvedHash(decomposed)).toBe(approvedHash(lined));
      }),
    );
  });

  it('does not see fields that are not the approver’s business', () => {
    const sentences = [{ start: 0, end: 3, factIds: ['f1'] }];
    const texts = example.texts.map((item) => ({ ...item, sentences }));
    expect(approvedHash({ ...example, texts })).toBe(approvedHash(example));
  });

  it.each<[string, (given: ApprovedContent) => ApprovedContent]>([
    ['statement', (given) => ({ ...given, statementId: `${given.statementId}x` })],
    ['version', (given) => ({ ...given, version: given.version + 1 })],
    ['kind', (given) => ({ ...given, kind: given.kind === 'qa' ? 'reply' : 'qa' })],
    ['language', (given) => ({ ...given, language: given.language === 'sv' ? 'en' : 'sv' })],
    [
      'promised time',
      (given) => ({
        ...given,
        nextUpdateAt: given.nextUpdateAt ? undefined : '2026-11-22T14:00:00.000Z',
      }),
    ],
    ['number of texts', (given) => ({ ...given, texts: given.texts.slice(1) })],
    ['space at the end', (given) => mapWords(given, (some) => `${some} `)],
    ['line break', (given) => mapWords(given, (some) => `${some}\n`)],
    [
      'title',
      (given) => ({
        ...given,
        texts: given.texts.map((item) => ({ ...item, title: item.title ? undefined : 'New' })),
      }),
    ],
    [
      'channel',
      (given) => {
        const free = Channel.options.filter((c) => !given.texts.some((item) => item.channel === c));
        const texts = given.texts.map((item, i) => ({
          ...item,
          channel: i === 0 ? (free[0] ?? 'x') : item.channel,
        }));
        return { ...given, texts };
      },
    ],
    [
      'text of the last channel only',
      (given) => ({
        ...given,
        texts: given.texts.map((item, i) =>
          i === given.texts.length - 1 ? { ...item, text: `${item.text}!` } : item,
        ),
      }),
    ],
  ])('changes with the %s', (_, change) => {
    fc.assert(
      fc.property(content, (given) => {
        expect(approvedHash(change(given))).not.toBe(approvedHash(given));
      }),
    );
  });

  it('does not confuse where one text ends and the next begins', () => {
    const hash = (title: string, text: string) =>
      approvedHash({ ...example, texts: [{ channel: 'press', title, text }] });
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
  });
});
