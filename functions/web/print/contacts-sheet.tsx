import { titleIn } from '#domain/plan/title.ts';
import { listWords } from '../view/view.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

/** How the people of the plan are reached, and where the public turns. */
export const ContactsSheet = (props: SheetProps) => {
  const { view, phones } = props;
  const words = view.t.print;
  const { people, organisation } = view.plan;
  return (
    <Sheet {...props} name="contacts">
      <table>
        <thead>
          <tr>
            {[words.name, words.roles, words.phone, words.email].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, roles, email, ...titled }) => (
            <tr>
              <th scope="row">
                {name}, {titleIn(titled, view.language)}
              </th>
              <td>
                {listWords(
                  view,
                  roles.map((each) => view.t.names.roles[each]),
                )}
              </td>
              <td class="whole">{phones.get(id) ?? words.noPhone}</td>
              <td class="whole">{email}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(organisation.contacts.length > 0 || organisation.nextOfKin) && (
        <>
          <h2>{words.turnTo}</h2>
          <ul>
            {organisation.contacts.map((contact) => (
              <li>{contact}</li>
            ))}
            {organisation.nextOfKin && <li>{words.nextOfKin(organisation.nextOfKin)}</li>}
          </ul>
        </>
      )}
    </Sheet>
  );
};
