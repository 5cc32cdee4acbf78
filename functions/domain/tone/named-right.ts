import { confirmedFacts, type Fact } from '../incident/fact.ts';
import { plainText } from '../values/plain-text.ts';
import type { Brief } from './brief.ts';

/** The confirmed facts that the words of a correction name as what is right, whether they are about the same or not. */
export const namedRight = <One extends Pick<Fact, 'status' | 'text'>>(
  facts: readonly One[],
  claim: Brief['claim'],
): One[] =>
  confirmedFacts(facts).filter(({ text }) =>
    claim?.truthKeys.some((key) => text.toLowerCase().includes(plainText(key).toLowerCase())),
  );
