import { isUnderWay } from '#domain/statement/lists.ts';
import { openDeliveries } from '#domain/statement/open-deliveries.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { askedNames } from '../pieces/status/asked-names.ts';
import { statusWords } from '../pieces/status/status-badge.tsx';
import { listChannels } from '../view/list-channels.ts';
import { nameOf, type SignedInView } from '../view/view.ts';
import type { LastReply } from './last-reply.ts';

const ofWaiting = (view: SignedInView, { reply, next }: LastReply): string => {
  const until = reply.rounds.at(-1)?.until;
  if (isWaiting(reply.status) && until !== undefined) {
    return view.t.deskPage.waitsFor(askedNames(view, reply), view.clock.words(until));
  }
  return next === undefined
    ? statusWords(view, reply, reply.status)
    : view.t.inbox.asksFirst(nameOf(view, next));
};

const ToPost = ({ view, reply, next }: LastReply & { view: SignedInView }) => {
  const words = view.t.inbox;
  const open = openDeliveries(reply);
  const channels = listChannels(
    view,
    open.map(({ channel }) => channel),
  );
  const isUnknown = open.some(({ state }) => state === 'unknown');
  return (
    <div class="notice warn" id="to-post">
      <p>
        {isUnknown ? words.replyUnknown : words.replyToPost(channels)}{' '}
        {next === view.me.id ? words.youPost : next && words.theyPost(nameOf(view, next))}
      </p>
      <p>
        <a href={`/desk/statements/${reply.id}`}>{words.toReply}</a>
      </p>
    </div>
  );
};

/**
 * Leads to the last reply to a comment, and says how it stands: whose answer it waits for, that a person is to
 * post it, or what became of it.
 */
export const ReplyState = (props: { view: SignedInView; last: LastReply | undefined }) => {
  const { view, last } = props;
  if (!last) return null;
  if (last.isForPerson) return <ToPost view={view} {...last} />;
  const { reply } = last;
  const isStill = isUnderWay(reply);
  return (
    <p>
      <a href={`/desk/statements/${reply.id}`}>
        {isStill ? view.t.inbox.replyUnderWay : view.t.inbox.replyBefore}
      </a>
      :{' '}
      <span class={isStill ? 'status wait' : 'status end'}>
        {isStill ? ofWaiting(view, last) : statusWords(view, reply, reply.status)}
      </span>
    </p>
  );
};
