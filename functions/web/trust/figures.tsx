import { ENOUGH, type Span, type Trust } from '#domain/trust/trust.ts';
import type { View } from '../view/view.ts';
import { countedPath } from './counted-path.ts';

interface Props {
  view: View;
  trust: Trust;
  span: Span;
}

/** The figures of a place, each linked to what it counts. */
export const Figures = ({ view, trust, span }: Props) => {
  const { place, needed, answered, share, medianMinutes, p90Minutes, deleted, enough } = trust;
  const words = view.t.trust;
  const answeredPath = countedPath(place, 'answered', span);
  return (
    <ul class="figures">
      <li>
        <a href={countedPath(place, 'needed', span)}>{words.needed(needed)}</a>
      </li>
      <li>
        <a href={answeredPath}>{words.answered(answered)}</a>
      </li>
      {enough && share !== undefined && (
        <li>
          <a href={answeredPath}>{words.share(Math.round(share * 100))}</a>
        </li>
      )}
      {enough && medianMinutes !== undefined && p90Minutes !== undefined && (
        <li>
          <a href={answeredPath}>
            {words.times(words.minutes(medianMinutes), words.minutes(p90Minutes))}
          </a>
        </li>
      )}
      {deleted !== undefined && (
        <li>
          <a href={countedPath(place, 'deleted', span)}>{words.deleted(deleted)}</a>
        </li>
      )}
      {!enough && <li class="hint">{words.tooFew(ENOUGH)}</li>}
    </ul>
  );
};
