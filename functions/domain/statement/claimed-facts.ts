import type { Fact } from '../incident/fact.ts';
import type { Incident } from '../incident/incident.ts';
import { outdatedFacts } from './brief/stale.ts';
import { wordsOf, wrongSentences } from './same-error.ts';
import type { Statement } from './statement.ts';

type Facts = Pick<Incident, 'facts'>;

const confirmedIn = ({ facts }: Facts): Fact[] =>
  facts.filter(({ status }) => status === 'confirmed');

const changedIds = (superseded: Statement, incident: Facts): string[] =>
  outdatedFacts(superseded, incident).map(({ factId }) => factId);

// Of several facts under a sentence one may be wrong alone: once it has changed, the others stand.
const unchangedUnder = (claim: string, superseded: Statement, incident: Facts): string[] => {
  const under = wrongSentences(superseded, claim).flatMap(({ factIds }) => factIds);
  const changed = changedIds(superseded, incident);
  return under.some((id) => changed.includes(id)) ? [] : under;
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
  const claimed = wordsOf(claim);
  const under = superseded ? unchangedUnder(claim, superseded, incident) : [];
  return claimed === ''
    ? []
    : confirmedIn(incident).filter(
        ({ id, text }) => under.includes(id) || wordsOf(text) === claimed,
      );
};

/** The confirmed facts that a statement told and that are as they were: who takes it back does not tell them again. */
export const factsTakenBack = (withdrawn: Statement, incident: Facts): Fact[] => {
  const named = new Set(
    withdrawn.texts.flatMap(({ sentences }) => sentences.flatMap(({ factIds }) => factIds)),
  );
  const changed = changedIds(withdrawn, incident);
  return confirmedIn(incident).filter(({ id }) => named.has(id) && !changed.includes(id));
};
