import { IncidentRows } from '../incident/incident-rows.tsx';
import { Document } from '../page/document.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { More } from '../page/more.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { MandateWarning } from '../pieces/status/mandate-warning.tsx';
import { channelStates } from '../read/channel-states.ts';
import type { View } from '../view/view.ts';
import { AccountWarnings } from './account-warnings.tsx';
import { FirstStep } from './first-step.tsx';
import { ModelNotice } from './model-notice.tsx';
import { NeedRows } from './need-rows.tsx';
import { isForLater } from './needs.ts';
import { type Overview, readOverview } from './read-overview.ts';

interface Props {
  view: View;
  overview: Overview;
}

// Each severity that nobody may speak about is told once.
const Warnings = ({ view, overview }: Props) =>
  [...new Set(overview.incidents.items.map(({ severity }) => severity))].map((severity) => (
    <MandateWarning view={view} incident={{ severity }} />
  ));

const Needs = ({ view, overview: { needs } }: Props) => {
  const later = needs.filter((need) => isForLater(need, view.now));
  return (
    <>
      <h2>{view.t.needs.title}</h2>
      <NeedRows view={view} needs={needs.filter((need) => !later.includes(need))} />
      {later.length > 0 && (
        <>
          <h3>{view.t.needs.later}</h3>
          <NeedRows view={view} needs={later} />
        </>
      )}
    </>
  );
};

const Lists = ({ view, overview }: Props) => (
  <div class="columns">
    <section>
      <Needs view={view} overview={overview} />
      <More view={view} href="/desk/statements?status=stuck" total={overview.stuckTotal} />
      <More view={view} href="/desk/statements?status=open" total={overview.openTotal} />
    </section>
    <section>
      <h2>{view.t.deskPage.activeIncidents}</h2>
      <IncidentRows view={view} items={overview.incidents.items} />
      <More view={view} href="/desk/incidents" total={overview.incidents.total} />
    </section>
  </div>
);

/** `GET /desk`: what needs the desk now, over everything, the gravest first. */
export const showOverview: PageHandler = async (deps, view, context) => {
  const [overview, model, channels] = await Promise.all([
    readOverview(deps),
    deps.model(),
    channelStates(deps),
  ]);
  const isEmpty = overview.incidents.items.length + overview.needs.length === 0;
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.title} styles={['desk.css']} scripts={['live.js']}>
      <div class="head">
        <h1>{view.t.deskPage.title}</h1>
        <a class="button main" href="/desk/incidents/new">
          {view.t.deskPage.newIncident}
        </a>
      </div>
      <Live view={view} every={LIVE_MS.waiting}>
        <Warnings view={view} overview={overview} />
        <AccountWarnings view={view} states={channels} />
        {isEmpty ? <FirstStep view={view} /> : <Lists view={view} overview={overview} />}
        <ModelNotice view={view} model={model} />
      </Live>
    </Document>,
  );
};
