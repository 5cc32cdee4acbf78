import type { Incident } from '#domain/incident/incident.ts';
import { type StillNeeded, stillNeeded } from '#domain/incident/letting-go.ts';
import {
  isStillLower,
  isUnderCaution,
  type Level,
  type Lowering,
  stricterLevel,
} from '#domain/incident/lowering.ts';
import { listWords, type SignedInView } from '../../view/view.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
}

/** What was lowered in an incident and not raised again, oldest first. */
export const stillLowered = (incident: Incident): Lowering[] =>
  incident.lowerings.filter((lowering) => isStillLower(lowering, incident));

const partsOf = (from: Level, incident: Incident) => ({
  isLower: from.severity < incident.severity,
  isLifted: from.legalHold && !incident.legalHold,
});

/** What a lowering changed, in words: legal caution holds, and is not lifted, as long as others must agree. */
export const loweringWords = ({ view, incident }: Props, lowering: Lowering): string => {
  const words = view.t.lowering;
  const { isLower, isLifted } = partsOf(lowering.from, incident);
  return listWords(view, [
    ...(isLower ? [words.severity(lowering.from.severity, incident.severity)] : []),
    ...(isLifted ? [isUnderCaution(incident) ? words.asksToLift : words.lifted] : []),
  ]);
};

/** What someone agrees to who lets all of these go, in words. */
export const agreementWords = (
  { view, incident }: Props,
  lowerings: readonly Lowering[],
): string => {
  const words = view.t.lowering;
  const from = lowerings.reduce<Level>((level, one) => stricterLevel(level, one.from), incident);
  const { isLower, isLifted } = partsOf(from, incident);
  return listWords(view, [
    ...(isLower ? [words.toSeverity(from.severity, incident.severity)] : []),
    ...(isLifted ? [words.toLift] : []),
  ]);
};

/** Who must still agree to a lowering that is open: at least one, also where the plan has come to ask for less. */
export const openNeed = ({ view, incident }: Props, lowering: Lowering): StillNeeded => {
  const { people, lawyer } = stillNeeded(lowering, incident, view.plan);
  return { people: Math.max(1, people), lawyer };
};
