import { confirmedFacts, type Fact } from '../incident/fact.ts';
import type { Incident } from '../incident/incident.ts';
import { bareWords } from '../values/bare-words.ts';
import { outdatedFacts } from './brief/stale.ts';
import { wrongSentences } from './same-error.ts';
import type { Statement } from './statement.ts';

type Facts = Pick<Incident, 'facts'>;

// Of several facts under a sentence one may be wrong alone: once it has changed, the others stand.
const unchangedUnder = (claim: string, superseded: Statement, incident: Facts): string[] => {
  const under = wrongSentences(superseded, claim).flatMap(({ factIds }) => factIds);
  const changed = outdatedFacts(superseded, incident);
  return changed.some(({ factId }) => under.includes(factId)) ? [] : under;
};

/**
 * The confirmed facts that say what a claim says, or that the sentence of a corrected statement rests on and that are
 * as they were: told as true they would contradict the correction.
 */
export const claimedFacts = (
  claim: string,
  superseded: Statement | undefined,
  incident: Facts,
): Fact[] => {
  const claimed = bareWords(claim);
  if (claimed === '') return [];
  const under = superseded ? unchangedUnder(claim, superseded, incident) : [];
  return confirmedFacts(incident.facts).filter(
    ({ id, text }) => under.includes(id) || bareWords(text) === claimed,
  );
};
