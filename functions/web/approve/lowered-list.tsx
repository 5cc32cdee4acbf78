import { mayAgree } from '#domain/incident/agree-to-lowering.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { LOWERED } from '#domain/incident/lists.ts';
import { loweringsToAgreeTo, unagreedLowerings } from '#domain/incident/lowering.ts';
import type { WebDeps } from '../deps.ts';
import { loweringWords } from '../pieces/status/lowerings.tsx';
import { listPage } from '../read/list-page.ts';
import { nameOf, type SignedInView } from '../view/view.ts';

/** Reads the incidents in which someone lowered what this person may agree to. */
export const readLowered = async (
  deps: WebDeps,
  { me }: Pick<SignedInView, 'me'>,
): Promise<Incident[]> => {
  if (!mayAgree(me)) return [];
  const { items } = await listPage(deps, incidentJournal, { by: 'out', list: LOWERED });
  return items.filter(
    (incident) => loweringsToAgreeTo(unagreedLowerings(incident), me.id).length > 0,
  );
};

const Row = ({ view, incident }: { view: SignedInView; incident: Incident }) => (
  <li>
    <div>
      <a href={`/desk/incidents/${incident.id}`}>{incident.title}</a>
      {loweringsToAgreeTo(unagreedLowerings(incident), view.me.id).map((lowering) => (
        <p class="meta">
          {view.t.lowering.waits(
            nameOf(view, lowering.by),
            loweringWords({ view, incident }, lowering),
          )}
        </p>
      ))}
    </div>
  </li>
);

/** What waits for this person to agree that less is demanded; nothing where nothing does. */
export const LoweredList = ({
  view,
  incidents,
}: {
  view: SignedInView;
  incidents: readonly Incident[];
}) =>
  incidents.length === 0 ? null : (
    <section aria-labelledby="to-agree">
      <h2 id="to-agree">{view.t.lowering.waiting}</h2>
      <ul class="rows">
        {incidents.map((incident) => (
          <Row view={view} incident={incident} />
        ))}
      </ul>
    </section>
  );
