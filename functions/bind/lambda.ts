import { type Bound, bind } from './bind.ts';
import { readSettings, type Variables } from './environment.ts';
import type { Made, Makers } from './make-each.ts';
import { observe } from './observe.ts';
import type { Needs } from './outside.ts';

type Surroundings<Settings extends Makers<Variables>> = Made<Settings> &
  Needs<'log' | 'metrics' | 'now'>;

/**
 * The handler of a function: reads its settings (`cloud.ts`) from the environment, binds its ports to them
 * (`ports.ts`) and gives them to its work. Throws `ConfigMissing`.
 */
export const lambda = <
  Settings extends Makers<Variables>,
  Ports extends Makers<Surroundings<Settings>>,
  Event,
  Answer,
>(
  settings: Settings,
  ports: Ports,
  workWith: (deps: Bound<Ports>) => (event: Event) => Promise<Answer>,
) => {
  const { log, metrics, handlerOf } = observe();
  const now = () => new Date();
  const outside = { ...readSettings(process.env, settings), log, metrics, now };
  return handlerOf(workWith(bind(outside, ports)));
};
