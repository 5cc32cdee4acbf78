import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Alert } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { AHEAD_MS, type Mention } from '#domain/mention/mention.ts';
import { quotable, readRemovedWords } from '#domain/moderation/removed-words.ts';
import { OFFICIAL } from '#domain/plan/official.ts';
import type { Topic } from '#domain/plan/topics.ts';
import { isLearning, STEEP_AUTHORS } from '#domain/volume/expected.ts';
import { MuteInput, muteAlert } from '../actions/alerts.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { instantsAt } from '../form/local-time.ts';
import { one, readForm } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { type ExpectedStep, expectedSteps } from '../read/expected-steps.ts';
import { sourceViews } from '../read/source-views.ts';
import type { SignedInView, View } from '../view/view.ts';
import { AlertItem, showsExamples, type TypedMute } from './alert-item.tsx';
import { Chart } from './chart.tsx';
import { OfficialNews } from './official-news.tsx';
import { Quotes } from './quotes.tsx';
import { SourceList } from './source-list.tsx';

const HOUR_MS = 60 * 60_000;
const HOURS = 24;
const ALERTS = 20;
const NEWEST = 5;

interface Watched {
  topic: Topic;
  hours: ExpectedStep[];
  isLearning: boolean;
  newest: Mention[];
}

const newestAbout = async ({ mentions, now }: WebDeps, topic: string): Promise<Mention[]> => {
  const from = new Date(now().getTime() + AHEAD_MS);
  return (await mentions.page(topic, from, { limit: NEWEST })).items;
};

const watchedNow = (deps: WebDeps): Promise<Watched[]> => {
  const to = new Date(Math.ceil(deps.now().getTime() / HOUR_MS) * HOUR_MS);
  const from = new Date(to.getTime() - HOURS * HOUR_MS);
  return Promise.all(
    (deps.plan.topics ?? []).map(async (topic) => {
      const [hours, state, newest] = await Promise.all([
        expectedSteps(deps, topic.id, { from, to, stepMs: HOUR_MS }),
        deps.scanStates.read(topic.id),
        newestAbout(deps, topic.id),
      ]);
      return { topic, hours, isLearning: isLearning(state, deps.now()), newest };
    }),
  );
};

// What an alert above quotes at once is not quoted again below.
const unquoted = (newest: readonly Mention[], alerts: readonly Alert[]): Mention[] => {
  const shown = alerts.filter(showsExamples).flatMap(({ examples }) => examples);
  return newest.filter(({ text }) => !shown.some((each) => each.text === text));
};

const officialNews = async (deps: WebDeps): Promise<Mention[] | undefined> =>
  deps.plan.official && newestAbout(deps, OFFICIAL);

const Alerts = (props: { view: View; alerts: readonly Alert[]; typed: TypedMute | undefined }) => (
  <section>
    <h2>{props.view.t.watch.alerts}</h2>
    {props.alerts.length === 0 && <p class="hint">{props.view.t.watch.noAlerts}</p>}
    <ul class="rows">
      {props.alerts.map((alert) => (
        <AlertItem view={props.view} alert={alert} typed={props.typed} />
      ))}
    </ul>
  </section>
);

const AboutTopic = (props: { view: View; watched: Watched; alerts: readonly Alert[] }) => {
  const { view, alerts } = props;
  const { topic, hours, isLearning: learns, newest } = props.watched;
  const said = unquoted(newest, alerts);
  return (
    <section>
      <h2>{topic.name}</h2>
      {learns && <p class="hint">{view.t.watch.learning(STEEP_AUTHORS)}</p>}
      <Chart view={view} topic={topic} hours={hours} />
      {said.length > 0 && (
        <>
          <h3>{view.t.watch.newest}</h3>
          <Quotes view={view} said={said} />
        </>
      )}
    </section>
  );
};

const show = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context<Env>,
  { typed, status = 200 }: { typed?: TypedMute; status?: ContentfulStatusCode } = {},
) => {
  const [all, sources, news, listed] = await Promise.all([
    watchedNow(deps),
    sourceViews(deps),
    officialNews(deps),
    deps.journal.list(alertJournal, { by: 'all' }, { limit: ALERTS }),
  ]);
  const [alerts, isRemoved] = await Promise.all([
    quotable(deps, listed.items),
    readRemovedWords(
      deps,
      all.flatMap(({ newest }) => newest),
    ),
  ]);
  const kept = <Words extends { text: string }>(said: readonly Words[]) =>
    said.filter((words) => !isRemoved(words));
  const watched = all.map((each) => ({ ...each, newest: kept(each.newest) }));
  return respond(
    context,
    <Document view={view} title={view.t.watch.title} styles={['desk.css']}>
      <h1>{view.t.watch.title}</h1>
      <Alerts view={view} alerts={alerts} typed={typed} />
      {watched.length === 0 && <p class="hint">{view.t.watch.noTopics}</p>}
      {watched.map((each) => (
        <AboutTopic view={view} watched={each} alerts={alerts} />
      ))}
      {news && <OfficialNews view={view} news={news} />}
      <SourceList view={view} sources={sources} />
    </Document>,
    status,
  );
};

/** `GET /desk/watch`: what is said about each topic, and the alerts. */
export const showWatch: PageHandler = (deps, view, context) => show(deps, view, context);

/** `POST /desk/watch/:id/mute` */
export const submitMute: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const [typedUntil, reason] = [one(values, 'until'), one(values, 'reason')];
  const [until] = instantsAt(typedUntil, deps.plan.organisation.timeZone);
  const typed = { id, until: typedUntil, reason };
  const input = MuteInput.safeParse({ until, reason });
  if (!input.success) return show(deps, view, context, { typed, status: 422 });
  const muted = await attempt(muteAlert(deps, view.me, id, input.data));
  if (muted.ok) return redirectDone(context, `/desk/watch#alert-${id}`, 'muted');
  return show(deps, view, context, { typed, status: refusalStatus(muted.refusal) });
};
