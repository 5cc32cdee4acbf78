import { plainFormOf } from '../../length/plain-characters.ts';
import { isGsm7 } from '../../length/sms.ts';
import type { Check, Finder, Hit } from '../rule.ts';

const hitsIn = ({ reading: { original } }: Check): Hit[] => {
  const seen = new Set<string>();
  return [...original.matchAll(/[^\n]/gu)].flatMap(({ 0: char, index }) => {
    const plain = seen.has(char) || isGsm7(char) ? undefined : plainFormOf(char);
    seen.add(char);
    if (plain === undefined) return [];
    const params = { plain: plain === ' ' ? '␣' : plain };
    return [{ original: { start: index, end: index + char.length }, params }];
  });
};

/** A text message keeps to characters that leave it room for 160 instead of 70, where there are such. */
export const smsCharacters: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => (check.channel === 'sms' ? hitsIn(check) : []),
};
