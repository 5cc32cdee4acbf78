/*
 * Readers of JSON whose shape nobody guarantees. They answer with the part that is right, and never
 * throw.
 */

type Fields = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** The fields of an object; none of anything else. */
export const fieldsOf = (given: unknown): Fields => (isObject(given) ? given : {});

/** The items of a list; none of anything else. */
export const itemsOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** A text, or nothing. */
export const textOf = (given: unknown): string | undefined =>
  typeof given === 'string' ? given : undefined;

/** How deep a list may lie in objects that were put around it. */
const WRAPPERS_MAX = 3;

/** A list by its name: the value itself, a field, or a field of an object around it. */
export const listNamed = (name: string, given: unknown, wrappers = WRAPPERS_MAX): unknown => {
  if (Array.isArray(given)) return given;
  const fields = fieldsOf(given);
  if (Object.hasOwn(fields, name)) return fields[name];
  if (wrappers === 0) return undefined;
  return Object.values(fields)
    .filter(isObject)
    .map((inner) => listNamed(name, inner, wrappers - 1))
    .find((list) => list !== undefined);
};

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/gu, '');

/** The option that a word means, whatever its case, blanks and hyphens. */
export const optionOf = <Option extends string>(
  options: readonly Option[],
  word: unknown,
): Option | undefined => {
  const wanted = plain(textOf(word) ?? '');
  return options.find((option) => plain(option) === wanted);
};
