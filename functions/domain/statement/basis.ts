import * as z from 'zod';
import { Fact, type FactStatus } from '../incident/fact.ts';
import type { Incident } from '../incident/incident.ts';
import { Severity } from '../plan/plan.ts';

/** What a version was checked against: it may be approved only while this still holds. */
export const Basis = z.object({ severity: Severity, facts: z.array(Fact) });
export type Basis = z.infer<typeof Basis>;

/**
 * Something that no longer is as it was when the version was checked, or (`legal-hold-set` and
 * `name-protected`) when it was approved.
 */
export const BasisChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('severity-raised'), from: Severity, to: Severity }),
  z.object({
    what: z.enum(['fact-withdrawn', 'fact-unconfirmed', 'fact-changed']),
    factId: z.string(),
  }),
  z.object({ what: z.literal('promised-time-passed'), nextUpdateAt: z.iso.datetime() }),
  z.object({ what: z.enum(['legal-hold-set', 'name-protected']) }),
]);
export type BasisChange = z.infer<typeof BasisChange>;

/** The basis that an incident gives now. */
export const basisOf = (incident: Incident): Basis => ({
  severity: incident.severity,
  facts: incident.facts.filter((fact) => fact.status !== 'withdrawn'),
});

const factChange = (then: Fact, now: Fact | undefined): BasisChange[] => {
  const lost = (status: FactStatus) => now?.status === status && then.status !== status;
  if (!now || lost('withdrawn')) return [{ what: 'fact-withdrawn', factId: then.id }];
  if (lost('unconfirmed')) return [{ what: 'fact-unconfirmed', factId: then.id }];
  return now.text === then.text ? [] : [{ what: 'fact-changed', factId: then.id }];
};

/**
 * What makes an approval unsafe now: a fact withdrawn, doubted or reworded, a raised severity, a
 * promised time that has passed. A fact that was added or confirmed since does no harm.
 */
export const basisChanges = (
  basis: Basis,
  incident: Incident,
  nextUpdateAt: string | undefined,
  now: Date,
): BasisChange[] => {
  const changes = basis.facts.flatMap((then) =>
    factChange(
      then,
      incident.facts.find((fact) => fact.id === then.id),
    ),
  );
  if (incident.severity < basis.severity) {
    changes.push({ what: 'severity-raised', from: basis.severity, to: incident.severity });
  }
  if (nextUpdateAt && new Date(nextUpdateAt) <= now) {
    changes.push({ what: 'promised-time-passed', nextUpdateAt });
  }
  return changes;
};
