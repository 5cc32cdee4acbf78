import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smsLength } from '#domain/length/sms.ts';

// 3GPP TS 23.038, tables 6.2.1 (default alphabet) and 6.2.1.1 (extension).
const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '\f^{}\\[~]|€';

describe('a text message', () => {
  it('takes a septet for each of the 127 characters of the alphabet', () => {
    expect([...alphabet]).toHaveLength(127);
    for (const char of alphabet) {
      expect(smsLength(char), char).toEqual({ unit: 'septet', length: 1, limit: 160, messages: 1 });
    }
  });

  it('takes two septets for each of the ten characters of the extension', () => {
    expect([...extension]).toHaveLength(10);
    for (const char of extension) {
      expect(smsLength(char), char).toMatchObject({ unit: 'septet', length: 2 });
    }
  });

  it.each(['ç', '–', '”', '…', '’', '`', 'á', 'Š', '\t', '\u00a0', '😀'])(
    'is UCS-2 for the sake of %j',
    (char) => {
      expect(smsLength(`Vattnet är borta${char}`)).toMatchObject({ unit: 'ucs2', limit: 70 });
    },
  );

  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['ж'.repeat(70), 1],
    ['ж'.repeat(71), 2],
    ['ж'.repeat(134), 2],
    ['ж'.repeat(135), 3],
    // The 153rd septet of the first part stays empty, since € takes two.
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    [`${'a'.repeat(151)}€${'a'.repeat(153)}`, 2],
    // The 67th unit stays empty, since an emoji takes two.
    [`${'ж'.repeat(66)}😀${'ж'.repeat(66)}`, 3],
    ['', 1],
  ])('counts the parts of %j', (text, messages) => {
    expect(smsLength(text).messages).toBe(messages);
  });

  it.each([
    ['a'.repeat(306), 306, 306],
    ['ж'.repeat(135), 135, 134],
    // What does not fit into the end of a part is room lost.
    [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 306, 306],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 307, 306],
  ])('may take two: %j', (text, length, limit) => {
    expect(smsLength(text, 2)).toMatchObject({ length, limit });
  });

  it('takes no fewer messages with more words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string(), (text, more) => {
        expect(smsLength(text + more).messages).toBeGreaterThanOrEqual(smsLength(text).messages);
      }),
    );
  });
});
