import type { Topic } from '#domain/plan/topics.ts';
import { Scaled } from '../pieces/status/scaled.tsx';
import type { ExpectedStep } from '../read/expected-steps.ts';
import type { View } from '../view/view.ts';

const [BAR, GAP, HEIGHT] = [24, 4, 120];

interface Props {
  view: View;
  topic: Topic;
  hours: readonly ExpectedStep[];
}

const mostIn = (hours: readonly ExpectedStep[]): ExpectedStep | undefined =>
  hours.toSorted((a, b) => b.authors - a.authors)[0];

const highestIn = (hours: readonly ExpectedStep[]): number =>
  Math.ceil(Math.max(1, ...hours.flatMap(({ authors, usual }) => [authors, usual])));

const Bars = ({ view, topic, hours }: Props) => {
  const top = mostIn(hours);
  const highest = highestIn(hours);
  const scale = HEIGHT / highest;
  const id = `chart-${topic.id}`;
  const words = view.t.watch;
  return (
    <svg
      viewBox={`0 0 ${hours.length * (BAR + GAP)} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      fill="currentColor"
    >
      <title id={`${id}-title`}>{words.chartTitle(topic.name)}</title>
      <desc id={`${id}-text`}>
        {words.chartText(
          top?.authors ?? 0,
          top ? view.clock.words(top.at) : '–',
          hours.at(-1)?.authors ?? 0,
        )}
      </desc>
      {hours.map(({ authors }, i) =>
        // A bar of nothing would look like a piece of the dashed line.
        authors === 0 ? null : (
          <rect
            x={i * (BAR + GAP)}
            y={HEIGHT - authors * scale}
            width={BAR}
            height={authors * scale}
          />
        ),
      )}
      <polyline
        points={hours
          .map(({ usual }, i) => `${i * (BAR + GAP) + BAR / 2},${HEIGHT - usual * scale}`)
          .join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="6 4"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
};

/** The volume of a topic as a chart, and as a table for who can't see it. */
export const Chart = (props: Props) => {
  const { view, hours } = props;
  const digits = new Intl.NumberFormat(view.language);
  const words = view.t.watch;
  const timeOf = (hour: ExpectedStep | undefined) => (hour ? view.clock.time(hour.at) : '');
  return (
    <>
      <Scaled
        top={digits.format(highestIn(hours))}
        from={timeOf(hours[0])}
        to={timeOf(hours.at(-1))}
      >
        <Bars {...props} />
      </Scaled>
      <p class="hint">{words.dashed}</p>
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.hour}</th>
              <th scope="col">{words.people}</th>
              <th scope="col">{words.usual}</th>
              <th scope="col">{words.limit}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ at, authors, usual, limit }) => (
              <tr>
                <th scope="row">{view.clock.words(at)}</th>
                <td>{authors}</td>
                <td>{digits.format(usual)}</td>
                <td>{limit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
};
