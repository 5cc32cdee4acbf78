import type { Recipients } from '#domain/channel/account-health.ts';
import { daysLeft } from '#domain/channel/expiry.ts';
import { Document } from '../page/document.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { type ChannelState, channelStates } from '../read/channel-states.ts';
import { type StopCount, withStopped } from '../read/stopped.ts';
import { placeName } from '../view/place-name.ts';
import { Time } from '../view/time.tsx';
import { listWords, type View } from '../view/view.ts';

// Who mends the file sees the others once these are mended.
const NAMED_MAX = 10;

interface Props {
  view: View;
  state: ChannelState & { stopped?: StopCount };
}

const shapeOf = ({ postedBy, health }: ChannelState): string => {
  if (!health) return postedBy === 'talan' ? 'done' : 'wait';
  return health.works ? 'done' : 'alarm';
};

const wordsOf = ({ view, state: { postedBy, health } }: Props): string => {
  const words = view.t.channels;
  if (postedBy !== 'account') return words[postedBy];
  if (!health) return words.notAsked;
  const { recipients } = view.t;
  if (health.recipients) return health.works ? recipients.listWorks : recipients.listFails;
  const since = view.clock.words(health.since);
  return health.works ? words.works(since) : words.refused(since);
};

const RecipientLines = ({ view, recipients }: { view: View; recipients: Recipients }) => {
  const words = view.t.recipients;
  const { count, unfitLines } = recipients;
  return (
    <>
      <p>{words.count(count)}</p>
      {unfitLines.length > 0 && (
        <p>{words.unfitLines(listWords(view, unfitLines.slice(0, NAMED_MAX).map(String)))}</p>
      )}
    </>
  );
};

const Ends = ({ view, expiresAt }: { view: View; expiresAt: string }) => {
  const days = daysLeft(expiresAt, view.now);
  const date = view.clock.date(expiresAt);
  const { ends, ended } = view.t.channels;
  return <p>{days > 0 ? ends(date, days) : ended(date)}</p>;
};

const Row = ({ view, state }: Props) => {
  const { channel, postedBy, stopped } = state;
  const health = postedBy === 'account' ? state.health : undefined;
  const words = view.t.channels;
  return (
    <li>
      <div>
        <b>{placeName(view, channel)}</b>
        {postedBy === 'talan' && state.health?.works === false && (
          <p>{words.newsroomWarning(view.clock.words(state.health.since))}</p>
        )}
        {health?.recipients && <RecipientLines view={view} recipients={health.recipients} />}
        {health?.expiresAt && <Ends view={view} expiresAt={health.expiresAt} />}
        {stopped && <p>{view.t.recipients.stoppedBy(stopped)}</p>}
        {health && !health.works && (
          <p>{health.recipients ? view.t.recipients.remedy : words.remedy}</p>
        )}
        {health && (
          <p class="meta">
            {words.checked} <Time view={view} at={health.checkedAt} />
            {health.postedAt && (
              <>
                {' · '}
                {words.posted} <Time view={view} at={health.postedAt} />
              </>
            )}
          </p>
        )}
      </div>
      <span class={`status ${shapeOf(state)}`}>{wordsOf({ view, state })}</span>
    </li>
  );
};

/** `GET /desk/channels`: who posts where, and whether the accounts work. */
export const showChannels: PageHandler = async (deps, view, context) => {
  const states = await Promise.all(
    (await channelStates(deps)).map((state) => withStopped(deps, state)),
  );
  return respond(
    context,
    <Document view={view} title={view.t.channels.title} styles={['desk.css']}>
      <h1>{view.t.channels.title}</h1>
      <p class="hint">{view.t.channels.hint}</p>
      <ul class="rows">
        {states.map((state) => (
          <Row view={view} state={state} />
        ))}
      </ul>
    </Document>,
  );
};
