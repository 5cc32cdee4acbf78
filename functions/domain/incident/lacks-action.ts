import type { Incident } from './incident.ts';

/** Whether life or health is in danger and nobody has said what people should do. */
export const lacksAction = ({
  harm,
  publicAction,
}: Pick<Incident, 'harm' | 'publicAction'>): boolean =>
  publicAction === undefined && harm.includes('danger');
