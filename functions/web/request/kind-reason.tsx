import type { Incident } from '#domain/incident/incident.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  incident: Incident;
}

const reasonFor = ({ view: { t }, incident }: Props): string => {
  const { wrongdoing, legalHold } = incident;
  return [t.forms.kindReasons[wrongdoing], legalHold && t.forms.legalHoldReason]
    .filter((words) => words)
    .join(' ');
};

// What statements often need and only the incident can give.
const lacks = ({ view: { t, deps }, incident }: Props): string[] => {
  const words = t.refusals['missing-pieces'];
  const contacts = [...incident.contacts, ...deps.plan.organisation.contacts];
  return [
    ...(contacts.length === 0 ? [words.contacts] : []),
    ...(incident.wrongdoing === 'private' && incident.policies.length === 0
      ? [words.policies]
      : []),
  ];
};

/** Why a kind is suggested, and what the incident lacks for it, before anything is typed. */
export const KindReason = (props: Props) => {
  const { view, incident } = props;
  return (
    <>
      <p class="hint">{reasonFor(props)}</p>
      {lacks(props).map((sentence) => (
        <p class="notice">
          {sentence} <a href={`/desk/incidents/${incident.id}/edit`}>{view.t.forms.editIncident}</a>
        </p>
      ))}
    </>
  );
};
