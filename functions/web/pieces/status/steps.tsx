import type { Stands } from '#domain/freeze/gate.ts';
import { reachOf } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting, isWithWriter } from '#domain/statement/status.ts';
import type { View } from '../../view/view.ts';
import { askedNames } from './asked-names.ts';
import { Drafting } from './drafting.tsx';

type State = 'done' | 'now' | 'later' | 'stopped';

const STEPS = ['stepDrafting', 'stepChecking', 'stepWaiting', 'stepPublished'] as const;

const stopped: readonly Statement['status'][] = [
  'rejected',
  'expired',
  'withdrawn',
  'failed',
  'missed',
  'partly-published',
];

// The number of steps that a statement has finished.
const finishedSteps = (statement: Statement): number => {
  if (statement.supersededBy) return 4;
  if (statement.status === 'published') return reachOf(statement).waiting > 0 ? 3 : 4;
  if (statement.decision?.decision === 'approve') return 3;
  if (isWithWriter(statement.status)) return 0;
  if (isWaiting(statement.status)) return 2;
  if (statement.check && statement.status !== 'drafting') return 2;
  return statement.version > 0 && statement.status === 'drafting' && !statement.check ? 1 : 0;
};

const stateOf = (statement: Statement, step: number): State => {
  const finished = finishedSteps(statement);
  if (step < finished) return 'done';
  if (step > finished) return 'later';
  return stopped.includes(statement.status) ? 'stopped' : 'now';
};

const stateWords = (view: View, state: State): string => {
  const { stepDone, now, stepLater, stepStopped } = view.t.progress;
  return { done: stepDone, now, later: stepLater, stopped: stepStopped }[state];
};

const Detail = ({ view, statement }: { view: View; statement: Statement }) => {
  const round = statement.rounds.at(-1);
  if (!round || !isWaiting(statement.status)) return null;
  return (
    <time datetime={round.until}>
      {view.t.progress.waitingFor(askedNames(view, statement), view.clock.words(round.until))}
    </time>
  );
};

// An answer for many comments is published nowhere by itself.
const stepsOf = ({ family }: Statement) => (family ? STEPS.slice(0, -1) : STEPS);

interface Props {
  view: View;
  statement: Statement;
  /** Where it stands under the gate. */
  stands: Stands;
}

/** The progress of a statement in four steps; of an answer for many comments in three. */
export const Steps = ({ view, statement, stands }: Props) => (
  <ol class="steps">
    {stepsOf(statement).map((step, i) => {
      const state = stateOf(statement, i);
      return (
        <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <b>{view.t.progress[step]}</b> <span>{stateWords(view, state)}</span>
          {state === 'now' && i === 0 && <Drafting view={view} statement={statement} />}
          {state === 'now' && i === 2 && stands !== 'frozen' && (
            <Detail view={view} statement={statement} />
          )}
          {statement.status === 'published' && state === 'now' && (
            <span>{view.t.progress.reach(reachOf(statement))}</span>
          )}
        </li>
      );
    })}
  </ol>
);
