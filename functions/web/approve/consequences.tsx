import type { Channel } from '#domain/channel/channel.ts';
import { PlacingLines } from '../pieces/text/placing-lines.tsx';
import { SmsCost } from '../pieces/text/sms-cost.tsx';
import { listChannels } from '../view/list-channels.ts';
import type { View } from '../view/view.ts';
import { postingOf } from './posting.ts';
import type { QuestionProps } from './question-props.ts';
import { SupersededLine } from './superseded-line.tsx';

// More names than these are only counted: the words below say which channels they are for.
const NAMED_MAX = 3;

const channelWords = (view: View, channels: readonly Channel[]): string =>
  channels.length > NAMED_MAX
    ? view.t.approval.channels(channels.length)
    : listChannels(view, channels);

const effects = (props: QuestionProps): string => {
  const { view, statement, answering } = props;
  const { missing } = answering;
  const [next] = missing;
  if (next) return view.t.mandates.thenAsked[next];
  if (statement.family) return view.t.families.onApproval;
  const words = view.t.approval;
  const { byTalan: posted, byHand } = postingOf(props);
  const byTalan = channelWords(view, posted);
  const { publishAt } = statement;
  const published = publishAt
    ? view.t.planned.publishedAt(byTalan, view.clock.words(publishAt))
    : words.publishedAtOnce(byTalan);
  const parts = [
    ...(posted.length > 0 ? [published] : []),
    ...(byHand.length > 0 ? [words.postedByHand(channelWords(view, byHand))] : []),
  ];
  return `${parts.join(', ')}.`;
};

/** The consequences of approving: for an earlier statement, and for the channels. */
export const Consequences = (props: QuestionProps) => {
  const { view, statement, superseded, answering, smsRecipients } = props;
  const { onApproval } = view.t.approval;
  return (
    <>
      <p>
        <b>{answering.capacity === 'legal' ? view.t.mandates.onClear : onApproval}:</b>{' '}
        {effects(props)}
      </p>
      <SmsCost view={view} texts={statement.texts} recipients={smsRecipients} />
      <PlacingLines view={view} statement={statement} />
      {statement.supersedes && superseded && (
        <SupersededLine view={view} how={statement.supersedes.how} superseded={superseded} />
      )}
    </>
  );
};
