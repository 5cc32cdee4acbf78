import type { KnownModel } from '#domain/model/standing.ts';
import { ModelNotice } from '../desk/model-notice.tsx';
import { Form } from '../form/form.tsx';
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

interface Props {
  view: View;
  model: KnownModel | undefined;
}

const CheckWords = ({ view, model, item }: Props & { item: Check }) => {
  const { says, mends } = view.t.admin.checks[item.what];
  // A model that was asked says more: since when it works or fails, why, and the remedy.
  if (item.what !== 'model' || !model?.draft) {
    return <p class="meta">{lacking.includes(item.state) ? mends : says}</p>;
  }
  return (
    <>
      <p class="meta">{model.name}</p>
      <ModelNotice view={view} model={model} />
    </>
  );
};

const CheckItem = ({ view, model, item }: Props & { item: Check }) => {
  const words = view.t.admin;
  return (
    <li>
      <div>
        <b>{words.checks[item.what].title}</b>
        <CheckWords view={view} model={model} item={item} />
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
export const CheckList = ({ view, model, checks }: Props & { checks: readonly Check[] }) => {
  const words = view.t.admin;
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{words.areWeReady}</h2>
      <p class="lead">{verdict(view, checks)}</p>
      <ul class="rows">
        {checks.map((item) => (
          <CheckItem view={view} model={model} item={item} />
        ))}
        <li>
          <div>
            <b>{words.mail}</b>
            <p class="meta">{words.mailHint}</p>
          </div>
          <Form view={view} action="/admin/test-mail">
            <button type="submit">{words.sendTest}</button>
          </Form>
        </li>
      </ul>
    </section>
  );
};
