import type { View } from '../view/view.ts';
import type { Check } from './readiness.ts';

const shapes: Record<Check['state'], string> = {
  ready: 'done',
  fragile: 'wait',
  'not-ready': 'alarm',
  'not-demanded': 'end',
  untried: 'end',
};

// Says what mends it, instead of what would be so.
const lacking: readonly Check['state'][] = ['fragile', 'not-ready', 'untried'];

const CheckItem = ({ view, item }: { view: View; item: Check }) => {
  const words = view.t.admin;
  const { title, says, mends } = words.checks[item.what];
  return (
    <li>
      <div>
        <b>{title}</b>
        <p class="meta">{lacking.includes(item.state) ? mends : says}</p>
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

const verdict = ({ t }: View, checks: readonly Check[]): string => {
  const has = (wanted: Check['state']) => checks.some(({ state }) => state === wanted);
  if (has('not-ready')) return t.admin.notReady;
  return has('fragile') ? t.admin.fragile : t.admin.ready;
};

/** Are we ready: what was tried, and what it lacks. Mail is tried by a click, as it reaches someone. */
export const CheckList = ({ view, checks }: { view: View; checks: readonly Check[] }) => {
  const words = view.t.admin;
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{words.areWeReady}</h2>
      <p class="lead">{verdict(view, checks)}</p>
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
