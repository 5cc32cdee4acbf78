import type { View } from '../view/view.ts';
import { optional, type Values } from './values.ts';

/** The field for the person whose page a form stands on: nobody sends it in another one's name. */
export const PERSON_FIELD = 'form-person';

/** The id of another person than this one, on whose page a form stood; undefined where it was their own. */
export const otherPersonIn = (values: Values, me: string): string | undefined => {
  const person = optional(values, PERSON_FIELD);
  return person === me ? undefined : person;
};

/** Says in a form whose page it stands on. */
export const FormPerson = ({ view: { me } }: { view: View }) =>
  me ? <input type="hidden" name={PERSON_FIELD} value={me.id} /> : null;
