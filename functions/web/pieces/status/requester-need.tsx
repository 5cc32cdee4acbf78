import type { Incident } from '#domain/incident/incident.ts';
import { type StillNeeded, stillNeeded, strictestNeed } from '#domain/incident/letting-go.ts';
import { unagreedLowerings } from '#domain/incident/lowering.ts';
import { nameOf, type SignedInView } from '../../view/view.ts';
import { openNeed, stillLowered } from './lowering-words.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  /** Who requests: the reader, or who requested the statement that is asked about. */
  requestedBy: string;
}

interface Needs {
  /** What lets go all that was lowered for whatever this person requests. */
  own: StillNeeded;
  /** What lets it go for whatever anyone else requests. */
  all: StillNeeded;
}

const needsOf = ({ view, incident, requestedBy }: Props): Needs => ({
  own: strictestNeed(
    stillLowered(incident).map((one) => stillNeeded(one, incident, view.plan, requestedBy)),
  ),
  all: strictestNeed([
    ...unagreedLowerings(incident).map((one) => openNeed({ view, incident }, one)),
    ...stillLowered(incident).map((one) => stillNeeded(one, incident, view.plan)),
  ]),
});

const isMore = ({ own, all }: Needs): boolean =>
  own.people > all.people || (own.lawyer && !all.lawyer);

const ownWords = ({ view, requestedBy }: Props, { own }: Needs): string => {
  const words = view.t.lowering;
  const until = words.until(own);
  return requestedBy === view.me.id
    ? words.ownRequests(until)
    : words.ownRequest(nameOf(view, requestedBy), until);
};

/**
 * Who took part in a lowering does not count for what they request: more must agree to it there. Nothing where that
 * takes no more than for anyone.
 */
export const RequesterNeed = (props: Props) => {
  const needs = needsOf(props);
  return isMore(needs) ? <p>{ownWords(props, needs)}</p> : null;
};

/** Who must still agree before a statement that the reader requests needs no more than the incident says. */
export const RequestNeed = ({ view, incident }: Omit<Props, 'requestedBy'>) => {
  const props = { view, incident, requestedBy: view.me.id };
  const needs = needsOf(props);
  const { holds, until } = view.t.lowering;
  if (needs.all.people + needs.own.people === 0) return null;
  return <p class="notice">{isMore(needs) ? ownWords(props, needs) : holds(until(needs.all))}</p>;
};
