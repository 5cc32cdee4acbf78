import type { Stands } from '#domain/freeze/gate.ts';
import { decidesOn, mayReadRemoved } from '#domain/moderation/moderators.ts';
import { awayAt } from '#domain/plan/handover.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { HandoverNotice } from '../mandates/handover-notice.tsx';
import { Document } from '../page/document.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { Empty } from '../pieces/empty.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { Headline } from '../pieces/text/headline.tsx';
import { standsOf } from '../read/freeze.ts';
import { listPage } from '../read/list-page.ts';
import { readWaitingRemovals, type WaitingRemovals } from '../read/waiting.ts';
import { type ListedStatement, withIncidents } from '../read/with-incident.ts';
import { statementTitle } from '../view/statement-title.ts';
import { nameOf, type SignedInView, type View } from '../view/view.ts';
import { LoweredList, readLowered } from './lowered-list.tsx';
import { UrgentLine } from './urgent-line.tsx';

// Removals that wait for a decision, for whoever decides on them or may read what was removed.
const RemovalsLine = ({ view, removals }: { view: SignedInView; removals: WaitingRemovals }) => (
  <p class="notice">
    <a href="/desk/removals">
      {view.t.needs.removals(removals.count, decidesOn(view.plan, view.me, removals.proposedBy))}
    </a>
  </p>
);

const untilOf = ({ rounds }: Statement): string => rounds.at(-1)?.until ?? '';

interface Item extends ListedStatement {
  stands: Stands;
}

const Row = ({ view, item: { statement, incident, stands } }: { view: View; item: Item }) => {
  const until = untilOf(statement);
  return (
    <li>
      <div>
        <a href={`/approve/${statement.id}`}>{statementTitle(view, statement, incident)}</a>
        <Headline statement={statement} />
        <UrgentLine view={view} statement={statement} />
        <p class="meta">{view.t.deskPage.requestedBy(nameOf(view, statement.requestedBy))}</p>
      </div>
      {stands === 'frozen' && <StatusBadge view={view} statement={statement} stands={stands} />}
      {until && stands !== 'frozen' && (
        <p class="deadline">
          {view.t.approval.answerBy} <time datetime={until}>{view.clock.words(until)}</time>
        </p>
      )}
    </li>
  );
};

const Nothing = ({ view }: { view: View }) => (
  <Empty title={view.t.approval.nothing}>
    <p>{view.t.approval.nothingHint}</p>
  </Empty>
);

const readItems = async (
  deps: WebDeps,
  me: Person,
  statements: readonly Statement[],
): Promise<Item[]> => {
  const others = statements
    .filter(({ requestedBy }) => requestedBy !== me.id)
    // The most urgent one of the page comes first.
    .toSorted((a, b) => untilOf(a).localeCompare(untilOf(b)));
  const [stands, listed] = await Promise.all([standsOf(deps, others), withIncidents(deps, others)]);
  const items = listed.map((each) => ({ ...each, stands: stands(each.statement) }));
  // Nobody is asked about what is on ice.
  return items.toSorted((a, b) => Number(a.stands === 'frozen') - Number(b.stands === 'frozen'));
};

/** `GET /approve`: the statements that await an answer of the person who looks. */
export const showApprovals: PageHandler = async (deps, view, context) => {
  const cursor = context.req.query('cursor');
  const filter = { by: 'open', person: view.me.id } as const;
  const page = await listPage(deps, statementJournal, filter, cursor);
  const items = await readItems(deps, view.me, page.items);
  const lowered = await readLowered(deps, view);
  const removals = mayReadRemoved(view.plan, view.me) ? await readWaitingRemovals(deps) : undefined;
  const handovers = await readHandovers(deps.journal);
  const away = awayAt(view.plan, view.me.id, { at: view.now, handovers });
  return respond(
    context,
    <Document view={view} title={view.t.approval.title} scripts={['live.js']} narrow>
      <Live view={view} every={LIVE_MS.waiting}>
        <h1>{view.t.approval.title}</h1>
        {away?.why === 'handed-over' && <HandoverNotice view={view} {...away} />}
        {removals && <RemovalsLine view={view} removals={removals} />}
        {items.length + lowered.length === 0 && !removals && <Nothing view={view} />}
        <ul class="rows">
          {items.map((item) => (
            <Row view={view} item={item} />
          ))}
        </ul>
        <Paging view={view} next={page.next} />
        <LoweredList view={view} incidents={lowered} />
        {!away && (
          <p>
            <a href="/mandates#hand-over">{view.t.mandates.handOver}</a>
          </p>
        )}
      </Live>
    </Document>,
  );
};
