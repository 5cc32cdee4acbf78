import type { View } from '../view/view.ts';
import { type Done, TAKEN_AWAY } from './respond.ts';

const isDone = (view: View, done: string): done is Done => Object.hasOwn(view.t.done, done);

// Done, but not as one may have meant it: who only sees green reads no further.
const halfDone: readonly Done[] = [
  'written-stopped',
  'requested-stopped',
  'requested-before',
  'requested-left-out',
  'requested-one',
  'decided-one',
];

/** Confirms the action that led here, which the address names; warns where it was done only in part. */
export const DoneNotice = ({ view }: { view: View }) => {
  const query = new URLSearchParams(view.path.split('?')[1]);
  const done = query.get('done') ?? '';
  if (!isDone(view, done)) return null;
  const isHalf = halfDone.includes(done);
  return (
    <p class={isHalf ? 'notice warn' : 'notice good'} role={isHalf ? 'alert' : 'status'}>
      {view.t.done[done]}
      {query.has(TAKEN_AWAY) && ` ${view.t.takenAway}`}
    </p>
  );
};
