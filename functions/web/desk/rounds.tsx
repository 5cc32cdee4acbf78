import type { Round, Statement } from '#domain/statement/statement.ts';
import { DecisionLine } from '../layout/decision-line.tsx';
import { nameOf, type View } from '../layout/view.ts';

const RoundItem = ({ view, round }: { view: View; round: Round }) => {
  const names = round.people.map((id) => nameOf(view, id)).join(', ');
  return (
    <li>
      <b>{round.everyone ? `${view.t.statement.everyone} (${names})` : names}</b>{' '}
      <time datetime={round.until}>
        {view.t.statement.asked(view.clock.words(round.from), view.clock.words(round.until))}
      </time>
      {round.reminded && `, ${view.t.statement.reminded}`}
    </li>
  );
};

/** Who was asked when until when, and what they said. */
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
    <DecisionLine view={view} statement={statement} />
  </section>
);
