import { Channel, isPosted } from '#domain/channel/channel.ts';
import type { KnownModel } from '#domain/model/standing.ts';
import type { Moment } from '#domain/plan/handover.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { listWords, type SignedInView } from '../view/view.ts';
import { CheckList } from './check-list.tsx';
import { PeopleList } from './people-list.tsx';
import { demandWords } from './plan-words.ts';
import type { Check, PersonState } from './readiness.ts';

interface AdminProps {
  view: SignedInView;
  checks: readonly Check[];
  people: readonly PersonState[];
  moment: Moment;
  model: KnownModel | undefined;
  planVersion: string;
  /** Whether a test mail was just refused. */
  hasMailFailed: boolean;
}

const VERSION_SHOWN = 12;

const PlanPart = ({ view, planVersion }: AdminProps) => (
  <section aria-labelledby="plan">
    <h2 id="plan">{view.t.admin.plan}</h2>
    <ul class="plain">
      {demandWords(view).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
    <p>
      <a href="/mandates">{view.t.mandates.title}</a>
    </p>
    <p>
      <a href="/desk/planned/feed">{view.t.calendarFeed.who}</a>
    </p>
    <p class="meta">
      {view.t.admin.planVersion} <code>{planVersion.slice(0, VERSION_SHOWN)}</code>
    </p>
  </section>
);

const Channels = ({ view }: AdminProps) => {
  const names = (posted: boolean) =>
    listWords(
      view,
      Channel.options
        .filter((channel) => isPosted(channel) === posted)
        .map((channel) => view.t.names.channels[channel]),
    );
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{view.t.admin.channels}</h2>
      <p>{view.t.admin.postedByTalan(names(true))}</p>
      <p>{view.t.admin.postedByHand(names(false))}</p>
    </section>
  );
};

/** The admins' home: are we ready, who is who, what the plan demands, and what runs. */
export const AdminPage = (props: AdminProps) => {
  const { view, hasMailFailed } = props;
  const words = view.t.admin;
  return (
    <Document view={view} title={words.title} styles={['admin.css']}>
      <DoneNotice view={view} />
      {hasMailFailed && (
        <p class="notice bad" role="alert">
          {words.mailFailed}
        </p>
      )}
      <h1>{words.title}</h1>
      <div class="columns">
        <div>
          <CheckList view={view} model={props.model} checks={props.checks} />
          <PeopleList {...props} />
        </div>
        <aside>
          <PlanPart {...props} />
          <Channels {...props} />
          <section aria-labelledby="journals">
            <h2 id="journals">{words.journals}</h2>
            <p>{words.journalsHint}</p>
            <p>
              <a class="button" href="/admin/journals">
                {words.verify}
              </a>
            </p>
          </section>
        </aside>
      </div>
    </Document>
  );
};
