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

// Statements often need these, and only the incident can give them.
const missingPieces = ({ view: { t, plan }, incident }: Props): string[] => {
  const words = t.refusals['missing-pieces'];
  const contacts = [...incident.contacts, ...plan.organisation.contacts];
  return [
    ...(contacts.length === 0 ? [words.contacts] : []),
    ...(incident.wrongdoing === 'private' && incident.policies.length === 0
      ? [words.policies]
      : []),
  ];
};

/** Why a kind is suggested, and the pieces that the incident lacks for it, before anything is typed. */
export const KindReason = (props: Props) => {
  const { view, incident } = props;
  return (
    <>
      <p class="hint">{reasonFor(props)}</p>
      {missingPieces(props).map((sentence) => (
        <p class="notice">
          {sentence} <a href={`/desk/incidents/${incident.id}/edit`}>{view.t.forms.editIncident}</a>
        </p>
      ))}
    </>
  );
};
