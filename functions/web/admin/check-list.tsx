import type { View } from '../view/view.ts';
import type { Check } from './readiness.ts';

const shapes: Record<Check['state'], string> = {
  ready: 'done',
  'not-ready': 'alarm',
  untried: 'end',
};

const CheckItem = ({ view, item }: { view: View; item: Check }) => {
  const words = view.t.admin;
  return (
    <li>
      <div>
        <b>{words.checks[item.what].title}</b>
        <p class="meta">{words.checks[item.what].says}</p>
        {item.lacks.length > 0 && (
          <ul class="lacks">
            {item.lacks.map((lack) => (
              <li>{lack}</li>
            ))}
          </ul>
        )}
      </div>
      <span class={`status ${shapes[item.state]}`}>{words.states[item.state]}</span>
    </li>
  );
};

/** Are we ready: what was tried, and what it lacks. Mail is tried by a click, as it reaches someone. */
export const CheckList = ({ view, checks }: { view: View; checks: readonly Check[] }) => {
  const words = view.t.admin;
  const isReady = checks.every(({ state }) => state !== 'not-ready');
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{words.areWeReady}</h2>
      <p class="lead">{isReady ? words.ready : words.notReady}</p>
      <ul class="rows">
        {checks.map((item) => (
          <CheckItem view={view} item={item} />
        ))}
        <li>
          <div>
            <b>{words.mail}</b>
            <p class="meta">{words.mailHint}</p>
          </div>
          <form method="post" action="/admin/test-mail">
            <button type="submit">{words.sendTest}</button>
          </form>
        </li>
      </ul>
    </section>
  );
};
