import type { Statement } from '#domain/statement/statement.ts';
import { listWords, type View } from '../layout/view.ts';
import { Superseded } from './superseded.tsx';

interface HappensProps {
  view: View;
  statement: Statement;
  /** The statement that this one corrects or takes back. */
  earlier: Statement | undefined;
}

/** What approving sets off: to an earlier statement, and channel by channel. */
export const Happens = ({ view, statement, earlier }: HappensProps) => {
  const words = view.t.approval;
  const namesOf = (atOnce: boolean) =>
    statement.channels
      .filter((channel) => view.deps.postsTo.includes(channel) === atOnce)
      .map((channel) => view.t.names.channels[channel]);
  const [now, byHand] = [namesOf(true), namesOf(false)];
  return (
    <section class="happens">
      <h2>{words.onApproval}</h2>
      <ul>
        {statement.supersedes && earlier && (
          <Superseded view={view} how={statement.supersedes.how} earlier={earlier} />
        )}
        {now.length > 0 && <li>{words.publishedAtOnce(listWords(view, now))}</li>}
        {byHand.length > 0 && <li>{words.postedByHand(listWords(view, byHand))}</li>}
      </ul>
    </section>
  );
};
