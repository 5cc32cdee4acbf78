import type { Finding } from '../../tone/finding.ts';
import type { ToneText } from '../../tone/read-parts.ts';
import { opened, openingLength } from './openings.ts';

// Offsets count in what all answers have in common; what is in an opening is about the whole text.
const without = (length: number, finding: Finding): Finding => ({
  ...finding,
  start: Math.max(0, finding.start - length),
  end: Math.max(0, finding.end - length),
});

const keyOf = ({ channel, rule, start, end }: Finding): string =>
  JSON.stringify([channel, rule, start, end]);

/** Checks a text with each opening that it may have; what is found with several is told once. */
export const findingsWithOpenings = (
  text: ToneText,
  openings: readonly string[],
  check: (text: ToneText) => Finding[],
): Finding[] => {
  const found = new Map<string, Finding>();
  for (const opening of openings) {
    for (const finding of check({ ...text, text: opened(opening, text.text) })) {
      const placed = without(openingLength(opening), finding);
      if (!found.has(keyOf(placed))) found.set(keyOf(placed), placed);
    }
  }
  return [...found.values()];
};
