import * as z from 'zod';
import type { Incident } from '../incident/incident.ts';
import { neededFor, type StillNeeded } from '../incident/letting-go.ts';
import { Level, type Lowering, stricterLevel } from '../incident/lowering.ts';
import { clearancesNeeded, Purpose } from '../plan/clearance.ts';
import type { Question } from '../plan/mandate.ts';
import { PasskeyRule, type Plan } from '../plan/plan.ts';

/** What the plan demands of an approval at a level. */
export const Demanded = z.object({
  ...Level.shape,
  needed: z.array(Purpose),
  passkey: PasskeyRule,
});
export type Demanded = z.infer<typeof Demanded>;

const fromStrictest: readonly PasskeyRule[] = ['required', 'preferred', 'not-asked'];

// All demands as one: what any needs, in the order of asking, and the strictest rule.
const strictestOf = (level: Level, demands: readonly Demanded[]): Demanded => ({
  ...level,
  needed: Purpose.options.filter((purpose) =>
    demands.some(({ needed }) => needed.includes(purpose)),
  ),
  passkey:
    fromStrictest.find((rule) => demands.some(({ passkey }) => passkey === rule)) ?? 'not-asked',
});

const isSameLevel = (one: Level, other: Level): boolean =>
  one.severity === other.severity && one.legalHold === other.legalHold;

/** The demands known so far with one more: of each level the strictest. */
export const addDemand = (known: readonly Demanded[], demanded: Demanded): Demanded[] => {
  const { severity, legalHold } = demanded;
  const { same = [], others = [] } = Object.groupBy(known, (earlier) =>
    isSameLevel(earlier, demanded) ? 'same' : 'others',
  );
  return [...others, strictestOf({ severity, legalHold }, [...same, demanded])];
};

/** What plans demanded before at this level or a lower one. */
export const demandedBefore = (
  { severity, legalHold }: Level,
  known: readonly Demanded[],
): Demanded =>
  strictestOf(
    { severity, legalHold },
    known.filter((earlier) => earlier.severity >= severity && (legalHold || !earlier.legalHold)),
  );

/**
 * What is demanded at the level of a question: by the plan of now, and by what plans demanded before
 * at this level or a lower one.
 */
export const demandAt = (
  plan: Plan,
  question: Question,
  known: readonly Demanded[] = [],
): Demanded => {
  const { severity, legalHold } = question;
  const needed = clearancesNeeded(plan, question);
  const now = { severity, legalHold, needed, passkey: plan.passkey[severity] };
  return strictestOf({ severity, legalHold }, [now, demandedBefore(question, known)]);
};

/** An incident as far as demands go. */
export type DemandingIncident = Pick<Incident, 'severity' | 'legalHold' | 'lowerings'>;

/** What is asked, but for the level that it is held to, with what plans demanded of it before. */
export type AskedAnyLevel = Omit<Question, keyof Level> & { demanded?: readonly Demanded[] };

/**
 * Who must still agree to a lowering before a question is held to no more than its incident says: by what any plan
 * demanded, so that none lets fewer people let it go.
 */
export const neededOf = (
  lowering: Lowering,
  now: Level,
  plan: Plan,
  asked: AskedAnyLevel,
): StillNeeded => {
  const neededAt = (level: Level) => demandAt(plan, { ...asked, ...level }, asked.demanded).needed;
  const { requestedBy } = asked;
  return neededFor(lowering, now, plan, { neededAt, requestedBy });
};

/** Whether those who had to agree to a lowering have. */
export const isSettled = (
  lowering: Lowering,
  now: Level,
  plan: Plan,
  asked: AskedAnyLevel,
): boolean => neededOf(lowering, now, plan, asked).people === 0;

/**
 * The level that a question is held to: the strictest that others did not let go, whoever asks and whenever it was
 * lowered.
 */
export const levelFor = (
  question: AskedAnyLevel,
  { lowerings, ...now }: DemandingIncident,
  plan: Plan,
): Level =>
  lowerings
    .filter((one) => !isSettled(one, now, plan, question))
    .reduce<Level>((level, { from }) => stricterLevel(level, from), {
      severity: now.severity,
      legalHold: now.legalHold,
    });
