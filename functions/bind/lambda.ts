import { type Bound, bind } from './bind.ts';
import type { Factories, Results } from './call-each.ts';
import { readSettings, type Variables } from './environment.ts';
import { observe } from './observe.ts';
import type { Needs } from './outside.ts';

type Surroundings<Settings extends Factories<Variables>> = Results<Settings> &
  Needs<'log' | 'metrics' | 'now'>;

/**
 * The handler of a Lambda function. Reads the settings (`cloud.ts`) from the environment, binds the ports
 * (`ports.ts`, `web-ports.ts`) to them and hands these to `workWith`. Throws `ConfigMissing`.
 */
export const lambda = <
  Settings extends Factories<Variables>,
  Ports extends Factories<Surroundings<Settings>>,
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
