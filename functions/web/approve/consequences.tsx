import type { Statement } from '#domain/statement/statement.ts';
import { listWords, type View } from '../view/view.ts';
import type { Answering } from './access.ts';
import { Superseded } from './superseded.tsx';

interface HappensProps {
  view: View;
  statement: Statement;
  /** The statement that this one corrects or takes back. */
  earlier: Statement | undefined;
  answering: Answering;
}

/** What approving sets off: to an earlier statement, and channel by channel. */
export const Happens = ({ view, statement, earlier, answering }: HappensProps) => {
  const {
    capacity,
    missing: [next],
  } = answering;
  const words = view.t.approval;
  const namesOf = (atOnce: boolean) =>
    statement.channels
      .filter((channel) => view.deps.postsTo.includes(channel) === atOnce)
      .map((channel) => view.t.names.channels[channel]);
  const [now, byHand] = [namesOf(true), namesOf(false)];
  return (
    <section class="happens">
      <h2>{capacity === 'legal' ? view.t.mandates.onClear : words.onApproval}</h2>
      <ul>
        {next && <li>{view.t.mandates.thenAsked[next]}</li>}
        {statement.supersedes && earlier && (
          <Superseded view={view} how={statement.supersedes.how} earlier={earlier} />
        )}
        {!next && now.length > 0 && <li>{words.publishedAtOnce(listWords(view, now))}</li>}
        {!next && byHand.length > 0 && <li>{words.postedByHand(listWords(view, byHand))}</li>}
      </ul>
    </section>
  );
};
