import * as z from 'zod';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { personIn } from '#domain/plan/plan.ts';
import type { WebDeps } from '../deps.ts';
import { readPlans } from '../read/plans.ts';
import type { SignedInView } from '../view/view.ts';

const People = z.object({
  people: z.array(z.string()).optional().catch(undefined),
  to: z.string().optional().catch(undefined),
});

/** The ids of the people whom an entry names. */
const peopleOf = ({ entry: { by, data } }: JournalItem): string[] => {
  const { people = [], to } = People.parse(data);
  return [by, ...people, ...(to ? [to] : [])].filter((id) => id !== TALAN);
};

/** The view, naming people of a history who have left the plan too; reads nothing where nobody has. */
export const namingAll = async (
  deps: Pick<WebDeps, 'journal'>,
  view: SignedInView,
  items: readonly JournalItem[],
): Promise<SignedInView> => {
  const ids = [...new Set(items.flatMap(peopleOf))].filter((id) => !personIn(view.plan, id));
  if (ids.length === 0) return view;
  const plans = (await readPlans(deps)).toReversed();
  const former = ids.flatMap(
    (id) => plans.map(({ plan }) => personIn(plan, id)).find((one) => one !== undefined) ?? [],
  );
  return { ...view, plan: { ...view.plan, people: [...view.plan.people, ...former] } };
};
