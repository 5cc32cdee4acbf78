import type { MapState } from '../definition/schema.ts';
import { ERROR, StateError } from '../errors.ts';
import { evaluate } from '../expressions.ts';
import type { Json } from '../json.ts';
import type { Iteration, MapWork } from '../record.ts';
import { enter, newThread } from './move.ts';
import { type Place, queryScope, record, type Step } from './step.ts';
import { count } from './values.ts';

/** "Inline mode: up to 40 concurrent iterations" (developer guide, "Map state processing modes"). */
const MOST_CONCURRENT = 40;

/**
 * Begins a Map: its items become iterations and the first of them start.
 * @returns the result when there is nothing to iterate over
 */
export async function startMap(
  step: Step,
  place: Place,
  state: MapState,
): Promise<Json[] | undefined> {
  const items = await itemsOf(step, place, state);
  const inputs = await Promise.all(
    items.map((item, index) => selected(step, place, state, item, index)),
  );
  const limit = await concurrency(step, place, state);
  record(step, place.thread, 'MapStateStarted', 'mapStateStarted', { length: items.length });
  step.record.lastWork += 1;
  place.thread.work = {
    kind: 'map',
    id: step.record.lastWork,
    limit,
    iterations: items.map((item, i) => ({ status: 'pending', item, input: inputs[i] ?? null })),
  };
  return advanceMap(step, place, state, place.thread.work);
}

async function itemsOf(step: Step, place: Place, state: MapState): Promise<Json[]> {
  const given = state.Items ?? null;
  const items =
    given === null ? place.thread.input : await evaluate(given, queryScope(step, place), 'Items');
  if (Array.isArray(items)) return items;
  throw new StateError(
    ERROR.query,
    `the field 'Items' must be an array, not ${JSON.stringify(items)}`,
  );
}

async function selected(
  step: Step,
  place: Place,
  state: MapState,
  item: Json,
  index: number,
): Promise<Json> {
  if (state.ItemSelector === undefined) return item;
  const scope = queryScope(step, place, { item: { Index: index, Value: item } });
  return evaluate(state.ItemSelector, scope, 'ItemSelector');
}

async function concurrency(step: Step, place: Place, state: MapState): Promise<number> {
  const value = await evaluate(state.MaxConcurrency, queryScope(step, place), 'MaxConcurrency');
  return count(value, 'MaxConcurrency', 0) || MOST_CONCURRENT;
}

/**
 * Starts as many pending iterations as may run.
 * @returns all outputs in the order of the items, once every iteration is done
 */
export function advanceMap(
  step: Step,
  place: Place,
  state: MapState,
  work: MapWork,
): Json[] | undefined {
  let running = work.iterations.filter((iteration) => iteration.status === 'running').length;
  for (const [index, iteration] of work.iterations.entries()) {
    if (running >= work.limit) break;
    if (iteration.status !== 'pending') continue;
    work.iterations[index] = startIteration(step, place, state, index, iteration);
    running += 1;
  }
  const outputs = work.iterations.flatMap((it) => (it.status === 'done' ? [it.output] : []));
  return outputs.length === work.iterations.length ? outputs : undefined;
}

function startIteration(
  step: Step,
  place: Place,
  state: MapState,
  index: number,
  iteration: Extract<Iteration, { status: 'pending' }>,
): Iteration {
  const { StartAt, States } = state.ItemProcessor;
  const thread = newThread(StartAt, iteration.input, step.now, place.thread.lastEvent);
  recordIteration(step, place, thread, 'Started', index);
  const inner = { thread, states: States, outer: {}, item: undefined, parent: undefined };
  enter(step, inner, StartAt, iteration.input);
  return { status: 'running', item: iteration.item, thread };
}

/** Adds an event about an iteration to its own line. */
export function recordIteration(
  step: Step,
  map: Place,
  thread: Place['thread'],
  what: 'Started' | 'Succeeded' | 'Failed' | 'Aborted',
  index: number,
): void {
  const details = { name: map.thread.state, index };
  record(step, thread, `MapIteration${what}`, `mapIteration${what}`, details);
}
