/** The keys of an object literal, in the order in which they are written, with their types. */
export const keysOf = <Key extends string>(values: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(values).filter((key): key is Key => Object.hasOwn(values, key));
