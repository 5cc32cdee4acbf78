import { handleOf } from '#domain/incident/handle.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { View } from './view.ts';

/** An incident, as far as people tell it from others. */
export type Named = Pick<Incident, 'id' | 'title' | 'phase' | 'openedAt'>;

const isAlike = (one: Named, other: Named): boolean =>
  one.id !== other.id && one.title.trim().toLowerCase() === other.title.trim().toLowerCase();

const tellingApart = ({ t, clock }: View, { id, openedAt }: Named): string[] => [
  t.room.handle(handleOf(id)),
  t.room.openedAt(clock.words(openedAt)),
];

/** The name of each of some incidents to choose from, by id: no two are alike, and one that is over says so. */
export const incidentNames = (view: View, incidents: readonly Named[]): Map<string, string> =>
  new Map(
    incidents.map((incident) => {
      const { id, title, phase } = incident;
      const isShared = incidents.some((other) => isAlike(incident, other));
      const more = [
        ...(isShared ? tellingApart(view, incident) : []),
        ...(phase === 'active' ? [] : [view.t.deskPage.phases[phase].toLowerCase()]),
      ];
      return [id, more.length > 0 ? `${title} (${more.join(', ')})` : title];
    }),
  );

/** The incidents to choose from in a form. */
export const incidentOptions = (
  view: View,
  incidents: readonly Named[],
): { value: string; label: string }[] =>
  [...incidentNames(view, incidents)].map(([value, label]) => ({ value, label }));
