import type { Holder } from '#domain/plan/mandate.ts';
import { nameOf, type View } from '../view/view.ts';

const titleOf = (view: View, { as, insteadOf = '' }: Holder): string | undefined => {
  const words = view.t.mandates.as;
  if (as === 'deputy' || as === 'stand-in') return words[as](nameOf(view, insteadOf));
  // The holder of the mandate needs no title.
  return as === 'reviewer' ? words.reviewer : undefined;
};

/** A person in the order of asking: by which title, and whether they are away. */
export const HolderLine = ({ view, holder }: { view: View; holder: Holder }) => {
  const words = view.t.mandates;
  const title = titleOf(view, holder);
  const notes = [
    ...(title ? [title] : []),
    ...(holder.person === view.me?.id ? [words.you] : []),
    ...(holder.away ? [words.isAway] : []),
  ];
  return (
    <li>
      {nameOf(view, holder.person)}
      {notes.length > 0 && <small> ({notes.join(', ')})</small>}
    </li>
  );
};
