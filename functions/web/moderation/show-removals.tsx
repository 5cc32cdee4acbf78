import { type OneRemoval, undecidedIn } from '#domain/moderation/removal.ts';
import { removalJournal, UNDECIDED } from '#domain/moderation/removal-journal.ts';
import type { WebDeps } from '../deps.ts';
import { placeOf } from '../inbox/comment-row.tsx';
import { lookPath } from '../look-path.ts';
import { Document } from '../page/document.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { listPage } from '../read/list-page.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';

const Row = (props: { deps: WebDeps; view: SignedInView; removal: OneRemoval }) => {
  const { deps, view, removal } = props;
  const words = view.t.removal;
  const { id, channel, cameBy, ground, proposedBy, proposedAt, state, confirmBy } = removal;
  const title = deps.commentRules.grounds[ground]?.title[view.language] ?? ground;
  return (
    <li>
      <div>
        <a href={`${lookPath(id)}#removal-state`}>
          {title}, {placeOf(view, { channel, source: cameBy })}
        </a>
        <p class="meta">
          {words.proposedBy} {nameOf(view, proposedBy)}, <Time view={view} at={proposedAt} />
        </p>
      </div>
      {state === 'unconfirmed' && confirmBy && (
        <div>
          <span class="status alarm">{words.confirmBy(view.clock.words(confirmBy))}</span>
        </div>
      )}
    </li>
  );
};

/** `GET /desk/removals`: the removals that wait for a person's decision, newest first. */
export const showRemovals: PageHandler = async (deps, view, context) => {
  const words = view.t.removal;
  const filter = { by: 'desk', list: UNDECIDED } as const;
  const { items, next } = await listPage(deps, removalJournal, filter, context.req.query('cursor'));
  return respond(
    context,
    <Document view={view} title={words.title}>
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      {items.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul class="rows">
          {items.flatMap(undecidedIn).map((removal) => (
            <Row deps={deps} view={view} removal={removal} />
          ))}
        </ul>
      )}
      <Paging view={view} next={next} />
    </Document>,
  );
};
