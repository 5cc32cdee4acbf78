import { isPosted } from '#domain/channel/channel.ts';
import { listWords } from '../view/view.ts';
import type { QuestionProps } from './question-props.ts';
import { SupersededLine } from './superseded-line.tsx';

/** The consequences of approving: for an earlier statement, and channel by channel. */
export const Consequences = ({ view, statement, superseded, answering }: QuestionProps) => {
  const {
    capacity,
    missing: [next],
  } = answering;
  const words = view.t.approval;
  const namesOf = (atOnce: boolean) =>
    statement.channels
      .filter((channel) => isPosted(channel) === atOnce)
      .map((channel) => view.t.names.channels[channel]);
  const [now, byHand] = [namesOf(true), namesOf(false)];
  return (
    <section class="happens">
      <h2>{capacity === 'legal' ? view.t.mandates.onClear : words.onApproval}</h2>
      <ul>
        {next && <li>{view.t.mandates.thenAsked[next]}</li>}
        {statement.supersedes && superseded && (
          <SupersededLine view={view} how={statement.supersedes.how} superseded={superseded} />
        )}
        {!next && now.length > 0 && <li>{words.publishedAtOnce(listWords(view, now))}</li>}
        {!next && byHand.length > 0 && <li>{words.postedByHand(listWords(view, byHand))}</li>}
      </ul>
    </section>
  );
};
