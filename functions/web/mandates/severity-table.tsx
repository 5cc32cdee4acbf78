import { channelsFor } from '#domain/channel/channel.ts';
import { kindsAt, type OverviewLine, type OverviewRow } from '#domain/plan/overview.ts';
import type { Severity } from '#domain/plan/plan.ts';
import { listWords, type View } from '../view/view.ts';
import { HolderLine } from './holder-line.tsx';

interface TableProps {
  view: View;
  severity: Severity;
  rows: readonly OverviewRow[];
}

const channelWords = (view: View, { kind, channels, languages }: OverviewRow): string => {
  const { mandates, names } = view.t;
  const isAll = channels.length === channelsFor(kind).length;
  const where = isAll
    ? mandates.allChannels
    : listWords(
        view,
        channels.map((channel) => names.channels[channel]),
      );
  if (languages.length === view.plan.organisation.languages.length) return where;
  const only = languages.map((language) => names.languages[language].toLowerCase());
  return `${where}, ${mandates.only(listWords(view, only))}`;
};

const LineCell = ({
  view,
  line,
  isTwice,
}: {
  view: View;
  line: OverviewLine;
  isTwice: boolean;
}) => {
  const words = view.t.mandates;
  const isPlain = line.purpose === 'approve' && !isTwice;
  return (
    <>
      {!isPlain && (
        <p>
          <b>{words.purposes[line.purpose]}</b>
          {isTwice && `, ${words.twoPeople}`}:
        </p>
      )}
      {line.people.length === 0 && <p>{words.nobody}</p>}
      <ol>
        {line.people.map((holder) => (
          <HolderLine view={view} holder={holder} />
        ))}
      </ol>
    </>
  );
};

// The second approval comes from the same people as the first.
const Answer = ({ view, lines }: { view: View; lines: readonly OverviewLine[] }) => {
  const isTwice = lines.some(({ purpose }) => purpose === 'second');
  return (
    <td>
      {lines
        .filter(({ purpose }) => purpose !== 'second')
        .map((line) => (
          <LineCell view={view} line={line} isTwice={isTwice && line.purpose === 'approve'} />
        ))}
    </td>
  );
};

interface Row {
  kinds: string[];
  where: string;
  lines: readonly OverviewLine[];
}

// Kinds with the same channels and people share a row: many plans have one answer for all kinds.
const mergedRows = (view: View, rows: readonly OverviewRow[]): Row[] => {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const where = channelWords(view, row);
    const key = JSON.stringify([where, row.lines]);
    const { kinds = [] } = found.get(key) ?? {};
    const named = [...kinds, view.t.names.kinds[row.kind]];
    found.set(key, { kinds: named, where, lines: row.lines });
  }
  return [...found.values()];
};

/** Who approves at one severity: each kind, channel and language is in one row. */
export const SeverityTable = ({ view, severity, rows }: TableProps) => {
  const { mandates: words, names } = view.t;
  return (
    <section>
      <table>
        <caption>
          <span class={`severity s${severity}`}>{names.severities[severity]}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.channels}</th>
            <th scope="col">{words.asked}</th>
          </tr>
        </thead>
        <tbody>
          {mergedRows(view, rows).map(({ kinds, where, lines }) => (
            <tr>
              <th scope="row">
                {kinds.length === kindsAt(severity).length ? words.allKinds : kinds.join(', ')}
              </th>
              <td>{where}</td>
              <Answer view={view} lines={lines} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
