import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { canHelp, mayAgree } from '#domain/incident/letting-go.ts';
import { LOWERED } from '#domain/incident/lists.ts';
import { type Lowering, loweringsToAgreeTo, unagreedLowerings } from '#domain/incident/lowering.ts';
import type { WebDeps } from '../deps.ts';
import { loweringWords, openNeed } from '../pieces/status/lowering-words.ts';
import { listPage } from '../read/list-page.ts';
import { nameOf, type SignedInView } from '../view/view.ts';

// What others lowered and this person can let go, or help to.
const toAgreeTo = (view: SignedInView, incident: Incident): Lowering[] =>
  loweringsToAgreeTo(unagreedLowerings(incident), view.me.id).filter((lowering) =>
    canHelp(openNeed({ view, incident }, lowering), view.me),
  );

/** Reads the incidents in which someone lowered what this person may agree to. */
export const readLowered = async (deps: WebDeps, view: SignedInView): Promise<Incident[]> => {
  if (!mayAgree(view.me)) return [];
  const { items } = await listPage(deps, incidentJournal, { by: 'out', list: LOWERED });
  return items.filter((incident) => toAgreeTo(view, incident).length > 0);
};

const Row = ({ view, incident }: { view: SignedInView; incident: Incident }) => (
  <li>
    <div>
      <a href={`/desk/incidents/${incident.id}`}>{incident.title}</a>
      {toAgreeTo(view, incident).map((lowering) => (
        <p class="meta">
          {view.t.lowering.waits(
            nameOf(view, lowering.by),
            loweringWords({ view, incident }, lowering),
            view.t.lowering.until(openNeed({ view, incident }, lowering)),
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
