import { isWaiting } from '#domain/statement/status.ts';
import { askedNames } from '../pieces/status/asked-names.ts';
import { statusWords } from '../pieces/status/status-badge.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import type { UnderWay } from './reply-under-way.ts';

const stateWords = (view: SignedInView, { reply, first }: UnderWay): string => {
  const until = reply.rounds.at(-1)?.until;
  if (isWaiting(reply.status) && until !== undefined) {
    return view.t.deskPage.waitsFor(askedNames(view, reply), view.clock.words(until));
  }
  return first === undefined
    ? statusWords(view, reply, reply.status)
    : view.t.inbox.asksFirst(nameOf(view, first));
};

/** Leads to the reply to a comment that is under way, and says whose answer it waits for. */
export const ReplyState = (props: { view: SignedInView; reply: UnderWay | undefined }) => {
  const { view, reply } = props;
  return reply ? (
    <p>
      <a href={`/desk/statements/${reply.reply.id}`}>{view.t.inbox.replyUnderWay}</a>:{' '}
      <span class="status wait">{stateWords(view, reply)}</span>
    </p>
  ) : null;
};
