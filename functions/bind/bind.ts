import { type Made, type Makers, makeEach } from './make-each.ts';
import type { Needs } from './outside.ts';

type Observed = Needs<'log' | 'metrics' | 'now'>;

/** Dependencies as steps and web app take them: the ports, the log, the metrics and the clock. */
export type Bound<Ports extends Makers<never>> = Observed & Made<Ports>;

/** Binds ports (`ports.ts`) to their surroundings. */
export const bind = <Outer extends Observed, Ports extends Makers<Outer>>(
  outside: Outer,
  ports: Ports,
): Bound<Ports> => {
  const { log, metrics, now } = outside;
  return { log, metrics, now, ...makeEach(ports, outside) };
};
