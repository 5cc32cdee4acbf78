import type { MapState, State, States, TaskState } from '../definition/schema.ts';
import type { Thread } from '../execution/thread.ts';
import type { Json, JsonObject } from '../values/json.ts';
import type { MachineExecution } from './transition.ts';

/** A thread with its states and the scopes around it. */
export interface Frame {
  readonly thread: Thread;
  readonly states: States;
  /** Variables of the scopes around this one: readable, not assignable. */
  readonly outerVariables: JsonObject;
  readonly item: { Index: number; Value: Json } | undefined;
  /** The Map that this thread is an iteration of. */
  readonly parent: { frame: Frame; index: number } | undefined;
}

const withIterations = (frame: Frame): Frame[] => {
  const { thread, states } = frame;
  const state = states[thread.state];
  if (thread.work.kind !== 'map' || state?.Type !== 'Map') return [frame];
  const outerVariables = { ...frame.outerVariables, ...thread.variables };
  const inner = thread.work.iterations.flatMap((iteration, index) => {
    if (iteration.status !== 'running') return [];
    return withIterations({
      thread: iteration.thread,
      states: state.ItemProcessor.States,
      outerVariables,
      item: { Index: index, Value: iteration.item },
      parent: { frame, index },
    });
  });
  return [frame, ...inner];
};

/** Every thread that is alive, outermost first. */
export const liveFrames = ({ machine, execution }: MachineExecution): Frame[] =>
  withIterations({
    thread: execution.thread,
    states: machine.States,
    outerVariables: {},
    item: undefined,
    parent: undefined,
  });

/** The state that a thread is in. A definition that was loaded has it. */
export const stateOf = ({ states, thread }: Frame): State => {
  const state = states[thread.state];
  if (!state) throw new Error(`there is no state ${thread.state}`);
  return state;
};

/** The Task that a thread is in. */
export const taskStateOf = (frame: Frame): TaskState => {
  const state = stateOf(frame);
  if (state.Type !== 'Task') throw new Error(`${frame.thread.state} is no Task`);
  return state;
};

/** The Map that a thread is in. */
export const mapStateOf = (frame: Frame): MapState => {
  const state = stateOf(frame);
  if (state.Type !== 'Map') throw new Error(`${frame.thread.state} is no Map`);
  return state;
};
