import type { Hold } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  incident: Incident;
  hold: Hold | undefined;
  /** Whether it keeps a post inside, or has let one pass its time. */
  isAnyOnIce: boolean;
}

/** Says that the incident keeps ordinary posts from going out, and leads to them. */
export const FreezeNotice = ({ view, incident, hold, isAnyOnIce }: Props) => {
  if (!hold) return null;
  const words = view.t.planned;
  const isStruck = incident.phase === 'cancelled';
  const nothing = isStruck ? words.struckNothing : words.thawNothing;
  return incident.phase === 'active' ? (
    <p class="notice">
      {words.onIce(view.clock.words(hold.since))} <a href="/desk/planned">{words.see}</a>
    </p>
  ) : (
    <p class={isAnyOnIce ? 'notice bad' : 'notice'}>
      {isAnyOnIce ? words.thawNow : nothing}{' '}
      <a href="/desk/planned">{isAnyOnIce ? words.thaw : words.endStop}</a>
    </p>
  );
};
