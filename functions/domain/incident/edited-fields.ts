import { compareEdit, type FieldConflict, pickFields } from '../values/field-tag.ts';
import { ok, type Result, refuse } from '../values/result.ts';

/** Someone else changed a field in another way since the sender saw it. */
export type EditRefusal = {
  type: 'edited-meanwhile';
  /** By name of field. */
  conflicts: Readonly<Record<string, FieldConflict>>;
};

type Fields = Readonly<Record<string, unknown>>;

/** The fields that an edit changes, of those that were sent; `seen` is the tag of what its sender saw. */
export const editedFields = (
  now: Fields,
  sent: Fields,
  seen: string | undefined,
): Result<Record<string, unknown>, EditRefusal> => {
  const { changed, conflicts } = compareEdit(now, sent, seen);
  return Object.keys(conflicts).length > 0
    ? refuse({ type: 'edited-meanwhile', conflicts })
    : ok(pickFields(sent, changed));
};
