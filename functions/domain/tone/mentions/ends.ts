import type { Lexicon } from '../language/lexicon.ts';
import type { RawReading } from '../text/reading.ts';
import type { Mention } from './mention.ts';

/** Two times, days or dates with "to" between them. */
export type Ends = readonly [Mention, Mention];

// "At 8 and 20" has no order.
const isJoin = ({ tokens }: RawReading, { data, joinWords }: Lexicon, at: number): boolean => {
  const { raw, folded } = tokens[at] ?? { raw: '', folded: '' };
  return (
    /^[-\u2013\u2014]$/u.test(raw) ||
    (data.times.connect.includes(folded) && !joinWords.has(folded))
  );
};

/** The ends that mentions of a text are of. */
export const endsIn = (
  reading: RawReading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
): Ends[] =>
  mentions.flatMap((one, at) => {
    const next = mentions[at + 1];
    const isSpan =
      next?.kind === one.kind && next.from === one.to + 1 && isJoin(reading, lexicon, one.to);
    return next && isSpan ? [[one, next] as const] : [];
  });
