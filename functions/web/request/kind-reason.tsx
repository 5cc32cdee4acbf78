import type { Incident } from '#domain/incident/incident.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  incident: Incident;
}

const kindReason = ({ view: { t }, incident: { wrongdoing, harm } }: Props): string =>
  wrongdoing === 'ours' && harm.length > 0
    ? t.forms.kindReasons.oursWithHarm
    : t.forms.kindReasons[wrongdoing];

const reasonFor = (props: Props): string => {
  const { view, incident } = props;
  return [kindReason(props), incident.legalHold && view.t.forms.legalHoldReason]
    .filter((words) => words)
    .join(' ');
};

// Statements often need these, and only the incident can give them.
const missingPieces = ({ view: { t, plan }, incident }: Props): string[] => {
  const words = t.refusals['missing-pieces'];
  const contacts = [...incident.contacts, ...plan.organisation.contacts];
  const isAnyConfirmed = incident.facts.some(({ status }) => status === 'confirmed');
  return [
    ...(isAnyConfirmed ? [] : [t.forms.nothingConfirmed]),
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
