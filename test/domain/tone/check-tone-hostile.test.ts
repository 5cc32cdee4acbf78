import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import { MAX_TEXT } from '#domain/statement/input.ts';
import type { ChannelBrief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { Language } from '#domain/values/language.ts';
import { anyText } from '#test/support/any-text.ts';
import { processorMs } from '#test/support/processor-time.ts';
import { badTexts, fullBrief, loops, textOf } from './hostile-texts.ts';
import { briefOf, rules } from './support.ts';

const seeds = [
  'Vi ber om ursäkt om någon',
  'We are sorry if anyone was hurt',
  'kl. 14.30',
  'den 5 november 2026',
  'twenty-five thousand and six',
  'tvåhundrafemtio',
  'https://exempel.example/a?b=c',
  'Ida Granlund',
  '@ida',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u{e0041}',
  'a\u0308',
  '👨‍👩‍👧',
  '[name]',
  '{{x}}',
  '\n',
  ' ',
  '.',
  'p.m.',
  '1 200',
  '½',
  'constructor',
  '__proto__',
  '２ ｐｍ',
  'ß',
  'İ',
  '﷽',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...seeds), anyText), {
    maxLength: 20,
  })
  .map((parts) => parts.join(' '));

const briefs: fc.Arbitrary<ChannelBrief> = fc
  .record({
    kind: fc.constantFrom(...Kind.options),
    language: fc.constantFrom(...Language.options),
    channel: fc.constantFrom(...Channel.options),
    timeZone: fc.constantFrom('Europe/Stockholm', 'Nowhere/Land', ''),
    legalHold: fc.boolean(),
  })
  .map((part) => briefOf({ ...fullBrief, ...part }));

describe('checkTone on hostile texts', () => {
  it('never throws, and marks places inside what it read', () => {
    fc.assert(
      fc.property(hostile, hostile, briefs, (text, title, brief) => {
        for (const finding of checkTone({ channel: brief.channel, text, title }, brief, rules)) {
          const read = finding.params['part'] === 'title' ? title : text;
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThanOrEqual(finding.start);
          expect(finding.end).toBeLessThanOrEqual(read.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says of a finding what stands at its place', () => {
    fc.assert(
      fc.property(hostile, briefs, (text, brief) => {
        for (const finding of checkTone({ channel: brief.channel, text }, brief, rules)) {
          const { found } = finding.params;
          if (found === undefined || finding.rule === 'draft-residue') continue;
          const slice = text.slice(finding.start, finding.end);
          expect(slice.slice(0, 200).toWellFormed()).toBe(found);
          expect(slice).not.toBe('');
        }
      }),
      // A tab in a text message was named by its code.
      { numRuns: 400, examples: [['\t', briefOf({ ...fullBrief, channel: 'sms' })]] },
    );
  });

  it('survives a brief whose times and names are nonsense', () => {
    const brief = {
      ...briefOf({ ...fullBrief, protectedNames: ['', ' ', '.', '@', 'A', '..., ...'] }),
      publishedAt: 'yesterday',
      nextUpdateAt: '',
    };
    expect(() => checkTone({ channel: 'x', text: 'Kl. 14 A. B. @ .' }, brief, rules)).not.toThrow();
  });

  it.each(['', ' ', '\ud800', '\u200b', '\u0301'])('answers for %j', (text) => {
    expect(checkTone({ channel: 'newsroom', text }, briefOf(fullBrief), rules)).toBeInstanceOf(
      Array,
    );
  });
});

describe('what checkTone costs', () => {
  // The longest comment that the tone check takes.
  const MAX_COMMENT = 5_000;
  // The best of some runs: what else the machine does only makes one slower, and so does code that is new to it.
  const RUNS = 6;
  const msOf = (text: string, brief: () => ChannelBrief): number =>
    Math.min(
      ...Array.from({ length: RUNS }, () => {
        const under = brief();
        return processorMs(() => checkTone({ channel: 'newsroom', text }, under, rules));
      }),
    );
  const newsroom = briefOf(fullBrief);
  // The longest text that a request may hold.
  const costOf = (part: string): number => msOf(textOf(part, MAX_TEXT), () => newsroom);

  it('takes not much longer for a list behind what is unconfirmed', () => {
    const facts = [{ id: 'f1', status: 'unconfirmed', text: '14 people are injured.' }];
    const under = () => briefOf({ ...fullBrief, language: 'en', facts });
    const ofLength = (length: number) => msOf(`14 people${textOf(', x', length)}`, under);
    expect(ofLength(16_000)).toBeLessThan(8 * ofLength(4_000));
  });

  it.each(['11 a ', '1 kr '])(
    'takes not much longer for numbers of one sentence than of many: %j',
    (part) => {
      expect(costOf(part)).toBeLessThan(3 * costOf(`${part}bil. `));
    },
  );

  it('takes not much longer for sentences without words than for those with one', () => {
    costOf('Vi. ');
    expect(costOf('. ')).toBeLessThan(2 * costOf('Vi. '));
  });

  it('reads the facts once, however many a text counts as dead', () => {
    const facts = Array.from({ length: 10 }, (_, at) => ({
      id: `f${at}`,
      status: 'confirmed' as const,
      text: textOf('1 a ', 900),
    }));
    // A new brief each time: what was read of one is kept.
    const onFacts = (part: string) => msOf(textOf(part, 2_000), () => briefOf({ facts }));
    onFacts('fyra döda ');
    expect(onFacts('fyra döda ')).toBeLessThan(5 * onFacts('fyra bilar '));
  });

  it('takes not much longer for a comment of questions than of other sentences', () => {
    const text = textOf('We are at the bus. ', 8_000);
    const below = (part: string) =>
      msOf(text, () =>
        briefOf({
          kind: 'reply',
          language: 'en',
          comment: textOf(part, MAX_COMMENT).slice(0, MAX_COMMENT),
        }),
      );
    below('Where my car is. ');
    expect(below('Where is my car? ')).toBeLessThan(3 * below('Where my car is. '));
    const ever = Array.from({ length: 300 }, (_, at) => `Who is w${at}? `).join('');
    expect(below(ever)).toBeLessThan(3 * below(ever.replaceAll('?', '.')));
  });
});

describe('checkTone on bad texts', () => {
  it.each(badTexts)('finds what is wrong with $what', ({ text, rule }) => {
    const brief = briefOf(fullBrief);
    const findings = checkTone({ channel: 'newsroom', text }, brief, rules);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  it('finds the same in letters that are taken apart and in those that are not', () => {
    const text = 'Vi beklagar om någon blev rädd. Ingen behöver känna sig orolig för något!';
    const [apart, together] = (['NFD', 'NFC'] as const).map((form) =>
      checkTone({ channel: 'x', text: text.normalize(form) }, briefOf(fullBrief), rules).map(
        ({ rule, params: { found } }) => [rule, found?.normalize('NFC')],
      ),
    );
    expect(apart).toEqual(together);
    expect(apart?.length).toBeGreaterThan(1);
  });
});

const check = (text: string, kind: Kind) =>
  checkTone({ channel: 'x', text }, briefOf({ ...fullBrief, kind, channel: 'x' }), rules);

// Work that grew with the square of the length would take minutes on the megabytes, far beyond the time-out.
describe('checkTone on long texts', () => {
  it.each(loops)('ends for 50 000 characters of %j', (part) => {
    expect(check(textOf(part, 50_000), 'holding').length).toBeLessThanOrEqual(100);
  });

  it.each(['vi gjorde fel om ', 'we are sorry if anyone was ', 'a', '1'])(
    'ends for a megabyte of %j',
    (part) => {
      expect(check(textOf(part, 1_000_000), 'apology').length).toBeLessThanOrEqual(100);
    },
  );
});
