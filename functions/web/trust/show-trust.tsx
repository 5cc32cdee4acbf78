import {
  daysBefore,
  type Place,
  placesOf,
  type Span,
  trustOn,
  weeksOf,
  writtenIn,
} from '#domain/trust/trust.ts';
import { Document } from '../page/document.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { type CountedComment, recentComments, TRUST_DAYS } from '../read/trust.ts';
import type { View } from '../view/view.ts';
import { countedPath } from './counted-path.ts';
import { Figures } from './figures.tsx';
import { placeName } from './place-name.ts';
import { type Week, Weeks } from './weeks.tsx';

interface OnChannel {
  view: View;
  channel: Place;
  comments: readonly CountedComment[];
  span: Span;
  weeks: readonly Span[];
}

const OnChannel = ({ view, channel, comments, span, weeks }: OnChannel) => {
  const byWeek = weeks.map(
    (week): Week => ({
      span: week,
      trust: trustOn(channel, writtenIn(comments, week)),
    }),
  );
  return (
    <section>
      <h2>{placeName(view, channel)}</h2>
      <Figures view={view} trust={trustOn(channel, comments)} span={span} />
      <Weeks view={view} channel={channel} weeks={byWeek} />
      <p>
        <a href={countedPath(channel, 'waiting', span)}>{view.t.trust.stillWaiting}</a>
      </p>
    </section>
  );
};

/** `GET /desk/trust`: per channel how many comments were answered and how soon, week by week. */
export const showTrust: PageHandler = async (deps, view, context) => {
  const { comments, since } = await recentComments(deps, TRUST_DAYS);
  const now = deps.now();
  const asked = daysBefore(now, TRUST_DAYS);
  const span = { from: since, to: asked.to };
  const weeks = weeksOf(now, TRUST_DAYS).filter(({ to }) => to > since);
  const words = view.t.trust;
  const channels = placesOf(comments);
  return respond(
    context,
    <Document view={view} title={words.title} styles={['desk.css']}>
      <h1>{words.title}</h1>
      <p class="hint">{words.lead(TRUST_DAYS)}</p>
      {since > asked.from && <p class="notice">{words.moreThanRead(view.clock.words(since))}</p>}
      {channels.length === 0 && <p>{words.nothing}</p>}
      {channels.map((channel) => (
        <OnChannel view={view} channel={channel} comments={comments} span={span} weeks={weeks} />
      ))}
    </Document>,
  );
};
