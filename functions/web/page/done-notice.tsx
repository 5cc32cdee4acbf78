import type { View } from '../view/view.ts';
import type { Done } from './respond.ts';

const isDone = (view: View, done: string): done is Done => Object.hasOwn(view.t.done, done);

/** Confirms the action that led here, which the address names. */
export const DoneNotice = ({ view }: { view: View }) => {
  const done = new URLSearchParams(view.path.split('?')[1]).get('done') ?? '';
  return isDone(view, done) ? (
    <p class="notice good" role="status">
      {view.t.done[done]}
    </p>
  ) : null;
};
