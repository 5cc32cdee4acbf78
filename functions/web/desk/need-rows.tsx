import type { Alert } from '#domain/alert/alert.ts';
import type { Channel } from '#domain/channel/channel.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { decidesOn } from '#domain/moderation/moderators.ts';
import { topicIn } from '#domain/plan/topics.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { alteredDeliveries, openChannels } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { askedNames } from '../pieces/status/asked-names.ts';
import { StaleMark } from '../pieces/status/stale-notice.tsx';
import { Headline } from '../pieces/text/headline.tsx';
import { countdown } from '../view/countdown.ts';
import { listChannels } from '../view/list-channels.ts';
import { plannedPlace } from '../view/place-name.ts';
import { nameOf, type View } from '../view/view.ts';
import { ruleWords } from '../watch/alert-item.tsx';
import type { Need } from './need.ts';

interface Props {
  view: View;
  need: Need;
}

// What tells a text from others, where it has no headline.

const shapes: Record<Need['what'], string> = {
  alert: 'alarm',
  elsewhere: 'alarm',
  first: 'alarm',
  steps: 'alarm',
  altered: 'alarm',
  exposed: 'alarm',
  quoting: 'alarm',
  stuck: 'alarm',
  'dead-end': 'alarm',
  'to-post': 'alarm',
  waiting: 'wait',
  update: 'wait',
  comments: 'wait',
  removals: 'wait',
  moving: 'busy',
};

const callingWords = (view: View, { rounds }: Statement): string => {
  const calling = rounds.at(-1)?.calling;
  return calling ? ` ${view.t.needs.calling(nameOf(view, calling.by))}` : '';
};

const channelWords = (view: View, channels: readonly Channel[]): string =>
  listChannels(view, channels);

const alertWords = (view: View, alert: Alert): string => {
  const topic = topicIn(view.plan, alert.topic)?.name ?? alert.topic;
  return view.t.needs.alert(view.t.watch.levels[alert.level], topic, ruleWords(view, alert));
};

const elsewhereWords = (view: View, { state, planner, channel }: PlannedPost): string => {
  const { tasks, planners } = view.t.elsewhere;
  const task = tasks[state === 'unknown' ? 'unknown' : 'planned'];
  return `${task} ${planners[planner]}, ${plannedPlace(view, channel)}`;
};

const removalWords = (view: View, need: Extract<Need, { what: 'removals' }>): string => {
  const forMe = view.me !== undefined && decidesOn(view.plan, view.me, need.proposedBy);
  return view.t.needs.removals(need.count, forMe);
};

const whatWords = ({ view, need }: Props): string => {
  if (need.what === 'first') return view.t.needs.first;
  if (need.what === 'alert') return alertWords(view, need.alert);
  if (need.what === 'steps') return view.t.checklist.needs(need.late);
  if (need.what === 'elsewhere') return elsewhereWords(view, need.post);
  if (need.what === 'comments') return view.t.needs.comments(need.count, need.isUrgent);
  if (need.what === 'removals') return removalWords(view, need);
  const { what, statement, isLate } = need;
  const kind = view.t.names.kinds[statement.kind];
  switch (what) {
    case 'altered':
      return view.t.needs.altered(
        kind,
        channelWords(
          view,
          alteredDeliveries(statement).map(({ channel }) => channel),
        ),
      );
    case 'exposed':
      return view.t.needs.exposed(kind);
    case 'quoting':
      return view.t.needs.quoting(kind);
    case 'to-post':
      return view.t.needs.toPost(kind, channelWords(view, openChannels(statement)));
    case 'dead-end':
      return view.t.needs.deadEnd(kind);
    case 'waiting':
      return (
        view.t.needs.waiting(kind, askedNames(view, statement)) + callingWords(view, statement)
      );
    case 'update':
      return isLate ? view.t.needs.late : view.t.needs.update;
    default:
      return `${kind}: ${view.t.names.statuses[statement.status].toLowerCase()}`;
  }
};

const hrefOf = (need: Need): string => {
  if (need.what === 'alert') return `/desk/watch#alert-${need.alert.id}`;
  if (need.what === 'first') return `/desk/incidents/${need.incident.id}`;
  if (need.what === 'elsewhere') return '/desk/planned#elsewhere';
  if (need.what === 'comments') return `/desk/inbox?incident=${need.incident?.id ?? NO_INCIDENT}`;
  if (need.what === 'removals') return '/desk/removals';
  if (need.what === 'steps') return `/desk/incidents/${need.incident.id}#checklist`;
  const { id, incidentId } = need.statement;
  return need.what === 'update'
    ? `/desk/incidents/${incidentId}/statements/new?kind=update&from=${id}`
    : `/desk/statements/${id}`;
};

const Address = ({ view, need }: Props) =>
  need.what === 'elsewhere' && need.post.url ? (
    <p class="meta">
      <a href={need.post.url} rel="noreferrer">
        {view.t.elsewhere.open}
      </a>
    </p>
  ) : null;

const When = ({ view, need: { until, isLate } }: Props) =>
  until === undefined ? null : (
    <p class={isLate ? 'when late' : 'when'}>
      <b>{countdown(view, until)}</b> <time datetime={until}>{view.clock.words(until)}</time>
    </p>
  );

const shapeOf = (need: Need): string => {
  const cannotWait = need.isLate || (need.what === 'comments' && need.isUrgent);
  return cannotWait ? 'alarm' : shapes[need.what];
};

const Row = (props: Props) => {
  const { view, need } = props;
  const { incident } = need;
  return (
    <li>
      <span class={`status ${shapeOf(need)}`} aria-hidden="true"></span>
      <div>
        <a href={hrefOf(need)}>{whatWords(props)}</a>
        {incident && (
          <p class="meta">
            <span class={`severity s${incident.severity}`}>
              {view.t.names.severities[incident.severity]}
            </span>{' '}
            <a href={`/desk/incidents/${incident.id}`}>{incident.title}</a>
          </p>
        )}
        {need.what === 'alert' && need.alert.untoldAt && <p class="meta">{view.t.needs.untold}</p>}
        {'statement' in need && need.what !== 'update' && (
          <Headline statement={need.statement} class="meta" />
        )}
        <Address {...props} />
        {'statement' in need && incident && (
          <StaleMark view={view} statement={need.statement} incident={incident} />
        )}
      </div>
      <When {...props} />
    </li>
  );
};

/** What needs the desk now, as rows. */
export const NeedRows = ({ view, needs }: { view: View; needs: readonly Need[] }) =>
  needs.length === 0 ? (
    <p class="hint">{view.t.deskPage.needsNothing}</p>
  ) : (
    <ul class="needs">
      {needs.map((need) => (
        <Row view={view} need={need} />
      ))}
    </ul>
  );
