import type { ChannelText } from '../draft/draft.ts';
import type { Incident } from '../incident/incident.ts';
import { type Corrects, namedRight } from '../tone/named-right.ts';
import { bareWords, holds } from '../values/bare-words.ts';
import { factsIn } from './basis.ts';
import { outdatedFacts } from './brief/stale.ts';
import { approvedAt } from './lists.ts';
import type { Statement } from './statement.ts';
import { isOut } from './supersede.ts';

interface Said {
  words: string;
  factIds: readonly string[];
}

const sentencesOf = ({ text, sentences }: ChannelText): Said[] =>
  sentences.map(({ start, end, factIds }) => ({
    words: bareWords(text.slice(start, end)),
    factIds,
  }));

/**
 * The sentences that say a claim, or a part of one that is longer than a sentence. What is but a part of the claim
 * in another text may be right: readers of that text were not told the rest.
 */
export const wrongSentences = ({ texts }: Pick<Statement, 'texts'>, claim: string): Said[] => {
  const claimed = bareWords(claim);
  return texts.flatMap((text) => {
    const isWhole = holds(bareWords(text.text), claimed);
    return sentencesOf(text).filter(
      ({ words }) => holds(words, claimed) || (isWhole && holds(claimed, words)),
    );
  });
};

/**
 * The facts that wrong sentences rest on. Of several, only those that are no longer as they were, or that the
 * sentences told wrongly: else nobody has said which is wrong.
 */
const wrongFacts = (
  corrected: Statement,
  sentences: readonly Said[],
  incident: Pick<Incident, 'facts'>,
  claim: Corrects | undefined,
): string[] => {
  const under = new Set(sentences.flatMap(({ factIds }) => factIds));
  if (under.size <= 1) return [...under];
  const toldWrongly = namedRight(incident.facts, claim).flatMap(({ id }) =>
    under.has(id) ? [id] : [],
  );
  if (toldWrongly.length > 0) return toldWrongly;
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
 * before it, with a sentence that repeats one of the wrong ones word for word and rests on the same fact in the
 * same words; those that were marked already too. That a sentence rests on the same fact alone says nothing: it may
 * tell the part that is right. Where the fact has changed since, such words are stale, which the desk says.
 */
export const withSameError = (
  { correction, corrected, incident }: Corrected,
  others: readonly Statement[],
): Statement[] => {
  const basis = factsIn(corrected.check?.basis);
  const errors = wrongSentences(corrected, correction.claim?.text ?? '');
  const wrong = wrongFacts(corrected, errors, incident, correction.claim);
  const repeats = ({ texts, check }: Statement): boolean => {
    const own = factsIn(check?.basis);
    const same = wrong.filter((id) => own.get(id)?.hash === basis.get(id)?.hash);
    return texts
      .flatMap(sentencesOf)
      .some(
        ({ words, factIds }) =>
          factIds.some((id) => same.includes(id)) &&
          errors.some((error) => holds(words, error.words)),
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
      repeats(other),
  );
};
