import type { View } from '../view/view.ts';

/** Says how many there are of a list that shows only some, and leads to all of them. */
export const More = ({
  view,
  href,
  total,
}: {
  view: View;
  href: string;
  total?: string | undefined;
}) =>
  total === undefined ? null : (
    <p>
      <a class="button" href={href}>
        {view.t.showAll(total)}
      </a>
    </p>
  );
