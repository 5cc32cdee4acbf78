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

// A fact says more than the question that nobody has answered since.
const isOursByFacts = ({ incident: { wrongdoing, facts } }: Props): boolean =>
  (wrongdoing === 'unknown' || wrongdoing === 'none') &&
  facts.some(({ status, isOurs }) => status === 'confirmed' && isOurs === true);

const reasonFor = (props: Props): string => {
  const { view, incident } = props;
  return [
    !isOursByFacts(props) && kindReason(props),
    incident.legalHold && view.t.forms.legalHoldReason,
  ]
    .filter((words) => words)
    .join(' ');
};

// Statements often need these, and only the incident can give them.
const missingPieces = (props: Props): string[] => {
  const { view, incident } = props;
  const { t, plan } = view;
  const words = t.refusals['missing-pieces'];
  const contacts = [...incident.contacts, ...plan.organisation.contacts];
  const isAnyConfirmed = incident.facts.some(({ status }) => status === 'confirmed');
  return [
    ...(isOursByFacts(props) ? [t.forms.oursByFacts] : []),
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
