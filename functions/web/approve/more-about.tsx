import { ClearanceLines } from '../pieces/history/clearance-lines.tsx';
import { Hash } from '../pieces/text/hash.tsx';
import { Instructions } from '../pieces/text/instructions.tsx';
import { listWords, nameOf } from '../view/view.ts';
import type { QuestionProps } from './question-props.ts';

// People who have cleared these words have answered; a line below says so.
const OthersAsked = ({ view, statement }: QuestionProps) => {
  const people = statement.rounds.flatMap((round) => round.people);
  const answered = [view.me.id, ...statement.clearances.map(({ by }) => by)];
  const others = [...new Set(people)].filter((id) => !answered.includes(id));
  if (others.length === 0) return <p>{view.t.approval.askedOnly}</p>;
  const names = others.map((id) => nameOf(view, id));
  return (
    <p>
      {view.t.approval.askedToo}: {listWords(view, names)}
    </p>
  );
};

/** What is good to know and does not stand in the way of the words. */
export const MoreAbout = (props: QuestionProps) => {
  const { view, statement } = props;
  return (
    <section>
      <h2>{view.t.approval.moreAbout}</h2>
      <OthersAsked {...props} />
      <ClearanceLines view={view} statement={statement} />
      <Instructions view={view} statement={statement} />
      <Hash view={view} statement={statement} />
    </section>
  );
};
