import type { Incident } from '#domain/incident/incident.ts';
import type { Person } from '#domain/plan/plan.ts';
import { isThawAsked } from '../actions/ask-to-thaw.ts';
import { isWriter } from '../actions/roles.ts';
import { Form } from '../form/form.tsx';
import { Time } from '../view/time.tsx';
import { listWords, nameOf, type SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  people: readonly Person[];
  /** An incident whose crisis is over, and that still keeps posts on ice, if any. */
  over: Incident | undefined;
}

const Asked = ({ view, over }: Props) => {
  const asked = over?.thawAsked;
  if (!asked) return null;
  const words = view.t.thaw;
  const who = nameOf(view, asked.by);
  const whom = listWords(
    view,
    asked.people.map((id) => nameOf(view, id)),
  );
  return (
    <p class="meta">
      {asked.people.length > 0 ? words.asked(who, whom) : words.askedNobody(who)},{' '}
      <Time view={view} at={asked.at} />
    </p>
  );
};

/** For whoever may not thaw: who can, and after a crisis a button that asks them. */
export const WhoThaws = (props: Props) => {
  const { view, people, over } = props;
  const words = view.t.thaw;
  if (people.length === 0) return <p>{words.nobody}</p>;
  const mayAsk = over && isWriter(view.me) && !isThawAsked(over, view.now);
  return (
    <>
      <p>
        {words.who(
          listWords(
            view,
            people.map(({ name }) => name),
          ),
        )}
      </p>
      <Asked {...props} />
      {mayAsk && (
        <Form view={view} action="/desk/planned/thaw/ask">
          <input type="hidden" name="incidentId" value={over.id} />
          <button type="submit" class="second">
            {words.ask}
          </button>
        </Form>
      )}
    </>
  );
};
