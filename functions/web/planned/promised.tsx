import { isLate } from '#domain/incident/promises.ts';
import type { Promised } from '../read/calendar.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type View } from '../view/view.ts';

/** Whether a promised update is late, as words and a shape. */
export const PromiseStatus = ({ view, promised }: { view: View; promised: Promised }) => {
  const words = view.t.planned;
  const late = isLate(promised.promise, view.now);
  return (
    <span class={`status ${late ? 'alarm' : 'wait'}`}>
      {late ? words.promiseLate : words.promiseOpen}
    </span>
  );
};

const Row = ({ view, promised }: { view: View; promised: Promised }) => {
  const { promise, incident } = promised;
  return (
    <li>
      <div>
        <a href={`/desk/incidents/${incident.id}`}>{incident.title}</a>
        <p class="meta">{view.t.planned.promisedBy(nameOf(view, promise.owner))}</p>
      </div>
      <div>
        <Time view={view} at={promise.dueAt} /> <PromiseStatus view={view} promised={promised} />
      </div>
    </li>
  );
};

/** The promised updates that are still to come, the earliest first; nothing where there are none. */
export const PromisedUpdates = ({ view, all }: { view: View; all: readonly Promised[] }) =>
  all.length === 0 ? null : (
    <section aria-labelledby="promised">
      <h2 id="promised">{view.t.planned.promised}</h2>
      <ul class="rows">
        {all.map((promised) => (
          <Row view={view} promised={promised} />
        ))}
      </ul>
    </section>
  );
