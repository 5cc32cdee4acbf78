import type { FormState } from './form-state.ts';
import { one } from './values.ts';

/** The field for the key of a form that creates something: sent twice, it creates one thing. */
export const KEY_FIELD = 'form-key';

/** A form with the key that it came with, or with a new one. */
export const withKey = (form: FormState, newId: () => string): FormState => {
  const key = one(form.values, KEY_FIELD) || newId();
  return { ...form, values: new Map([...form.values, [KEY_FIELD, [key]]]) };
};
