import { type EditRefusal, editableFields, incidentTag } from '#domain/incident/edit-incident.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { IncidentChange } from '#domain/incident/input.ts';
import { compareEdit } from '#domain/values/field-tag.ts';
import type { FieldProblem, FormState } from '../form/form-state.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { one, type Values } from '../form/values.ts';
import { listWords, type View } from '../view/view.ts';
import { harmWords } from './harm-words.ts';
import { incidentFieldOf, incidentValues } from './incident-form.ts';

const yesOrNo = ({ t }: View, value: boolean): string => (value ? t.deskPage.yes : t.deskPage.no);

const fieldWords = (view: View, incident: Incident): Record<keyof IncidentChange, string> => {
  const { names } = view.t;
  return {
    title: incident.title,
    summary: incident.summary,
    severity: names.severities[incident.severity],
    responsibility: names.responsibilities[incident.responsibility],
    wrongdoing: names.wrongdoings[incident.wrongdoing],
    harm: listWords(view, harmWords(view.t, incident)),
    legalHold: yesOrNo(view, incident.legalHold),
    commitments: incident.commitments.join(' · '),
    contacts: incident.contacts.join(' · '),
    policies: incident.policies.join(' · '),
    protectedNames: incident.protectedNames.join(' · '),
    publicAction: incident.publicAction
      ? listWords(view, [incident.publicAction.text, ...incident.publicAction.keys])
      : '',
  };
};

const fieldName = (field: string): string => incidentFieldOf(new Map())([field]) ?? field;

const topOf = (field: string): string => field.split('.')[0] ?? field;

const problemsOf = (
  view: View,
  incident: Incident,
  { conflicts }: Pick<EditRefusal, 'conflicts'>,
): FieldProblem[] =>
  Object.entries(fieldWords(view, incident))
    .filter(([field]) => field in conflicts)
    .map(([field, theirs]) => ({
      field: fieldName(field),
      sentence: view.t.forms.changedMeanwhile(theirs),
    }));

/**
 * The form that changes an incident, after someone else changed the same field: what the sender changed
 * as typed, everything else as it is now, and beside each field that both changed what the other one wrote.
 */
export const conflictForm = (
  view: View,
  incident: Incident,
  change: IncidentChange,
  typed: Values,
): FormState => {
  const { changed, conflicts } = compareEdit(
    editableFields(incident),
    change,
    one(typed, SEEN_FIELD),
  );
  const now = incidentValues(incident);
  const names = new Set([...now.keys(), ...typed.keys()]);
  const values: Values = new Map(
    [...names].map((name) => [name, (changed.includes(topOf(name)) ? typed : now).get(name) ?? []]),
  );
  return {
    values: new Map([...values, [SEEN_FIELD, [incidentTag(incident)]]]),
    problems: problemsOf(view, incident, { conflicts }),
  };
};
