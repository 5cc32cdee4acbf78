import { handleOf } from '#domain/incident/handle.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { View } from './view.ts';

/** An incident, as far as people tell it from others. */
export type Named = Pick<Incident, 'id' | 'title' | 'phase' | 'openedAt'>;

/** The names of incidents by their ids. */
export type IncidentNames = ReadonlyMap<string, string>;

const folded = ({ title }: Named): string => title.trim().toLowerCase();

const tellingApart = ({ t, clock }: View, { id, openedAt }: Named): string[] => [
  t.room.handle(handleOf(id)),
  t.room.openedAt(clock.words(openedAt)),
];

/** The name of each of all incidents on a page: no two are alike, and one that is over says so. */
export const incidentNames = (view: View, incidents: readonly Named[]): IncidentNames => {
  const sharing = Map.groupBy(incidents, folded);
  return new Map(
    incidents.map((incident) => {
      const { id, title, phase } = incident;
      const isShared = (sharing.get(folded(incident))?.length ?? 0) > 1;
      const more = [
        ...(isShared ? tellingApart(view, incident) : []),
        ...(phase === 'active' ? [] : [view.t.deskPage.phases[phase].toLowerCase()]),
      ];
      return [id, more.length > 0 ? `${title} (${more.join(', ')})` : title];
    }),
  );
};
