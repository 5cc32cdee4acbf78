import { confirmedFacts, type Fact } from '../incident/fact.ts';
import type { Incident } from '../incident/incident.ts';
import { type Corrects, namedRight } from '../tone/named-right.ts';
import { bareWords, holds } from '../values/bare-words.ts';
import { wasOpen } from './basis.ts';
import { outdatedFacts } from './brief/stale.ts';
import { wrongSentences } from './same-error.ts';
import type { Statement } from './statement.ts';

type Facts = Pick<Incident, 'facts'>;

/** The ids of the facts that say all that words say, however they put it. */
export type SaidBy = (words: string) => readonly string[];

// Where a person wrote them, nobody said which fact each sentence rests on: its words tell. A sentence asserts no fact
// that it left open.
const factsUnder = (claim: Corrects, superseded: Statement, saidBy: SaidBy): readonly string[] => {
  const recorded = wrongSentences(superseded, claim.text).flatMap(({ factIds }) => factIds);
  if (recorded.length === 0) return saidBy(claim.text);
  return recorded.filter((id) => !wasOpen(superseded.check?.basis, id));
};

// "Water main has broken" of "a water main has broken": where a fact that holds the claim was told whole, and the claim
// stands nowhere else, the fact says it.
const isToldWhole = (fact: Fact, claim: Corrects, { texts }: Statement): boolean => {
  const [right, wrong] = [bareWords(fact.text), bareWords(claim.text)];
  const told = texts.map(({ text }) => bareWords(text));
  return (
    holds(right, wrong) &&
    told.some((words) => holds(words, right)) &&
    !told.some((words) => words.split(right).some((rest) => holds(rest, wrong)))
  );
};

// Of several facts under a sentence one may be wrong alone: once it has changed, the others stand. Where one is named as
// what is right, the sentence alone was wrong.
const unchangedUnder = (
  claim: Corrects,
  superseded: Statement,
  { facts }: Facts,
  saidBy: SaidBy,
): readonly string[] => {
  const under = factsUnder(claim, superseded, saidBy);
  const changed = outdatedFacts(superseded, { facts });
  const isSettled =
    changed.some(({ factId }) => under.includes(factId)) ||
    namedRight(facts, claim).some(
      (fact) => under.includes(fact.id) && !isToldWhole(fact, claim, superseded),
    );
  return isSettled ? [] : under;
};

/**
 * The confirmed facts that say what a claim says, or that the sentence of a corrected statement rests on and that are
 * as they were, unless the correction names one of these as what is right: told as true they would contradict the
 * correction.
 */
export const claimedFacts = (
  claim: Corrects | undefined,
  superseded: Statement | undefined,
  incident: Facts,
  saidBy: SaidBy,
): Fact[] => {
  if (claim === undefined) return [];
  const claimed = bareWords(claim.text);
  if (claimed === '') return [];
  const under = superseded ? unchangedUnder(claim, superseded, incident, saidBy) : [];
  return confirmedFacts(incident.facts).filter(
    ({ id, text }) => under.includes(id) || bareWords(text) === claimed,
  );
};
