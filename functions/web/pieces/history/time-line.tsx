import type { JournalItem } from '#domain/journal/journal.ts';
import { TimeOnRecord } from '../../view/time.tsx';
import { nameOf, type View } from '../../view/view.ts';
import { commentOf } from './change-request.tsx';
import { entryWords } from './entry-words.ts';
import { askedUnderNewPlan } from './new-plan.ts';

const EntryLine = ({
  view,
  item,
  isNewPlan,
}: {
  view: View;
  item: JournalItem;
  isNewPlan: boolean;
}) => {
  const { entry } = item;
  const comment = commentOf(item);
  return (
    <li>
      <TimeOnRecord view={view} at={entry.at} />
      <div>
        <b>{nameOf(view, entry.by)}</b> {entryWords(entry, view)}
        {isNewPlan && `, ${view.t.journal.newPlan}`}
        {comment && <blockquote>{comment}</blockquote>}
      </div>
    </li>
  );
};

/** A journal in words, newest entry first. */
export const TimeLine = ({ view, items }: { view: View; items: readonly JournalItem[] }) => {
  const underNewPlan = askedUnderNewPlan(items);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{view.t.deskPage.history}</h2>
      <ol reversed>
        {items.toReversed().map((item) => (
          <EntryLine view={view} item={item} isNewPlan={underNewPlan.has(item)} />
        ))}
      </ol>
    </section>
  );
};
