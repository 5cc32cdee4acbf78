import { fieldTag } from '../values/field-tag.ts';
import { ok, type Result } from '../values/result.ts';
import { type EditRefusal, editedFields } from './edited-fields.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Fact } from './fact.ts';
import type { Incident } from './incident.ts';
import { FactChange, type FactInput, IncidentChange } from './input.ts';

/** The fields of an incident that people change in one form. */
export const editableFields = (incident: Incident): Required<IncidentChange> => ({
  title: incident.title,
  summary: incident.summary,
  severity: incident.severity,
  responsibility: incident.responsibility,
  wrongdoing: incident.wrongdoing,
  harm: incident.harm,
  legalHold: incident.legalHold,
  commitments: incident.commitments,
  contacts: incident.contacts,
  policies: incident.policies,
  protectedNames: incident.protectedNames,
  affected: incident.affected,
  publicAction: incident.publicAction ?? null,
});

/** Tag of the editable fields of an incident. */
export const incidentTag = (incident: Incident): string => fieldTag(editableFields(incident));

/** The fields of a fact that people change in one form. */
export const factFields = ({
  text,
  status,
  source,
  keys,
  audience = 'all',
  isOurs = false,
  open = '',
}: Fact) => ({
  text,
  status,
  source,
  keys,
  audience,
  isOurs,
  open,
});

/** Tag of the fields of a fact. */
export const factTag = (fact: Fact): string => fieldTag(factFields(fact));

/** The fact that says what an input adds: a form that is sent twice adds it once. */
export const sameFact = (facts: readonly Fact[], input: FactInput): Fact | undefined => {
  const tag = factTag({ ...input, id: '' });
  return facts.findLast((fact) => factTag(fact) === tag);
};

const incidentChanged = (change: IncidentChange): IncidentEvent[] => {
  const { severity, responsibility, wrongdoing, harm, legalHold, ...words } = change;
  const data = {
    ...(severity && { severity }),
    ...(responsibility && { responsibility }),
    ...(wrongdoing && { wrongdoing }),
    ...(harm && { harm }),
    ...(legalHold !== undefined && { legalHold }),
  };
  return [{ type: 'changed', data, ...(Object.keys(words).length > 0 && { words }) }];
};

/** The entries that change an incident: only the fields that differ. `seen`: `incidentTag` of what the sender saw. */
export const editIncident = (
  incident: Incident,
  change: IncidentChange,
  seen?: string,
): Result<IncidentEvent[], EditRefusal> => {
  const fields = editedFields(editableFields(incident), change, seen);
  if (!fields.ok) return fields;
  const changed = IncidentChange.parse(fields.value);
  return ok(Object.keys(changed).length > 0 ? incidentChanged(changed) : []);
};

/** The entries that change a fact: only the fields that differ. `seen`: `factTag` of what the sender saw. */
export const editFact = (
  fact: Fact,
  change: FactChange,
  seen?: string,
): Result<IncidentEvent[], EditRefusal> => {
  const fields = editedFields(factFields(fact), change, seen);
  if (!fields.ok) return fields;
  const { status, audience, isOurs, ...words } = FactChange.parse(fields.value);
  if (Object.keys(fields.value).length === 0) return ok([]);
  const data = {
    id: fact.id,
    ...(status && { status }),
    ...(audience && { audience }),
    ...(isOurs !== undefined && { isOurs }),
  };
  return ok([{ type: 'fact-changed', data, ...(Object.keys(words).length > 0 && { words }) }]);
};
