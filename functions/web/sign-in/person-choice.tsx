import type { Person } from '#domain/plan/plan.ts';
import { titleIn } from '#domain/plan/title.ts';
import type { View } from '../view/view.ts';

const PersonButton = ({ view, person }: { view: View; person: Person }) => {
  const may = person.roles.map((role) => view.t.names.duties[role]);
  return (
    <li>
      <button type="submit" class="person" name="person" value={person.id}>
        <b>{person.name}</b>
        <span>{titleIn(person, view.language)}</span>
        <small>
          {view.t.signIn.may} {may.join('; ')}
        </small>
      </button>
    </li>
  );
};

/** The choice that stands for someone at work who is not in the plan; no person of it has such an id. */
export const EXAMPLE_COLLEAGUE = 'staff_example';

const ColleagueButton = ({ view }: { view: View }) => (
  <li>
    <button type="submit" class="person" name="person" value={EXAMPLE_COLLEAGUE}>
      <b>{view.t.signIn.colleague}</b>
      <small>{view.t.signIn.colleagueMay}</small>
    </button>
  </li>
);

interface PersonChoiceProps {
  view: View;
  /** Where the choice is sent. */
  action: string;
  next?: string;
}

/** On one's own machine: the people of the plan and an example colleague, each a way to sign in. */
export const PersonChoice = ({ view, action, next }: PersonChoiceProps) => (
  <form method="post" action={action}>
    <p>{view.t.signIn.localHint}</p>
    {next !== undefined && <input type="hidden" name="next" value={next} />}
    <ul class="people">
      {view.plan.people.map((person) => (
        <PersonButton view={view} person={person} />
      ))}
      <ColleagueButton view={view} />
    </ul>
  </form>
);
