import fc from 'fast-check';

const CODE_POINTS = 0x110000;
const SURROGATES = { first: 0xd800, count: 0x800 };

const character = fc
  .nat(CODE_POINTS - SURROGATES.count - 1)
  .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count));

/**
 * Text of any characters, with plain ones and what has upset programs before among them, such as `__proto__`.
 * `fc.string({ unit: 'binary' })` makes the same, but first a table of all 1.1 million characters, which each worker
 * of the tests then keeps.
 */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: character }, { weight: 1, arbitrary: fc.string() }))
  .map((parts) => parts.join(''));
