import { compareEdit } from '#domain/values/field-tag.ts';
import type { View } from '../view/view.ts';
import type { FormState } from './form-state.ts';
import { SEEN_FIELD } from './seen-field.tsx';
import { one, type Values } from './values.ts';

/** A record that several people edit in one form. */
export interface EditedRecord {
  /** Its fields as they are now. */
  fields: Readonly<Record<string, unknown>>;
  /** The same, as the form would first show them. */
  values: Values;
  /** The same, in words. */
  words: Readonly<Record<string, string>>;
  /** Begins the names of its fields in the form. */
  prefix?: string;
  /** The field of the form that holds a field of the record, where it has another name. */
  formField?: (field: string) => string;
}

const topOf = (name: string, prefix: string): string =>
  name.slice(prefix.length).split('.')[0] ?? '';

/**
 * The form that edits a record, after someone else changed the same field: what the sender changed as typed,
 * everything else as it is now, and beside each field that both changed what the other one wrote.
 */
export const conflictForm = (
  { t }: View,
  { fields, values, words, prefix = '', formField = (field) => field }: EditedRecord,
  sent: Readonly<Record<string, unknown>>,
  typed: Values,
): FormState => {
  const { changed, conflicts } = compareEdit(fields, sent, one(typed, SEEN_FIELD));
  const isTyped = (name: string) => changed.includes(topOf(name, prefix));
  const names = new Set([...values.keys(), ...typed.keys()]);
  return {
    values: new Map(
      [...names].map((name) => [name, (isTyped(name) ? typed : values).get(name) ?? []]),
    ),
    problems: Object.keys(conflicts).map((field) => ({
      field: `${prefix}${formField(field)}`,
      sentence: t.forms.changedMeanwhile(words[field] ?? ''),
    })),
  };
};
