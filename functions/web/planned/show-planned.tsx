import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isClosed } from '#domain/freeze/gate.ts';
import { mayHaveFeed } from '#domain/plan/calendar-feeds.ts';
import { isWriter } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { TimePassed } from '../pieces/status/on-ice-notice.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { type Calendar, entriesOf, readCalendar } from '../read/calendar.ts';
import { isOnIce, type Planned } from '../read/freeze.ts';
import { listChannels } from '../view/list-channels.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView, type View } from '../view/view.ts';
import { Elsewhere } from './elsewhere.tsx';
import { PromisedUpdates } from './promised.tsx';
import { readThawing, type Thawing } from './read-thawing.ts';
import { chosenView } from './week.ts';
import { WeekPage } from './week-page.tsx';
import { WhoThaws } from './who-thaws.tsx';

const Row = ({ view, one }: { view: View; one: Planned }) => {
  const { id, kind, channels, language, texts, publishAt, requestedBy } = one.statement;
  const [first] = texts;
  const places = listChannels(view, channels);
  return (
    <li>
      <div>
        <a href={`/desk/statements/${id}`}>
          {view.t.names.kinds[kind]}: <span lang={language}>{first?.title ?? first?.text}</span>
        </a>
        <p class="meta">
          {places} · {view.t.deskPage.requestedBy(nameOf(view, requestedBy))}
        </p>
      </div>
      <div>
        {publishAt && <Time view={view} at={publishAt} />}{' '}
        <StatusBadge view={view} statement={one.statement} stands={one.status} />{' '}
        <TimePassed view={view} statement={one.statement} />
      </div>
    </li>
  );
};

const Views = ({ view, chosen }: { view: SignedInView; chosen: 'list' | 'week' }) => (
  <p class="ways">
    {(['list', 'week'] as const).map((each) => (
      <a href={`/desk/planned?view=${each}`} aria-current={each === chosen ? 'true' : undefined}>
        {view.t.planned.views[each]}
      </a>
    ))}
    {mayHaveFeed(view.me) && <a href="/desk/planned/feed">{view.t.calendarFeed.title}</a>}
  </p>
);

const List = ({ view, calendar, isFrozen }: ListProps) => {
  const { planned, elsewhere, promised } = calendar;
  return (
    <>
      {planned.length === 0 ? (
        <p class="hint">{view.t.planned.nothing}</p>
      ) : (
        <ul class="rows">
          {planned.map((one) => (
            <Row view={view} one={one} />
          ))}
        </ul>
      )}
      <PromisedUpdates view={view} all={promised} />
      <Elsewhere view={view} posts={elsewhere} isFrozen={isFrozen} />
    </>
  );
};

interface ListProps {
  view: SignedInView;
  calendar: Calendar;
  isFrozen: boolean;
}

const Frozen = ({
  view,
  since,
  thawing,
  isAnyOnIce,
}: {
  view: SignedInView;
  since: string;
  /** Whether a post waits for someone. */
  isAnyOnIce: boolean;
  thawing: Thawing;
}) => {
  const mayThaw = thawing.people.some(({ id }) => id === view.me.id);
  return (
    <div class={isAnyOnIce ? 'notice bad' : 'notice'} role="status">
      <p>
        {view.t.planned.frozenSince(view.clock.words(since))}{' '}
        {mayThaw && <a href="/desk/planned/thaw">{view.t.thaw.title}</a>}
      </p>
      {!mayThaw && <WhoThaws view={view} {...thawing} />}
    </div>
  );
};

/** Answers with what is planned; `form` is the refused form, if any. */
export const respondWithPlanned = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  form: FormState = freshForm(),
  status: ContentfulStatusCode = 200,
) => {
  const calendar = await readCalendar(deps);
  const { gate } = calendar;
  const chosen = chosenView(context.req.query());
  const since = gate && isClosed(gate) ? gate.holds[0]?.since : undefined;
  return respond(
    context,
    <Document view={view} title={view.t.planned.title} styles={['calendar.css']}>
      <div class="head">
        <h1>{view.t.planned.title}</h1>
        {isWriter(view.me) && (
          <a class="button main" href="/desk/posts/new">
            {view.t.planned.plan}
          </a>
        )}
      </div>
      <ErrorSummary view={view} form={form} />
      <DoneNotice view={view} />
      {since && (
        <Frozen
          view={view}
          since={since}
          thawing={await readThawing(deps, gate)}
          isAnyOnIce={calendar.planned.some(isOnIce)}
        />
      )}
      <Views view={view} chosen={chosen.view} />
      {chosen.view === 'week' ? (
        <WeekPage
          view={view}
          entries={entriesOf(calendar)}
          day={chosen.day}
          isFrozen={since !== undefined}
        />
      ) : (
        <List view={view} calendar={calendar} isFrozen={since !== undefined} />
      )}
    </Document>,
    status,
  );
};

/** `GET /desk/planned`: what goes out later, and what a freeze keeps inside, as a list or a week. */
export const showPlanned: PageHandler = (deps, view, context) =>
  respondWithPlanned(deps, view, context);
