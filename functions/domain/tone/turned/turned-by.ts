import type { Clause } from './clause.ts';
import { type Compared, comparedWith, isAlone } from './compare.ts';
import { deniesAllOf } from './of-all.ts';
import type { SaidWord } from './said-word.ts';
import type { Told } from './told.ts';

/** A text of the brief that a clause turns round, and whether it surely does. */
export interface Turned {
  text: string;
  isSure: boolean;
}

// "The bridge was closed" and "the bridge is open" are of two times.
const isOfSameTime = (
  clause: Clause,
  { clause: told, isFact, isCrossed }: Told & Compared,
): boolean => {
  const [past, present] = [told.holds('past'), told.holds('present')];
  const begins = (name: string) => clause.holds(name) && !told.holds(name);
  return !(
    (isCrossed && clause.holds('present') !== present) ||
    (clause.holds('past') && present && !past) ||
    (clause.holds('present') && past && !present) ||
    (begins('again') && !present) ||
    (begins('to-come') && isFact) ||
    (begins('possible') && (past || present) && !told.said.some(isAlone))
  );
};

// "Not all schools are closed" turns round that all are, and not that some are.
const isOfSameMany = (clause: Clause, told: Clause): boolean =>
  (!clause.holds('not-all') || told.holds('all')) &&
  (!told.holds('not-all') || clause.holds('all'));

/** Whether a clause tells of the same time and as many, and depends on as much. */
export const isComparable = (clause: Clause, told: Told & Compared): boolean =>
  ![clause, told.clause].some((one) => one.isUnclear || one.holds('unclear')) &&
  clause.holds('condition') === told.clause.holds('condition') &&
  isOfSameTime(clause, told) &&
  isOfSameMany(clause, told.clause);

// "The boys have been found" may be news after "the boys were missing".
const mayBeLater = (clause: Clause, { clause: told, isCrossed }: Told & Compared): boolean =>
  isCrossed && told.holds('past') && !clause.holds('past');

// What is told of may not reach a place that nothing names, or of which a "no" is told: "Sutby is not affected".
const areTold = (places: readonly SaidWord[], told: readonly Told[]): boolean =>
  places.every(({ keys }) =>
    told.some(({ clause }) => !clause.isNegated && keys.some((key) => clause.keys().has(key))),
  );

// "We have not stolen the data" need not deny that the data was stolen.
const deniesDoer = (clause: Clause, told: Clause): boolean =>
  clause.isNegated && clause.holds('doer') && !told.holds('doer') && !told.holds('done-to');

/** What says more of a fact first. */
export const byShared = (one: Compared, other: Compared): number =>
  Number(other.isWhole) - Number(one.isWhole) || other.shared - one.shared;

/** What a clause turns round. What another fact says is no fact turned round. */
export const turnedBy = (
  clause: Clause,
  told: readonly Told[],
): (Turned & Compared) | undefined => {
  const compared = told.flatMap((one) => {
    const how = comparedWith(clause, one.clause);
    return how ? [{ ...how, ...one }] : [];
  });
  if (!compared.some(({ isOpposite }) => isOpposite)) return undefined;
  const said = Math.max(
    0,
    ...compared.filter((one) => !one.isOpposite).map(({ shared }) => shared),
  );
  return compared
    .filter((one) => one.isOpposite && one.shared > said && isComparable(clause, one))
    .map((one) => ({ ...one, isOfAll: deniesAllOf(clause, one) }))
    .filter(({ isGist, isOfAll }) => isGist || isOfAll)
    .map((one) => ({
      ...one,
      isSure:
        (one.isWhole || one.isOfAll) &&
        !(one.isOfAnyone || one.isPerhapsExchanged) &&
        ![clause, one.clause].some(({ isNarrowed }) => isNarrowed) &&
        !deniesDoer(clause, one.clause) &&
        !mayBeLater(clause, one) &&
        areTold(one.places, told),
    }))
    .toSorted(byShared)[0];
};
