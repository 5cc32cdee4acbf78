import { sha256 } from '#domain/values/canonical.ts';
import type { View } from '../view/view.ts';
import { optional, type Values } from './values.ts';

/** The field for the person whose page a form stands on: nobody sends it in another one's name. */
export const PERSON_FIELD = 'form-person';

type Signed = Pick<View, 'me' | 'colleague'>;

// Colleagues who are not in the plan have no id of their own there.
const personOf = ({ me, colleague }: Signed): string | undefined =>
  me?.id ?? (colleague && sha256(colleague));

/** Who was signed in on the page of a form, if that was another person; undefined where it was their own. */
export const otherPersonIn = (values: Values, view: Signed): string | undefined => {
  const person = optional(values, PERSON_FIELD);
  return person === personOf(view) ? undefined : person;
};

/** Says in a form whose page it stands on. */
export const FormPerson = ({ view }: { view: View }) => {
  const person = personOf(view);
  return person ? <input type="hidden" name={PERSON_FIELD} value={person} /> : null;
};
