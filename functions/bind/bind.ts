import { callEach, type Factories, type Results } from './call-each.ts';
import type { Needs } from './outside.ts';

type Observed = Needs<'log' | 'metrics' | 'now'>;

/** Dependencies as steps and web app take them: ports, log, metrics and clock. */
export type Bound<Ports extends Factories<never>> = Observed & Results<Ports>;

/** Binds ports (`ports.ts`, `web-ports.ts`) to what is outside: settings of AWS or of one machine. */
export const bind = <Surroundings extends Observed, Ports extends Factories<Surroundings>>(
  outside: Surroundings,
  ports: Ports,
): Bound<Ports> => {
  const { log, metrics, now } = outside;
  return { log, metrics, now, ...callEach(ports, outside) };
};
