import type { Incident } from '#domain/incident/incident.ts';
import { type StillNeeded, stillNeeded, strictestNeed } from '#domain/incident/letting-go.ts';
import { unagreedLowerings } from '#domain/incident/lowering.ts';
import type { SignedInView } from '../../view/view.ts';
import { openNeed, stillLowered } from './lowering-words.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
}

interface Needs {
  /** What lets go all that was lowered for whatever the reader requests. */
  own: StillNeeded;
  /** What lets it go for whatever anyone else requests. */
  all: StillNeeded;
}

const needsOf = ({ view, incident }: Props): Needs => ({
  own: strictestNeed(
    stillLowered(incident).map((one) => stillNeeded(one, incident, view.plan, view.me.id)),
  ),
  all: strictestNeed([
    ...unagreedLowerings(incident).map((one) => openNeed({ view, incident }, one)),
    ...stillLowered(incident).map((one) => stillNeeded(one, incident, view.plan)),
  ]),
});

const isMore = ({ own, all }: Needs): boolean =>
  own.people > all.people || (own.lawyer && !all.lawyer);

/**
 * Who took part in a lowering does not count for what they request: more must agree to it there. Nothing where that
 * takes no more than for anyone.
 */
export const RequesterNeed = (props: Props) => {
  const needs = needsOf(props);
  const { ownRequests, until } = props.view.t.lowering;
  return isMore(needs) ? <p>{ownRequests(until(needs.own))}</p> : null;
};

/** Who must still agree before a statement that the reader requests needs no more than the incident says. */
export const RequestNeed = (props: Props) => {
  const needs = needsOf(props);
  const { holds, ownRequests, until } = props.view.t.lowering;
  if (needs.all.people + needs.own.people === 0) return null;
  return (
    <p class="notice">{isMore(needs) ? ownRequests(until(needs.own)) : holds(until(needs.all))}</p>
  );
};
