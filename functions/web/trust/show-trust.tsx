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

interface InPlace {
  view: View;
  place: Place;
  comments: readonly CountedComment[];
  span: Span;
  weeks: readonly Span[];
}

const InPlace = ({ view, place, comments, span, weeks }: InPlace) => {
  const byWeek = weeks.map(
    (week): Week => ({
      span: week,
      trust: trustOn(place, writtenIn(comments, week)),
    }),
  );
  return (
    <section>
      <h2>{placeName(view, place)}</h2>
      <Figures view={view} trust={trustOn(place, comments)} span={span} />
      <Weeks view={view} place={place} weeks={byWeek} />
      <p>
        <a href={countedPath(place, 'waiting', span)}>{view.t.trust.stillWaiting}</a>
      </p>
    </section>
  );
};

/** `GET /desk/trust`: per place how many comments were answered and how soon, week by week. */
export const showTrust: PageHandler = async (deps, view, context) => {
  const { comments, since } = await recentComments(deps, TRUST_DAYS);
  const now = deps.now();
  const asked = daysBefore(now, TRUST_DAYS);
  const span = { from: since, to: asked.to };
  const weeks = weeksOf(now, TRUST_DAYS).filter(({ to }) => to > since);
  const words = view.t.trust;
  const places = placesOf(comments);
  return respond(
    context,
    <Document view={view} title={words.title} styles={['desk.css']}>
      <h1>{words.title}</h1>
      <p class="hint">{words.lead(TRUST_DAYS)}</p>
      {since > asked.from && <p class="notice">{words.moreThanRead(view.clock.words(since))}</p>}
      {places.length === 0 && <p>{words.nothing}</p>}
      {places.map((place) => (
        <InPlace view={view} place={place} comments={comments} span={span} weeks={weeks} />
      ))}
    </Document>,
  );
};
