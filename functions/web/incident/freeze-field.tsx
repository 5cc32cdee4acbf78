import { freezeRule } from '#domain/plan/freeze.ts';
import type { Severity } from '#domain/plan/plan.ts';
import { Checkbox } from '../form/choices.tsx';
import type { FormState } from '../form/form-state.ts';
import { one, type Values } from '../form/values.ts';
import type { View } from '../view/view.ts';

/** Name of the field that asks for ordinary posts to be frozen. */
export const FREEZE = 'freeze';
const severities = [1, 2, 3] as const;

/** Whether a form asks for ordinary posts to be frozen. */
export const asksToFreeze = (values: Values): boolean => one(values, FREEZE) === 'yes';

interface Props {
  view: View;
  form: FormState;
  /** How many ordinary posts are planned. */
  posts: number;
}

// For a severity at which the plan leaves it to people.
const FreezeField = ({ view: { t }, form, posts }: Props) => (
  <Checkbox form={form} name={FREEZE} label={t.planned.freeze} hint={t.planned.standStill(posts)} />
);

const classFor = (chosen: readonly Severity[]): string =>
  ['by-severity', ...chosen.map((severity) => `at-${severity}`)].join(' ');

/** What opening does to ordinary posts: the style sheet shows what holds for the severity that is chosen. */
export const FreezeFields = ({ view, form, posts }: Props) => {
  const at = (rule: string) => severities.filter((each) => freezeRule(view.plan, each) === rule);
  const [all, ask] = [at('all'), at('ask')];
  return (
    <>
      {all.length > 0 && (
        <p class={`hint ${classFor(all)}`}>
          {view.t.planned.freezes} {view.t.planned.standStill(posts)}
        </p>
      )}
      {ask.length > 0 && (
        <div class={classFor(ask)}>
          <FreezeField view={view} form={form} posts={posts} />
        </div>
      )}
    </>
  );
};
