import { isConfirmedFact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOut } from '#domain/statement/supersede.ts';
import { isInWords } from '#domain/values/contact.ts';
import type { KindReasonName } from '../messages/kind-reasons.ts';
import type { View } from '../view/view.ts';
import { suggestKind } from './suggest-kind.ts';

interface Props {
  view: View;
  incident: Incident;
  /** The kind in the form; undefined where it asks for what no reason is given for. */
  kind: Kind | undefined;
  /** What is out in the incident. */
  out: readonly Statement[];
}

const reasonFor = ({ incident, out }: Pick<Props, 'incident' | 'out'>): KindReasonName => {
  const { phase, wrongdoing } = incident;
  const suggested = suggestKind(incident, out);
  const isAnyOut = out.some(isOut);
  if (phase === 'resolved') return 'over';
  if (wrongdoing === 'none') return 'noWrong';
  if (wrongdoing === 'unknown') return 'unknownWrong';
  if (wrongdoing === 'private') return suggested === 'distancing' ? 'distancing' : 'distanced';
  if (suggested === 'holding') return 'helpFirst';
  if (suggested !== 'apology') return 'apologised';
  return isAnyOut ? 'apologyNow' : 'apologyFirst';
};

// What someone chose instead has reasons of their own.
const isSuggested = ({ incident, kind, out }: Props): boolean =>
  kind === suggestKind(incident, out);

// A fact says more than the question that nobody has answered since.
const isOursByFacts = ({ incident: { wrongdoing, facts } }: Props): boolean =>
  (wrongdoing === 'unknown' || wrongdoing === 'none') &&
  facts.some(({ status, isOurs }) => status === 'confirmed' && isOurs === true);

const reasonWords = (props: Props): string => {
  const { view, incident } = props;
  return [
    isSuggested(props) && !isOursByFacts(props) && view.t.kindReasons[reasonFor(props)],
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
  const isAnyConfirmed = incident.facts.some(isConfirmedFact);
  return [
    ...(isOursByFacts(props) ? [t.forms.oursByFacts] : []),
    ...(isAnyConfirmed ? [] : [t.forms.nothingConfirmed]),
    ...(contacts.length === 0 ? [words.contacts] : []),
    ...(contacts.length > 0 && contacts.every(isInWords) ? [t.forms.contactsInWords] : []),
    ...(incident.wrongdoing === 'private' && incident.policies.length === 0
      ? [words.policies]
      : []),
  ];
};

/** Why the kind in the form is suggested, if it is, and the pieces that the incident lacks for it, before anything is typed. */
export const KindReason = (props: Props) => {
  const { view, incident } = props;
  const reason = reasonWords(props);
  return (
    <>
      {reason !== '' && <p class="hint">{reason}</p>}
      {missingPieces(props).map((sentence) => (
        <p class="notice">
          {sentence} <a href={`/desk/incidents/${incident.id}/edit`}>{view.t.forms.editIncident}</a>
        </p>
      ))}
    </>
  );
};
