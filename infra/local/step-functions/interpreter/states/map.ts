import { ok, type Result } from '#domain/values/result.ts';
import type { MapState } from '../../definition/schema.ts';
import type { Iteration, MapWork, Thread } from '../../execution/thread.ts';
import { evaluate, type QueryScope } from '../../jsonata/evaluate.ts';
import { evaluateArray, evaluateCount, readArray } from '../../jsonata/evaluate-as.ts';
import type { Json } from '../../values/json.ts';
import { allOk } from '../../values/results.ts';
import type { StateError } from '../../values/state-error.ts';
import type { Frame } from '../frame.ts';
import { queryScope } from '../scope.ts';
import { enter, newThread } from '../state-change.ts';
import { addEvent, nextWorkId, type Transition } from '../transition.ts';

/** "Inline mode: up to 40 concurrent iterations" (developer guide, "Map state processing modes"). */
const MOST_CONCURRENT = 40;

type PendingIteration = Extract<Iteration, { status: 'pending' }>;

// Without Items the input is iterated over as it is: its strings are no templates.
const itemsOf = async (
  { Items }: MapState,
  input: Json,
  scope: QueryScope,
): Promise<Result<Json[], StateError>> =>
  Items === undefined ? readArray(input, 'Items') : evaluateArray(Items, scope, 'Items');

const pendingIteration = async (
  transition: Transition,
  frame: Frame,
  { ItemSelector }: MapState,
  item: { Index: number; Value: Json },
): Promise<Result<PendingIteration, StateError>> => {
  const scope = queryScope(transition, frame, { item });
  const input =
    ItemSelector === undefined
      ? ok(item.Value)
      : await evaluate(ItemSelector, scope, 'ItemSelector');
  return input.ok ? ok({ status: 'pending', item: item.Value, input: input.value }) : input;
};

/** Adds an event about an iteration to the iteration's own thread. */
export const addIterationEvent = (
  transition: Transition,
  map: Frame,
  { thread, index }: { thread: Thread; index: number },
  type: 'Started' | 'Succeeded' | 'Failed' | 'Aborted',
): void => {
  const details = { name: map.thread.state, index };
  addEvent(transition, thread, `MapIteration${type}`, `mapIteration${type}`, details);
};

const startIteration = (
  transition: Transition,
  map: Frame,
  { ItemProcessor: { StartAt, States } }: MapState,
  index: number,
  { item, input }: PendingIteration,
): Iteration => {
  const thread = newThread(StartAt, input, transition.now, map.thread.lastEvent);
  addIterationEvent(transition, map, { thread, index }, 'Started');
  const frame = { thread, states: States, outerVariables: {}, item: undefined, parent: undefined };
  enter(transition, frame, StartAt, input);
  return { status: 'running', item, thread };
};

/**
 * Starts as many pending iterations as may run.
 * @returns all outputs in the order of the items, once every iteration is done
 */
export const advanceMap = (
  transition: Transition,
  map: Frame,
  state: MapState,
  { limit, iterations }: MapWork,
): Json[] | undefined => {
  let running = iterations.filter(({ status }) => status === 'running').length;
  for (const [index, iteration] of iterations.entries()) {
    if (running >= limit) break;
    if (iteration.status !== 'pending') continue;
    iterations[index] = startIteration(transition, map, state, index, iteration);
    running += 1;
  }
  const outputs = iterations.flatMap((each) => (each.status === 'done' ? [each.output] : []));
  return outputs.length === iterations.length ? outputs : undefined;
};

/**
 * Begins a Map: its items become iterations and the first of them start.
 * @returns the result when there is nothing to iterate over
 */
export const startMap = async (
  transition: Transition,
  map: Frame,
  state: MapState,
): Promise<Result<Json[] | undefined, StateError>> => {
  const scope = queryScope(transition, map);
  const items = await itemsOf(state, map.thread.input, scope);
  if (!items.ok) return items;
  const pending = items.value.map((Value, Index) =>
    pendingIteration(transition, map, state, { Index, Value }),
  );
  const iterations = allOk<Iteration, StateError>(await Promise.all(pending));
  if (!iterations.ok) return iterations;
  const limit = await evaluateCount(state.MaxConcurrency, scope, 'MaxConcurrency', 0);
  if (!limit.ok) return limit;
  addEvent(transition, map.thread, 'MapStateStarted', 'mapStateStarted', {
    length: items.value.length,
  });
  const work: MapWork = {
    kind: 'map',
    id: nextWorkId(transition),
    limit: limit.value || MOST_CONCURRENT,
    iterations: iterations.value,
  };
  map.thread.work = work;
  return ok(advanceMap(transition, map, state, work));
};
