import { awayAt, type Moment } from '#domain/plan/handover.ts';
import { titleIn } from '#domain/plan/title.ts';
import { listWords, type View } from '../view/view.ts';
import type { PersonState } from './readiness.ts';

interface Props {
  view: View;
  people: readonly PersonState[];
  moment: Moment;
}

const PersonRow = ({ view, state, moment }: Omit<Props, 'people'> & { state: PersonState }) => {
  const words = view.t.admin;
  const { person, hasPhone, devices, passkeys } = state;
  const away = awayAt(view.plan, person.id, moment);
  const roles = person.roles.map((role) => view.t.names.duties[role]);
  return (
    <li>
      <div>
        <p>
          <b>{person.name}</b>, {titleIn(person, view.language)}
        </p>
        <p class="meta">{listWords(view, roles)}</p>
        <p class="meta">
          {person.email}
          {hasPhone && ` ${words.hasPhone}`}
        </p>
      </div>
      <div>
        {away && <p class="status wait">{words.away(view.clock.words(away.until))}</p>}
        <p class="meta">{words.devices(devices, passkeys)}</p>
      </div>
    </li>
  );
};

/** Who is in the plan, how they are reached, and where they are signed in. */
export const PeopleList = (props: Props) => {
  const words = props.view.t.admin;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      <ul class="rows">
        {props.people.map((state) => (
          <PersonRow {...props} state={state} />
        ))}
      </ul>
      <p>
        <a href="/account/passkeys">{words.keys}</a>
      </p>
    </section>
  );
};
