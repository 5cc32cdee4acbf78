import type { Statement } from '#domain/statement/statement.ts';
import { listWords, type View } from '../layout/view.ts';

/** What approving sets off, channel by channel. */
export const Happens = ({ view, statement }: { view: View; statement: Statement }) => {
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
        {now.length > 0 && <li>{words.publishedAtOnce(listWords(view, now))}</li>}
        {byHand.length > 0 && <li>{words.postedByHand(listWords(view, byHand))}</li>}
      </ul>
    </section>
  );
};
