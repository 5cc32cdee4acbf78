import type { Fact } from '../../incident/fact.ts';

type Is = (fact: Fact) => boolean;

/** What lessons begin with where no wrong is known: what happened, not what was changed. */
export const lessonOf = (facts: readonly Fact[], isChange: Is): Fact | undefined =>
  facts.find((fact) => !isChange(fact)) ?? facts.at(0);

/**
 * Groups of facts with what we did wrong before what was changed for good, wherever it was entered: an apology for it
 * stands between the two.
 */
export const wrongsFirst = (
  groups: readonly Fact[][],
  { isChange, isWrong }: { isChange: Is; isWrong: Is },
): Fact[][] => {
  const changedAt = groups.findIndex((group) => group.some(isChange));
  const before = changedAt < 0 ? groups : groups.slice(0, changedAt);
  const after = groups.slice(before.length);
  const isLate = (group: readonly Fact[]) => group.some(isWrong) && !group.some(isChange);
  return [...before, ...after.filter(isLate), ...after.filter((group) => !isLate(group))];
};
