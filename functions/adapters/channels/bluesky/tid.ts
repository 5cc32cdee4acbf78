import { createHash } from 'node:crypto';
import { type Publication, publicationKey } from '#domain/publish/publisher.ts';

// https://atproto.com/specs/tid: 13 digits of 5 bits; 53 bits of microseconds since 1970, 10 of a clock id.
const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';
const DIGITS = 13;
const CLOCK_BITS = 10n;
const CLOCKS = 1 << Number(CLOCK_BITS);

/**
 * Record key of a publication: the same at every try, and another one for other words. Its time is that of
 * the first intent; the microseconds, which nobody measured, and the clock id tell publications of one
 * moment apart.
 */
export const tidOf = (publication: Publication): string => {
  const hash = createHash('sha256')
    .update(`${publicationKey(publication)}#bluesky`)
    .digest();
  const microseconds = BigInt(Date.parse(publication.firstIntendedAt)) * 1000n;
  const within = BigInt(hash.readUInt16BE(0) % 1000);
  const clock = BigInt(hash.readUInt16BE(2) % CLOCKS);
  let rest = ((microseconds + within) << CLOCK_BITS) | clock;
  let tid = '';
  for (let digit = 0; digit < DIGITS; digit += 1) {
    tid = ALPHABET.charAt(Number(rest & 31n)) + tid;
    rest >>= 5n;
  }
  return tid;
};
