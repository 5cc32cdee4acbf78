import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf, sha256 } from '#domain/values/canonical.ts';
import { Duration, durationMs } from '#domain/values/duration.ts';
import { idFrom } from '#domain/values/id.ts';
import { withSpacedTags } from '#domain/values/markup.ts';
import { Line, normaliseText, Prose, Quoted } from '#domain/values/text.ts';
import { anyText } from '#test/support/any-text.ts';
import { processorMs } from '#test/support/processor-time.ts';

const problemsOf = (schema: ReturnType<typeof Line>, text: string) =>
  schema.safeParse(text).error?.issues.map((issue) => issue.message) ?? [];

const codes = (from: number, to = from): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

describe('typed text', () => {
  it.each([
    ['an unpaired high surrogate', 'malformed', ['\ud83d', 'a\ud800b']],
    ['an unpaired low surrogate', 'malformed', ['\udc00', 'a\udfff']],
    ['bidi marks', 'invisible-character', ['\u061c', ...codes(0x200e, 0x200f)]],
    ['bidi embeddings and overrides', 'invisible-character', codes(0x202a, 0x202e)],
    ['bidi isolates and deprecated formats', 'invisible-character', codes(0x2066, 0x206f)],
    ['private use', 'malformed', ['\ue000', '\u{f0000}']],
    ['noncharacters', 'malformed', ['\uffff', '\ufffe', '\ufdd0', '\u{1ffff}']],
    ['the Mongolian separator', 'invisible-character', ['\u180e']],
    ['invisible operators', 'invisible-character', codes(0x2061, 0x2064)],
    ['fillers', 'invisible-character', ['\u115f', '\u1160', '\u3164', '\uffa0', '\u034f']],
    ['annotation marks', 'invisible-character', codes(0xfff9, 0xfffb)],
    ['tag characters', 'invisible-character', codes(0xe0001, 0xe007f)],
    ['control characters', 'control-character', [...codes(0, 8), ...codes(0x0e, 0x1f)]],
    ['C1 controls', 'control-character', [...codes(0x7f, 0x84), ...codes(0x86, 0x9f)]],
    ['markup', 'markup', ['<script>', '<img src=x onerror=y>', '</p>', '<!-- x -->', '<A HREF=x>']],
    ['unclosed tags', 'markup', ['<script src=//x.example ', '<IMG\u00a0src=x ', '</style/']],
  ])('refuses %s', (_, code, hostile) => {
    for (const some of hostile) {
      expect(problemsOf(Line(), `a${some}b`)).toEqual([code]);
      expect(problemsOf(Prose(100), `a${some}b`)).toEqual([code]);
    }
  });

  it.each([
    ['a soft hyphen', 'för\u00adsenad', 'försenad'],
    ['zero-width blanks', '\u200bfrån\u2060 10\ufeff', 'från 10'],
    ['the place of a picture', 'Bild\ufffc här', 'Bild här'],
    ['selectors of another look', '\u2709\ufe0e och ❤️ och a\u{e0101}', '\u2709 och ❤️ och a'],
  ])('takes away what was pasted along: %s', (_, pasted, kept) => {
    expect(Line().parse(pasted)).toBe(kept);
    expect(Prose(99).parse(`${pasted}\n${pasted}`)).toBe(`${kept}\n${kept}`);
    expect(Prose(99).safeParse(pasted.replace(/[^\u00ad\u200b\ufeff]/g, '')).success).toBe(false);
  });

  it('takes the line ends of word processors and the web as line ends, or as blanks in a line', () => {
    for (const end of ['\v', '\f', '\u0085', '\u2028', '\u2029']) {
      expect(Prose(9).parse(`a${end}b${end}`)).toBe('a\nb');
      expect(Line(9).parse(`a${end}b${end}`)).toBe('a b');
    }
  });

  it.each([
    'Skriv till <kris@exempel.example>.',
    '<https://exempel.example/a>',
    'a <b, men c> d',
    '<3',
  ])('takes what is no HTML: %s', (text) => expect(Line().parse(text)).toBe(text));

  it.each(['om a<b och c>d', '<b>fet</b>', '<script src=x ', '<!-- x -->', '<<b>'])(
    'takes what looked like HTML once a blank stands behind its beginning: %s',
    (text) => {
      expect(problemsOf(Line(), text)).toEqual(['markup']);
      const spaced = withSpacedTags(text);
      expect(Line().parse(spaced)).toBe(spaced.trim());
      expect(spaced.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    },
  );

  it('keeps as many marks on a letter as a script needs, and no more', () => {
    const marks = '\u0301\u0323'.repeat(15);
    expect(Line().parse(`q${marks}`)).toBe(`q${marks}`.normalize('NFC'));
    expect(Line().parse(`q${marks.repeat(20)}z`)).toBe(`q${marks}z`.normalize('NFC'));
  });

  it('refuses line breaks and tabs in a line, and takes them in prose', () => {
    for (const white of ['\n', '\t', '\r\n']) {
      expect(problemsOf(Line(), `a${white}b`)).toEqual(['control-character']);
      expect(Prose(9).parse(`a${white}b`)).toBe(`a${white.replace('\r', '')}b`);
    }
  });

  it.each([
    'Råd till dig i Ängelholm: håll avstånd – och ”lyssna” på radion… 5 < 6 > 4',
    'Familjen 👨‍👩‍👧‍👦 och ❤️ och 👍🏽 är med',
    'عربي و עברית و فارسی می‌خواهم',
    '2 <3 du & "jag" \\ $& %s {{x}} \'; DROP TABLE',
  ])('keeps what is allowed as typed: %s', (text) => {
    expect(Line().parse(text)).toBe(text);
    expect(Prose(200).parse(`${text}\n\n${text}`)).toBe(`${text}\n\n${text}`);
  });

  it('is trimmed, composed and ended with LF, and stays the same when read again', () => {
    expect(Prose(99).parse('  A\u030a\r\nb\rc \n')).toBe('Å\nb\nc');
    fc.assert(
      fc.property(anyText, (text) => {
        const once = Prose(1000).safeParse(text);
        if (once.success) expect(Prose(1000).parse(once.data)).toBe(once.data);
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it('is between one character and the limit, in code points after normalising', () => {
    expect(Line(3).safeParse('').success).toBe(false);
    expect(Line(3).safeParse(' \t ').success).toBe(false);
    expect(Prose(3).safeParse('\n\n').success).toBe(false);
    expect(Line(3).safeParse('abc').success).toBe(true);
    expect(Line(3).safeParse('abcd').success).toBe(false);
    expect(Line(3).safeParse('👍👍👍👍').success).toBe(false);
    expect(Line(2).safeParse('👍👍').success).toBe(true);
    expect(Line(1).safeParse('a\u030a').success).toBe(true);
  });

  it('answers a megabyte of anything at once', () => {
    for (const some of ['<a', '<', 'a\u200b', '<a <a', '\n', '\u0301\u0323', '\u202e', '\ud800']) {
      const text = `b${some.repeat(500_000)}c`;
      let isTaken = true;
      const tookMs = processorMs(() => {
        isTaken = Prose(2000).safeParse(text).success;
      });
      expect(isTaken).toBe(false);
      expect(tookMs).toBeLessThan(1000);
    }
  });

  it('answers at once what just fits before it is composed', () => {
    for (const some of ['\u0301\u0323', '<a', '\u202e']) {
      const text = `b${some.repeat(39_000)}`;
      expect(processorMs(() => Prose(20_000).safeParse(text))).toBeLessThan(1000);
    }
  });
});

describe('quoted text', () => {
  it('is kept to the letter, whatever it holds', () => {
    const hostile = ' <script>\u202e\u0000\r\n A\u030a ';
    expect(Quoted(99).parse(hostile)).toBe(hostile);
  });

  it('is well formed, not empty and not too long', () => {
    for (const text of ['', '\ud800', 'abcd']) {
      expect(Quoted(3).safeParse(text).success).toBe(false);
    }
  });
});

describe('durations', () => {
  it.each([
    ['PT10M', 600_000],
    ['PT2H', 7_200_000],
    ['P7D', 604_800_000],
    ['P1DT1H1M1S', 90_061_000],
    ['PT90S', 90_000],
  ])('%s is %d ms', (duration, ms) => {
    expect(durationMs(Duration.parse(duration))).toBe(ms);
  });

  it.each([
    '',
    'P',
    'PT',
    'PT0S',
    'P0D',
    'P1DT',
    'P1W',
    'P1M',
    'P1Y',
    'PT1.5H',
    '-PT1H',
    'pt1h',
    ' PT1H',
    'PT1H\n',
    'PT1M1H',
    'PT999999H',
    '10M',
    'PT١H',
    'one hour',
  ])('refuses %j and says what is meant', (duration) => {
    expect(Duration.safeParse(duration).error?.issues[0]?.message).toMatch(/ISO 8601.*PT10M/);
  });
});

describe('canonical JSON', () => {
  it('has one form for equal values, sorted by UTF-16 as RFC 8785 says', () => {
    const value = { '\ufb33': 1, '\u{1f600}': 2, b: [3, { d: 4, c: null }], a: 'å\n', B: 1e21 };
    expect(canonicalJson(value)).toBe(
      '{"B":1e+21,"a":"å\\n","b":[3,{"c":null,"d":4}],"\u{1f600}":2,"\ufb33":1}',
    );
  });

  it('leaves out undefined fields, as the store does', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, '\ud800'])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );

  it('gives other hashes for other values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(hashOf(a) === hashOf(b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(JSON.stringify(a)));
      }),
    );
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('ids', () => {
  it('are 80 bits in lower-case hexadecimal, the same for the same seed', () => {
    expect(idFrom('seed')).toMatch(/^[0-9a-f]{20}$/);
    expect(idFrom('seed')).toBe(idFrom('seed'));
    expect(idFrom('seed')).not.toBe(idFrom('seee'));
  });
});
