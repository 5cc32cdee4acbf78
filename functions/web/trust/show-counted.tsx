import * as z from 'zod';
import { answeringOf } from '#domain/comment/answering.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { minutesBetween } from '#domain/review/figure.ts';
import { daysBefore, Place } from '#domain/trust/trust.ts';
import { commenterOf } from '../inbox/comment-row.tsx';
import { lookPath } from '../look-path.ts';
import { Document } from '../page/document.tsx';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import { recentComments, TRUST_DAYS } from '../read/trust.ts';
import { Time } from '../view/time.tsx';
import type { SignedInView } from '../view/view.ts';
import { Counted, countedIn } from './counted-path.ts';
import { placeName } from './place-name.ts';

/** So many comments are on the page: the newest. */
const SHOWN = 200;

const Query = z.object({
  which: Counted.default('needed'),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});

const Row = ({ view, comment }: { view: SignedInView; comment: Comment }) => {
  const { id, writtenAt, state } = comment;
  const at = answeringOf(comment).answeredAt;
  return (
    <li>
      <div>
        <a href={lookPath(id)}>
          <OutsideWords text={commenterOf(view, comment)} />
        </a>
        <p class="meta">
          <Time view={view} at={writtenAt} /> · {view.t.inbox.states[state]}
          {at && ` · ${view.t.trust.minutes(minutesBetween(writtenAt, at))}`}
        </p>
      </div>
    </li>
  );
};

/** `GET /desk/trust/:place`: the comments that a figure counts, newest first. */
export const showCounted: PageHandler = async (deps, view, context) => {
  const place = Place.safeParse(param(context, 'place'));
  const query = Query.safeParse(context.req.query());
  if (!place.success || !query.success) return notFound(view, context);
  const { which, ...asked } = query.data;
  const { comments } = await recentComments(deps, TRUST_DAYS);
  const all = daysBefore(deps.now(), TRUST_DAYS);
  const span = { from: asked.from ?? all.from, to: asked.to ?? all.to };
  const counted = countedIn(comments, place.data, which, span).toSorted((one, other) =>
    other.writtenAt.localeCompare(one.writtenAt),
  );
  const ids = counted.slice(0, SHOWN).map(({ id }) => id);
  const shown = await deps.journal.readAll(commentJournal, ids);
  const words = view.t.trust;
  const title = words.counted[which](placeName(view, place.data));
  return respond(
    context,
    <Document view={view} title={title}>
      <p>
        <a href="/desk/trust">{words.title}</a>
      </p>
      <h1>
        {title} ({counted.length})
      </h1>
      <p class="hint">{words.span(view.clock.words(span.from), view.clock.words(span.to))}</p>
      {counted.length > SHOWN && <p class="notice">{words.newestOnly(SHOWN)}</p>}
      <ul class="rows">
        {shown.map((comment) => (
          <Row view={view} comment={comment} />
        ))}
      </ul>
    </Document>,
  );
};
