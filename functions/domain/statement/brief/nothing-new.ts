import type { Incident } from '../../incident/incident.ts';
import { basisChanges, factsIn, saysTheSame } from '../basis.ts';
import type { Statement } from '../statement.ts';
import { mayTell } from './audience.ts';

/** Whether an incident has nothing to tell that these words, which are out, did not know. */
export const isNothingNew = (
  incident: Incident,
  { kind, check }: Pick<Statement, 'kind' | 'check'>,
  now: Date,
): boolean => {
  if (!check) return false;
  const then = factsIn(check.basis);
  const isKnown = (fact: Incident['facts'][number]): boolean => {
    const before = then.get(fact.id);
    return before?.status === fact.status && saysTheSame(before, fact);
  };
  const told = incident.facts.filter((fact) => fact.status !== 'withdrawn' && mayTell(kind, fact));
  return told.every(isKnown) && basisChanges(check.basis, incident, undefined, now).length === 0;
};
