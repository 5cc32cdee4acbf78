import type { Figure } from '#domain/review/figure.ts';
import { FigureName, type Figures } from '#domain/review/figures.ts';
import type { Source } from '#domain/review/record.ts';
import { TimeOnRecord } from '../view/time.tsx';
import type { View } from '../view/view.ts';

// More links than these help nobody on a page; the download has all.
const SHOWN = 20;

/** The id of an entry on the page. */
export const entryId = ({ stream, seq }: Source): string =>
  `e-${stream.replaceAll('#', '-')}-${seq}`;

// Comments and removals are not on the time line: each has a journal of its own.
const addressOf = (source: Source): string => {
  const [name, id = ''] = source.stream.split('#');
  if (name === 'comment') return `/api/comments/${id}/journal`;
  return name === 'removal' ? `/api/comments/${id}/removal` : `#${entryId(source)}`;
};

const SourceLink = ({ view, source }: { view: View; source: Source }) => (
  <a href={addressOf(source)}>
    {source.seq === undefined ? source.stream : view.t.review.entry(source.seq)}
  </a>
);

const Value = ({ view, figure }: { view: View; figure: Figure }) => {
  const words = view.t.review;
  const { value, unit, notReplayable } = figure;
  if (notReplayable) return <>{words.notReplayable}</>;
  if (value === null) return <>{words.nothing}</>;
  if (typeof value === 'string') return <TimeOnRecord view={view} at={value} />;
  return <>{unit === 'time' ? value : words.units[unit](value)}</>;
};

const Sources = ({ view, entries }: { view: View; entries: readonly Source[] }) =>
  entries.length === 0 ? null : (
    <details>
      <summary>{view.t.review.entriesOf(entries.length)}</summary>
      <p>
        {entries.slice(0, SHOWN).map((source) => (
          <>
            <SourceLink view={view} source={source} />{' '}
          </>
        ))}
        {entries.length > SHOWN && view.t.review.andMore(entries.length - SHOWN)}
      </p>
    </details>
  );

/** All figures of a review, each with the entries that it comes from. */
export const FigureList = ({ view, figures }: { view: View; figures: Figures }) => (
  <section aria-labelledby="figures">
    <h2 id="figures">{view.t.review.figuresTitle}</h2>
    <table>
      <tbody>
        {FigureName.options.map((name) => (
          <tr>
            <th scope="row">{view.t.review.figures[name]}</th>
            <td>
              <Value view={view} figure={figures[name]} />
            </td>
            <td>
              <Sources view={view} entries={figures[name].entries} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
