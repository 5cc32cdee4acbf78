import type { View } from '../view/view.ts';
import { type Done, TAKEN_AWAY } from './respond.ts';

const isDone = (view: View, done: string): done is Done => Object.hasOwn(view.t.done, done);

/** Confirms the action that led here, which the address names. */
export const DoneNotice = ({ view }: { view: View }) => {
  const query = new URLSearchParams(view.path.split('?')[1]);
  const done = query.get('done') ?? '';
  return isDone(view, done) ? (
    <p class="notice good" role="status">
      {view.t.done[done]}
      {query.has(TAKEN_AWAY) && ` ${view.t.takenAway}`}
    </p>
  ) : null;
};
