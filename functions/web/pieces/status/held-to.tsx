import type { Incident } from '#domain/incident/incident.ts';
import { type StillNeeded, strictestNeed } from '#domain/incident/letting-go.ts';
import { type AskedAnyLevel, demandAt, levelFor, neededOf } from '#domain/statement/demand.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { listWords, nameOf, type SignedInView } from '../../view/view.ts';
import { stillLowered } from './lowering-words.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  statement: Statement;
}

const needOf = ({ view, incident }: Props, asked: AskedAnyLevel): StillNeeded =>
  strictestNeed(stillLowered(incident).map((one) => neededOf(one, incident, view.plan, asked)));

// Agreeing counts less for who requested it, and by what an earlier plan demanded.
const whyMore = (props: Props, { people, lawyer }: StillNeeded): string | undefined => {
  const { view, statement } = props;
  const words = view.t.lowering;
  const isLess = (need: StillNeeded) => need.people < people || (lawyer && !need.lawyer);
  if (isLess(needOf(props, { ...statement, requestedBy: '' }))) {
    return words.requesterCounts(nameOf(view, statement.requestedBy));
  }
  return isLess(needOf(props, { ...statement, demanded: [] })) ? words.earlierPlan : undefined;
};

const demandWords = ({ view, incident, statement }: Props): string => {
  const level = levelFor(statement, incident, view.plan);
  const { needed } = demandAt(view.plan, { ...statement, ...level }, statement.demanded);
  const words = view.t.lowering;
  return words.heldTo(
    words.heldLevel(level),
    listWords(
      view,
      needed.map((purpose) => words.needed[purpose]),
    ),
  );
};

/** The level that a statement is held to, what that takes, and until when, in so far as it is more than its incident says. */
export const HeldTo = (props: Props) => {
  const need = needOf(props, props.statement);
  if (need.people === 0) return null;
  const { holdsHere, until } = props.view.t.lowering;
  return (
    <p>
      <b>{demandWords(props)}</b> {holdsHere(until(need))} {whyMore(props, need)}
    </p>
  );
};
