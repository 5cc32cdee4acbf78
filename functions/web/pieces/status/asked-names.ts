import type { Statement } from '#domain/statement/statement.ts';
import { listWords, nameOf, type View } from '../../view/view.ts';

/** The names of the people whose answer a statement awaits. */
export const askedNames = (view: View, { rounds }: Statement): string => {
  const round = rounds.at(-1);
  if (!round || round.everyone) return view.t.progress.everyone;
  return listWords(
    view,
    round.people.map((id) => nameOf(view, id)),
  );
};
