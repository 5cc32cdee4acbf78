import type { RecordedKept } from '#domain/review/removals.ts';
import { lookPath } from '../look-path.ts';
import { TimeOnRecord } from '../view/time.tsx';
import { nameOf, type View } from '../view/view.ts';

/** How many comments were removed on a ground, which is named in the reader's language. */
export interface RemovedOnGround {
  title: string;
  count: number;
}

/** On which grounds comments were removed; nothing where none was. */
export const RemovedList = (props: { view: View; removed: readonly RemovedOnGround[] }) =>
  props.removed.length === 0 ? null : (
    <section aria-labelledby="removed">
      <h2 id="removed">{props.view.t.review.removedTitle}</h2>
      <table>
        <tbody>
          {props.removed.map(({ title, count }) => (
            <tr>
              <th scope="row">{title}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

/** A proposal after which a comment was kept, whose ground is named in the reader's language. */
export type KeptOnGround = RecordedKept & { title: string };

const Kept = ({ view, kept }: { view: View; kept: KeptOnGround }) => {
  const { id, title, proposedBy, decidedBy, decidedAt, decisionReason } = kept;
  const words = view.t.removal;
  return (
    <li>
      <a href={lookPath(id)}>{title}</a>
      <p class="meta">
        {words.proposedBy} {nameOf(view, proposedBy)}
        {decidedBy && decidedAt && (
          <>
            {' · '}
            {words.decidedBy} {nameOf(view, decidedBy)}, <TimeOnRecord view={view} at={decidedAt} />
          </>
        )}
      </p>
      {decisionReason && <blockquote>{decisionReason}</blockquote>}
    </li>
  );
};

/** Which comments were kept though someone wanted them removed, who decided so and why; nothing where none was. */
export const KeptList = ({ view, kept }: { view: View; kept: readonly KeptOnGround[] }) =>
  kept.length === 0 ? null : (
    <section aria-labelledby="kept">
      <h2 id="kept">{view.t.review.keptTitle}</h2>
      <ul>
        {kept.map((each) => (
          <Kept view={view} kept={each} />
        ))}
      </ul>
    </section>
  );
