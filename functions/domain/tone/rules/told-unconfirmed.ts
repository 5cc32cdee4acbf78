import type { Fact } from '../../incident/fact.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** A sentence that tells what an unconfirmed fact alone holds, and the words that do. */
export interface Told {
  sentence: Sentence;
  fact: Fact;
  words: Span;
  /** What a finding marks. */
  place: { start: number; end: number };
  onlyWarns: boolean;
}
