import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import type { Incident } from '../../incident/incident.ts';
import { wasOpen } from '../basis.ts';
import type { Statement } from '../statement.ts';
import { namedIn } from './named-facts.ts';
import { outdatedFacts } from './stale.ts';

/** The confirmed facts that a statement told and that are as they were: who takes it back does not tell them again. */
export const factsTakenBack = (withdrawn: Statement, incident: Pick<Incident, 'facts'>): Fact[] => {
  const named = namedIn(withdrawn);
  const changed = outdatedFacts(withdrawn, incident).map(({ factId }) => factId);
  return confirmedFacts(incident.facts).filter(
    ({ id }) => named.has(id) && !changed.includes(id) && !wasOpen(withdrawn.check?.basis, id),
  );
};
