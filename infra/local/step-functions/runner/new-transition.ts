import type { Clock } from '../../clock.ts';
import type { MachineDefinition } from '../definition/schema.ts';
import type { MachineIdentity } from '../execution/arn.ts';
import type { ExecutionRecord } from '../execution/record.ts';
import type { Transition } from '../interpreter/transition.ts';

/** Dependencies of a transition. */
export interface TransitionDeps {
  readonly clock: Clock;
  readonly random: () => number;
  readonly identity: MachineIdentity;
}

/** A transition from a stored record, with nothing changed yet. */
export const newTransition = (
  { clock, random, identity }: TransitionDeps,
  machine: MachineDefinition,
  record: ExecutionRecord,
): Transition => ({
  identity,
  machine,
  execution: structuredClone(record),
  events: [],
  now: clock.now().getTime(),
  random,
});
