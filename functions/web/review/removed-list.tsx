import type { View } from '../view/view.ts';

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
