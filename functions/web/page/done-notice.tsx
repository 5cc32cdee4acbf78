import type { messagesIn } from '../messages/messages.ts';
import type { View } from '../view/view.ts';

type Done = keyof ReturnType<typeof messagesIn>['done'];

const isDone = (view: View, done: string): done is Done => Object.hasOwn(view.t.done, done);

/** Says what was just done, when the address that led here names it. */
export const DoneNotice = ({ view }: { view: View }) => {
  const done = new URLSearchParams(view.path.split('?')[1]).get('done') ?? '';
  return isDone(view, done) ? (
    <p class="notice good" role="status">
      {view.t.done[done]}
    </p>
  ) : null;
};
