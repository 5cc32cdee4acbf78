import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';

/** What a sheet is about; each fits on one A4. */
export const sheetNames = ['plan', 'contacts', 'checklists'] as const;
export type SheetName = (typeof sheetNames)[number];

/** The data of all sheets. */
export interface SheetProps {
  view: View;
  /** SHA-256 of the plan's canonical JSON. */
  planVersion: string;
  /** Phone numbers by person's id, in E.164. */
  phones: ReadonlyMap<string, string>;
}

/** The frame of a sheet: whose plan it is, and which version, so that old paper is known as old. */
export const Sheet = ({
  view,
  planVersion,
  name,
  children,
}: SheetProps & { name: SheetName; children: Child }) => {
  const words = view.t.print;
  return (
    <article class="paper">
      <h1>
        {words.sheets[name]}: {view.plan.organisation.name}
      </h1>
      {children}
      <footer>
        {words.printed(view.clock.words(view.now.toISOString()))}. {words.version(planVersion)}
      </footer>
    </article>
  );
};
