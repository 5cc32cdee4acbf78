import { takesPerson } from '#domain/planned/task.ts';
import { dateFormat } from '#domain/values/date-format.ts';
import { locales } from '#domain/values/locale.ts';
import { TimePassed } from '../pieces/status/on-ice-notice.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import type { Entry } from '../read/calendar.ts';
import { dayOf } from '../view/clock.ts';
import { listChannels } from '../view/list-channels.ts';
import { plannedPlace } from '../view/place-name.ts';
import type { View } from '../view/view.ts';
import { PromiseStatus } from './promised.tsx';
import { type Week, weekOf } from './week.ts';

interface Props {
  view: View;
  entries: readonly Entry[];
  /** A day of the week that is shown; this week without one. */
  day: string | undefined;
  isFrozen: boolean;
}

const pathOf = (day: string): string => `/desk/planned?view=week&day=${day}`;

const dayWords = ({ language }: View, day: string): string =>
  dateFormat(locales[language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(day));

type OneProps<Wanted extends Entry['what']> = {
  view: View;
  entry: Extract<Entry, { what: Wanted }>;
};

const Statement = ({ view, entry: { planned } }: OneProps<'statement'>) => {
  const { id, kind, language, texts, channels } = planned.statement;
  const [first] = texts;
  const places = listChannels(view, channels);
  return (
    <>
      <a href={`/desk/statements/${id}`}>
        {view.t.names.kinds[kind]}: <span lang={language}>{first?.title ?? first?.text}</span>
      </a>
      <p class="meta">{places}</p>
      <StatusBadge view={view} statement={planned.statement} stands={planned.status} />{' '}
      <TimePassed view={view} statement={planned.statement} />
    </>
  );
};

const Elsewhere = ({
  view,
  entry: { post },
  isFrozen,
}: OneProps<'elsewhere'> & { isFrozen: boolean }) => {
  const { planners, states, tasks } = view.t.elsewhere;
  const isTask = takesPerson(post, isFrozen);
  return (
    <>
      {isTask && <b>{tasks[post.state === 'unknown' ? 'unknown' : 'planned']}</b>}
      <a href={`/desk/planned#post-${post.id}`}>
        <OutsideWords text={post.text} />
      </a>
      <p class="meta">
        {planners[post.planner]} · {plannedPlace(view, post.channel)}
      </p>
      <span class={`status ${isTask ? 'alarm' : 'wait'}`}>{states[post.state]}</span>
    </>
  );
};

const PromisedUpdate = ({ view, entry: { promised } }: OneProps<'promise'>) => (
  <>
    <a href={`/desk/incidents/${promised.incident.id}`}>
      {view.t.planned.promiseOf(promised.incident.title)}
    </a>
    <p>
      <PromiseStatus view={view} promised={promised} />
    </p>
  </>
);

const One = ({ view, entry, isFrozen }: { view: View; entry: Entry; isFrozen: boolean }) => (
  <li>
    <time datetime={entry.at}>{view.clock.time(entry.at)}</time>
    {entry.what === 'statement' && <Statement view={view} entry={entry} />}
    {entry.what === 'elsewhere' && <Elsewhere view={view} entry={entry} isFrozen={isFrozen} />}
    {entry.what === 'promise' && <PromisedUpdate view={view} entry={entry} />}
  </li>
);

const Day = ({ view, day, entries, isFrozen }: Omit<Props, 'day'> & { day: string }) => {
  const { timeZone } = view.plan.organisation;
  const isToday = day === dayOf(view.now, timeZone);
  const ofDay = entries.filter(({ at }) => dayOf(new Date(at), timeZone) === day);
  return (
    <li aria-current={isToday ? 'date' : undefined}>
      <h2>
        <time datetime={day}>{dayWords(view, day)}</time>
      </h2>
      {ofDay.length === 0 ? (
        <p class="hint">{view.t.planned.nothingThatDay}</p>
      ) : (
        <ul>
          {ofDay.map((entry) => (
            <One view={view} entry={entry} isFrozen={isFrozen} />
          ))}
        </ul>
      )}
    </li>
  );
};

const Ways = ({ view, week }: { view: View; week: Week }) => (
  <p class="ways">
    {week.before && <a href={pathOf(week.before)}>{view.t.planned.weekBefore}</a>}
    <a href="/desk/planned?view=week">{view.t.planned.thisWeek}</a>
    {week.after && <a href={pathOf(week.after)}>{view.t.planned.weekAfter}</a>}
  </p>
);

/** What is planned in one week, day by day by the clocks of the plan's time zone. */
export const WeekPage = ({ view, entries, day, isFrozen }: Props) => {
  const today = dayOf(view.now, view.plan.organisation.timeZone);
  const week = weekOf(day ?? today, today);
  return (
    <>
      <Ways view={view} week={week} />
      <ol class="week">
        {week.days.map((each) => (
          <Day view={view} day={each} entries={entries} isFrozen={isFrozen} />
        ))}
      </ol>
    </>
  );
};
