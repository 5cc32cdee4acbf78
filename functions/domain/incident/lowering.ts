import * as z from 'zod';
import type { EntryMeta } from '../journal/entry.ts';
import { Severity } from '../plan/plan.ts';

/** How much an incident demands of those who approve statements about it. */
export const Level = z.object({ severity: Severity, legalHold: z.boolean() });
export type Level = z.infer<typeof Level>;

/**
 * Someone lowered the severity or lifted the legal hold. What was demanded before goes on to be
 * demanded until enough others have agreed.
 */
export const Lowering = z.object({
  from: Level,
  by: z.string(),
  at: z.iso.datetime(),
  agreed: z.array(z.object({ by: z.string(), at: z.iso.datetime() })),
  /** Who was told of it as such: they need not hear of it once more for each statement. */
  told: z.array(z.string()).optional(),
  /** Those who agreed last were not enough: others must agree too. */
  needsOthers: z.boolean().optional(),
});
export type Lowering = z.infer<typeof Lowering>;

/** The stricter of two levels, in each respect; severity 1 is the strictest. */
export const stricterLevel = (one: Level, other: Level): Level => ({
  severity: one.severity < other.severity ? one.severity : other.severity,
  legalHold: one.legalHold || other.legalHold,
});

/** The lowering that leads from one level to the next, if it is one. */
export const loweringBetween = (
  { severity, legalHold }: Level,
  after: Level,
  { by, at }: EntryMeta,
): Lowering[] => {
  const isLower = after.severity > severity || (legalHold && !after.legalHold);
  return isLower ? [{ from: { severity, legalHold }, by, at, agreed: [] }] : [];
};

/** The lowerings, the last one with who was told of it. */
export const withTold = (lowerings: readonly Lowering[], told: string[]): Lowering[] =>
  lowerings.map((each, at) => (at === lowerings.length - 1 ? { ...each, told } : each));

/** Whether what was demanded before a lowering is more than what is demanded now: raised again, it is demanded anyway. */
export const isStillLower = ({ from }: Pick<Lowering, 'from'>, now: Level): boolean =>
  from.severity < now.severity || (from.legalHold && !now.legalHold);

type Lowered = Level & { lowerings: readonly Lowering[] };

/** What was lowered and not enough others have agreed to yet, oldest first. */
export const unagreedLowerings = ({ lowerings, ...level }: Lowered): Lowering[] =>
  lowerings.filter(
    (lowering) =>
      (lowering.agreed.length === 0 || lowering.needsOthers === true) &&
      isStillLower(lowering, level),
  );

/** What lifted the legal hold and not enough others have agreed to: until then it holds. */
export const holdLiftings = (incident: Lowered): Lowering[] =>
  incident.legalHold ? [] : unagreedLowerings(incident).filter(({ from }) => from.legalHold);

/** Whether legal caution holds: it is set, or not enough others have agreed to lift it. */
export const isUnderCaution = (incident: Lowered): boolean =>
  incident.legalHold || holdLiftings(incident).length > 0;

/** The lowerings that this person may agree to: those of others, once, and those that they have seen, up to a time. */
export const loweringsToAgreeTo = (
  lowerings: readonly Lowering[],
  person: string,
  until?: string,
): Lowering[] =>
  lowerings.filter(
    ({ by, at, agreed }) =>
      by !== person &&
      !agreed.some((agreement) => agreement.by === person) &&
      (until === undefined || at <= until),
  );
