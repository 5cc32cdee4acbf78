import type { Round } from '#domain/statement/answers.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { ClearanceLines } from '../pieces/history/clearance-lines.tsx';
import { DecisionLine } from '../pieces/history/decision-line.tsx';
import { nameOf, type View } from '../view/view.ts';

const RoundItem = ({ view, round }: { view: View; round: Round }) => {
  const names = round.people.map((id) => nameOf(view, id)).join(', ');
  const { purposes, as } = view.t.mandates;
  const of = round.insteadOf && nameOf(view, round.insteadOf);
  return (
    <li>
      {purposes[round.purpose]}:{' '}
      <b>{round.everyone ? `${view.t.progress.everyone} (${names})` : names}</b>{' '}
      <time datetime={round.until}>
        {view.t.statement.asked(view.clock.words(round.from), view.clock.words(round.until))}
      </time>
      {of && (round.as === 'deputy' || round.as === 'stand-in') && `, ${as[round.as](of)}`}
      {round.reminded && `, ${view.t.statement.reminded}`}
    </li>
  );
};

/** The rounds of a statement: the people asked, their time, and their answers. */
export const Rounds = ({ view, statement }: { view: View; statement: Statement }) => (
  <section>
    <h2>{view.t.statement.rounds}</h2>
    {statement.rounds.length === 0 ? (
      <p class="hint">{view.t.statement.noRounds}</p>
    ) : (
      <ol class="rounds">
        {statement.rounds.map((round) => (
          <RoundItem view={view} round={round} />
        ))}
      </ol>
    )}
    <ClearanceLines view={view} statement={statement} />
    <DecisionLine view={view} statement={statement} />
  </section>
);
