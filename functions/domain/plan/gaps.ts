import type { Kind } from '../kind/kind.ts';
import { type OverviewRow, whoApproves } from './overview.ts';
import type { Plan, Severity } from './plan.ts';

const SEVERITIES: readonly Severity[] = [1, 2, 3];

const isOpen = ({ lines }: OverviewRow): boolean => lines.some(({ people }) => people.length === 0);

const placeOf = ({ languages, channels }: OverviewRow): string =>
  `in ${languages.join(' and ')} to ${channels.join(', ')}`;

const sentencesFor = (severity: Severity, rows: readonly OverviewRow[]): string[] => {
  const open = rows.filter(isOpen);
  if (open.length === rows.length)
    return [`Nobody may approve anything of severity ${severity}: give a mandate that severity.`];
  const kindsByPlace = new Map<string, Kind[]>();
  for (const row of open) {
    const place = placeOf(row);
    kindsByPlace.set(place, [...(kindsByPlace.get(place) ?? []), row.kind]);
  }
  return [...kindsByPlace].map(
    ([place, kinds]) =>
      `Nobody may approve ${kinds.join(', ')} ${place} of severity ${severity}: widen a mandate.`,
  );
};

/**
 * What a plan leaves open, one sentence each: statements that nobody may approve, and that are
 * refused when they are needed.
 */
export const planGaps = (plan: Plan, at: Date): string[] => {
  const rows = whoApproves(plan, { at, handovers: [] });
  return SEVERITIES.flatMap((severity) =>
    sentencesFor(
      severity,
      rows.filter((row) => row.severity === severity),
    ),
  );
};
