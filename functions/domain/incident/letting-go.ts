import { IncidentKind } from '../kind/kind.ts';
import { clearancesNeeded, type Purpose } from '../plan/clearance.ts';
import { type Person, type Plan, personIn } from '../plan/plan.ts';
import type { Level, Lowering } from './lowering.ts';

/** Who must still agree before what was lowered is let go: how many, and whether a lawyer is among these. */
export interface StillNeeded {
  people: number;
  lawyer: boolean;
}

/** What is asked, as far as it says who lets a lowering go. */
interface Asked {
  /** What is demanded of it at a level. */
  neededAt: (level: Level) => readonly Purpose[];
  /** Nobody, where it is about the incident itself. */
  requestedBy?: string | undefined;
}

/** A lowering, as far as it says who let it go. */
type LetGo = Pick<Lowering, 'from' | 'by'> & { agreed: readonly { by: string }[] };

const isLawyer = (plan: Plan, id: string): boolean =>
  personIn(plan, id)?.roles.includes('legal') === true;

/** Whether someone may agree to what others lowered: those who are asked about statements. */
export const mayAgree = ({ roles }: Person): boolean =>
  roles.includes('spokesperson') || roles.includes('legal');

// As with approvals, who has left the plan or what made them be asked does not count any more.
const stillCounts = (plan: Plan, id: string): boolean => {
  const person = personIn(plan, id);
  return person !== undefined && mayAgree(person);
};

/**
 * Who must still agree to a lowering: as many as had to approve before it was lowered. A review is let go by a lawyer,
 * and by as many as had to answer before beside the one who requests, so that no fewer people take part than without
 * it. Those whom the plan of now lists count.
 */
export const neededFor = (
  { from, by, agreed }: LetGo,
  now: Level,
  plan: Plan,
  { neededAt, requestedBy }: Asked,
): StillNeeded => {
  const before = neededAt(from);
  const agreeing = agreed.map((one) => one.by).filter((id) => stillCounts(plan, id));
  const approvals = before.filter((purpose) => purpose !== 'legal').length - agreeing.length;
  if (!before.includes('legal') || neededAt(now).includes('legal')) {
    return { people: Math.max(0, approvals), lawyer: false };
  }
  const lowering = personIn(plan, by) ? [by] : [];
  const others = [...lowering, ...agreeing].filter((id) => id !== requestedBy);
  const lawyer = !others.some((id) => isLawyer(plan, id));
  return { people: Math.max(approvals, before.length - others.length, Number(lawyer)), lawyer };
};

/** All of several needs at once. */
export const strictestNeed = (needs: readonly StillNeeded[]): StillNeeded => ({
  people: Math.max(0, ...needs.map(({ people }) => people)),
  lawyer: needs.some(({ lawyer }) => lawyer),
});

/**
 * Who must still agree to a lowering before it holds for the incident: for whatever may be said of it, or for whatever
 * one person requests. By what the plan of now demands.
 */
export const stillNeeded = (
  lowering: LetGo,
  now: Level,
  plan: Plan,
  requestedBy?: string,
): StillNeeded =>
  strictestNeed(
    IncidentKind.options.map((kind) => {
      const neededAt = (level: Level) => clearancesNeeded(plan, { kind, ...level });
      return neededFor(lowering, now, plan, { neededAt, requestedBy });
    }),
  );

/** Whether it helps that this person agrees too. */
export const canHelp = ({ people, lawyer }: StillNeeded, { roles }: Person): boolean =>
  people > 1 || !lawyer || roles.includes('legal');
