import { Channel } from '#domain/channel/channel.ts';
import { mayAct } from '#domain/statement/acts.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Act } from '#domain/statement/superseding.ts';
import { Choices } from '../form/choices.tsx';
import type { FormState } from '../form/form-state.ts';
import { one, type Values } from '../form/values.ts';
import type { View } from '../view/view.ts';

/** Name of the field that says what becomes of earlier posts, and of the one that lists where they are. */
const ACT_FIELD = 'earlier';
const PLACES_FIELD = 'earlierOn';

const ways = ['leave', ...Act.shape.act.options] as const;

const placesOf = ({ deliveries }: Statement): Channel[] =>
  deliveries.filter(({ channel, url }) => url && mayAct(channel)).map(({ channel }) => channel);

/** What a form asks to be done about earlier posts on these channels, as `StatementInput` takes it. */
export const actsInput = (values: Values, channels: readonly string[]): unknown => {
  const act = Act.shape.act.safeParse(one(values, ACT_FIELD));
  const places = (one(values, PLACES_FIELD) ?? '').split(' ');
  const chosen = Channel.options.filter((each) => places.includes(each) && channels.includes(each));
  if (!act.success || chosen.length === 0) return undefined;
  return chosen.map((channel) => ({ channel, act: act.data }));
};

interface Props {
  view: View;
  form: FormState;
  superseded: Statement;
}

/** The choice of what becomes of the posts that a new statement replaces, where there are any. */
export const EarlierPosts = ({ view: { t }, form, superseded }: Props) => {
  const places = placesOf(superseded);
  if (places.length === 0) return null;
  return (
    <>
      <input type="hidden" name={PLACES_FIELD} value={places.join(' ')} />
      <Choices
        form={form}
        type="radio"
        name={ACT_FIELD}
        label={t.placing.earlier}
        hint={t.placing.earlierHint}
        options={ways.map((value) => ({
          value,
          label: t.placing.acts[value],
          hint: t.placing.actHints[value],
        }))}
      />
    </>
  );
};
