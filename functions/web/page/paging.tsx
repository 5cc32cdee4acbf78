import type { View } from '../view/view.ts';

/** Leads to the next page of a list, keeping its filter. */
export const Paging = ({ view, next }: { view: View; next: string | undefined }) => {
  if (next === undefined) return null;
  const [path, query] = view.path.split('?');
  const params = new URLSearchParams(query);
  params.set('cursor', next);
  return (
    <p>
      <a class="button" href={`${path}?${params}`} rel="next">
        {view.t.more}
      </a>
    </p>
  );
};
