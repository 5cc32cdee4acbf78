import type { Person } from '#domain/plan/plan.ts';
import { listWords, type View } from '../layout/view.ts';

const PersonButton = ({ view, person }: { view: View; person: Person }) => {
  const may = person.roles.map((role) => view.t.names.roles[role]);
  return (
    <li>
      <button type="submit" class="person" name="person" value={person.id}>
        <b>{person.name}</b>
        <span>{person.role}</span>
        <small>
          {view.t.signIn.may} {listWords(view, may)}
        </small>
      </button>
    </li>
  );
};

/** On one's own machine: the people of the plan, each a way to sign in. */
export const People = ({ view, next }: { view: View; next: string }) => (
  <form method="post" action="/sign-in/local">
    <p>{view.t.signIn.localHint}</p>
    <input type="hidden" name="next" value={next} />
    <ul class="people">
      {view.deps.plan.people.map((person) => (
        <PersonButton view={view} person={person} />
      ))}
    </ul>
  </form>
);
