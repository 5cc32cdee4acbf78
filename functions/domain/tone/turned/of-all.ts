import { onceFor } from '../once-for.ts';
import type { Clause } from './clause.ts';
import { countingIn } from './compare.ts';
import type { SaidWord } from './said-word.ts';
import type { Told } from './told.ts';

/** What is told but for its figures. */
export const withoutValues = ({ clause, ...told }: Told): Told => {
  const isKept = ({ isValue }: SaidWord) => !isValue;
  return { ...told, clause: { ...clause, said: clause.said.filter(isKept) } };
};

const ofAnyIn = onceFor((told: readonly Told[]) =>
  told.filter(({ clause }) => !clause.isNegated).map(withoutValues),
);

// "A passenger has died" is told of anyone too.
const ofAnyone = ({ clause, ...told }: Told): Told[] => {
  const [who] = countingIn(clause.said);
  const said = clause.said.filter((word) => word !== who);
  return countingIn(said).length > 0
    ? [{ ...told, isOfAnyone: true, clause: { ...clause, said } }]
    : [];
};

const ofAnyoneIn = onceFor((told: readonly Told[]) => ofAnyIn(told).flatMap(ofAnyone));

/** "Has anyone died? No." turns round that two have, or that a boy has: who says no of all says it of any. */
export const toldTo = (clause: Clause, told: readonly Told[]): readonly Told[] => {
  const isSaidNow = !(clause.holds('possible') || clause.holds('to-come'));
  return [
    ...told,
    ...ofAnyIn(told),
    ...(clause.holds('anyone') && isSaidNow ? ofAnyoneIn(told) : []),
  ];
};

const isIn = (clause: Clause, word: SaidWord | undefined): boolean =>
  word?.keys.some((key) => clause.keys().has(key)) === true;

/**
 * "No card details were stolen" denies that those of 500 customers were, "no oil" that 40 litres of it: of what it is
 * told, and what of it.
 */
export const deniesAllOf = (clause: Clause, { clause: told }: Told): boolean => {
  const counting = countingIn(told.said);
  return (
    clause.isNegated &&
    clause.holds('none') &&
    !['anyone', 'possible', 'to-come'].some((name) => clause.holds(name)) &&
    !told.holds('tried') &&
    counting.slice(0, 2).some((word) => isIn(clause, word)) &&
    isIn(clause, counting.at(-1))
  );
};
