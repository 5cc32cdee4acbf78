import { Empty } from '../pieces/empty.tsx';
import type { View } from '../view/view.ts';

/** What to do first, on a desk where nothing has happened yet. */
export const FirstStep = ({ view }: { view: View }) => (
  <Empty title={view.t.deskPage.firstStepTitle}>
    <p>{view.t.deskPage.firstStep}</p>
    <p class="actions">
      <a class="button main" href="/desk/incidents/new">
        {view.t.deskPage.newIncident}
      </a>
      <a class="button" href="/help/writer">
        {view.t.help.title}
      </a>
    </p>
  </Empty>
);
