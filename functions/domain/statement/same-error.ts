import type { Incident } from '../incident/incident.ts';
import { factsIn } from './basis.ts';
import { outdatedFacts } from './brief/stale.ts';
import { approvedAt } from './lists.ts';
import type { Statement } from './statement.ts';
import { isOut } from './supersede.ts';

const wordsOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const says = (sentence: string, claim: string): boolean => {
  const [one, other] = [wordsOf(sentence), wordsOf(claim)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};

const factsUnder = ({ texts }: Statement, claim: string): Set<string> =>
  new Set(
    texts.flatMap(({ text, sentences }) =>
      sentences
        .filter(({ start, end }) => says(text.slice(start, end), claim))
        .flatMap(({ factIds }) => factIds),
    ),
  );

/**
 * The facts that a claim of a statement rests on. Of several, only those that are no longer as they were: else
 * nobody has said which is wrong.
 */
const wrongFacts = (
  corrected: Statement,
  claim: string,
  incident: Pick<Incident, 'facts'>,
): string[] => {
  const under = factsUnder(corrected, claim);
  if (under.size <= 1) return [...under];
  const changed = outdatedFacts(corrected, incident).map(({ factId }) => factId);
  return [...under].filter((factId) => changed.includes(factId));
};

/** A correction, what it corrects, and their incident. */
export interface Corrected {
  correction: Statement;
  corrected: Statement;
  incident: Pick<Incident, 'facts'>;
}

/**
 * Finds among statements those whose readers were told what a correction corrects: in the same language, out
 * before it, with a sentence that rests on the same fact in the same words; those that were marked already too.
 */
export const withSameError = (
  { correction, corrected, incident }: Corrected,
  others: readonly Statement[],
): Statement[] => {
  const basis = factsIn(corrected.check?.basis);
  const wrong = wrongFacts(corrected, correction.claim?.text ?? '', incident);
  const restsOn = ({ texts, check }: Statement): boolean => {
    const own = factsIn(check?.basis);
    const same = wrong.filter((id) => own.get(id)?.hash === basis.get(id)?.hash);
    return texts.some(({ sentences }) =>
      sentences.some(({ factIds }) => factIds.some((id) => same.includes(id))),
    );
  };
  return others.filter(
    (other) =>
      other.id !== corrected.id &&
      other.id !== correction.id &&
      other.language === corrected.language &&
      isOut(other) &&
      (other.supersededBy ?? correction.id) === correction.id &&
      approvedAt(other) < approvedAt(correction) &&
      restsOn(other),
  );
};
