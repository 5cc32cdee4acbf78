import type { Place, Span, Trust } from '#domain/trust/trust.ts';
import { Scaled } from '../pieces/status/scaled.tsx';
import type { View } from '../view/view.ts';
import { countedPath } from './counted-path.ts';
import { placeName } from './place-name.ts';

const [BAR, GAP, HEIGHT] = [60, 20, 120];

/** The figures of one week. */
export interface Week {
  span: Span;
  trust: Trust;
}

interface Props {
  view: View;
  place: Place;
  weeks: readonly Week[];
}

const percent = ({ share = 0 }: Trust): number => Math.round(share * 100);

// A share of too few is not said; its bar is pale.
const shareIn = ({ t }: View, trust: Trust): string =>
  trust.enough ? `${percent(trust)} %` : t.trust.few;

const Bars = ({ view, place, weeks }: Props) => {
  const words = view.t.trust;
  const id = `chart-trust-${place}`;
  const name = placeName(view, place);
  const told = weeks.flatMap(({ span, trust }) =>
    trust.needed > 0 ? [words.weekTold(view.clock.date(span.from), shareIn(view, trust))] : [],
  );
  return (
    <svg
      viewBox={`0 0 ${weeks.length * (BAR + GAP)} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      fill="currentColor"
    >
      <title id={`${id}-title`}>{words.chartTitle(name)}</title>
      <desc id={`${id}-text`}>{told.join(' ')}</desc>
      {weeks.map(({ trust }, i) => {
        const height = Math.max(1, (HEIGHT * percent(trust)) / 100);
        const x = i * (BAR + GAP);
        return (
          <>
            <rect x={x} y={0} width={BAR} height={HEIGHT} opacity={trust.needed > 0 ? 0.15 : 0} />
            <rect
              x={x}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              opacity={trust.enough ? 1 : 0.45}
            />
          </>
        );
      })}
    </svg>
  );
};

const Row = ({ view, place, week }: { view: View; place: Place; week: Week }) => {
  const { span, trust } = week;
  const words = view.t.trust;
  const { needed, answered, medianMinutes } = trust;
  return (
    <tr>
      <th scope="row">{view.clock.date(span.from)}</th>
      <td>
        <a href={countedPath(place, 'needed', span)}>{needed}</a>
      </td>
      <td>
        <a href={countedPath(place, 'answered', span)}>{answered}</a>
      </td>
      <td>{needed === 0 ? '–' : shareIn(view, trust)}</td>
      <td>{!trust.enough || medianMinutes === undefined ? '–' : words.minutes(medianMinutes)}</td>
    </tr>
  );
};

/** The share that was answered week by week, as a chart and as a table with links to what it counts. */
export const Weeks = (props: Props) => {
  const { view, weeks } = props;
  const words = view.t.trust;
  const dateOf = (week: Week | undefined) => (week ? view.clock.date(week.span.from) : '');
  return (
    <>
      <Scaled top="100 %" from={dateOf(weeks[0])} to={dateOf(weeks.at(-1))}>
        <Bars {...props} />
      </Scaled>
      {props.weeks.some(({ trust }) => !trust.enough) && <p class="hint">{words.pale}</p>}
      <details>
        <summary>{words.asTable}</summary>
        <div class="scrolls">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.weekFrom}</th>
                <th scope="col">{words.columns.needed}</th>
                <th scope="col">{words.columns.answered}</th>
                <th scope="col">{words.columns.share}</th>
                <th scope="col">{words.columns.median}</th>
              </tr>
            </thead>
            <tbody>
              {props.weeks.map((week) => (
                <Row view={props.view} place={props.place} week={week} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};
