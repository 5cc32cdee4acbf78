import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { listWords, nameOf, type View } from '../../view/view.ts';
import { Drafting } from './drafting.tsx';

type State = 'done' | 'now' | 'later' | 'stopped';

const STEPS = ['stepDrafting', 'stepChecking', 'stepWaiting', 'stepPublished'] as const;

const stopped: readonly Statement['status'][] = [
  'rejected',
  'expired',
  'withdrawn',
  'failed',
  'partly-published',
];

// How many steps are behind a statement.
const passed = (statement: Statement): number => {
  if (statement.supersededBy || statement.status === 'published') return 4;
  if (statement.decision?.decision === 'approve') return 3;
  if (isWaiting(statement.status)) return 2;
  if (statement.check && statement.status !== 'drafting') return 2;
  return statement.version > 0 && statement.status === 'drafting' && !statement.check ? 1 : 0;
};

const stateOf = (statement: Statement, step: number): State => {
  const behind = passed(statement);
  if (step < behind) return 'done';
  if (step > behind) return 'later';
  return stopped.includes(statement.status) ? 'stopped' : 'now';
};

/** Whom a statement waits for, by name. */
export const askedNow = (view: View, statement: Statement): string => {
  const round = statement.rounds.at(-1);
  if (!round || round.everyone) return view.t.statement.everyone;
  return listWords(
    view,
    round.people.map((id) => nameOf(view, id)),
  );
};

const stateWords = (view: View, state: State): string => {
  const { stepDone, now, stepLater, stepStopped } = view.t.statement;
  return { done: stepDone, now, later: stepLater, stopped: stepStopped }[state];
};

const Detail = ({ view, statement }: { view: View; statement: Statement }) => {
  const round = statement.rounds.at(-1);
  if (!round || !isWaiting(statement.status)) return null;
  return (
    <time datetime={round.until}>
      {view.t.statement.waitingFor(askedNow(view, statement), view.clock.words(round.until))}
    </time>
  );
};

/** How far a statement has come. */
export const Steps = ({ view, statement }: { view: View; statement: Statement }) => (
  <ol class="steps">
    {STEPS.map((step, i) => {
      const state = stateOf(statement, i);
      return (
        <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <b>{view.t.statement[step]}</b> <span>{stateWords(view, state)}</span>
          {state === 'now' && i === 0 && <Drafting view={view} statement={statement} />}
          {state === 'now' && i === 2 && <Detail view={view} statement={statement} />}
        </li>
      );
    })}
  </ol>
);
