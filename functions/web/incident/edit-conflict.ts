import { editableFields, incidentTag } from '#domain/incident/edit-incident.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { IncidentChange } from '#domain/incident/input.ts';
import { conflictForm } from '../form/edit-conflict.ts';
import type { FormState } from '../form/form-state.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import type { Values } from '../form/values.ts';
import { listWords, type View } from '../view/view.ts';
import { harmWords } from './harm-words.ts';
import { incidentValues } from './incident-form.ts';

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
    affected: incident.affected.join(' · '),
    publicAction: incident.publicAction
      ? listWords(view, [incident.publicAction.text, ...incident.publicAction.keys])
      : '',
  };
};

// Of what is made of several fields, the first one.
const formField = (field: string): string =>
  field === 'publicAction' ? 'publicAction.text' : field;

/**
 * The form that changes an incident, after someone else changed the same field: nothing that was typed is
 * lost, and both values are shown.
 */
export const incidentConflict = (
  view: View,
  incident: Incident,
  change: IncidentChange,
  typed: Values,
): FormState => {
  const record = {
    fields: editableFields(incident),
    values: incidentValues(incident),
    words: fieldWords(view, incident),
    formField,
  };
  const { values, problems } = conflictForm(view, record, change, typed);
  return { values: new Map([...values, [SEEN_FIELD, [incidentTag(incident)]]]), problems };
};
