/**
 * The property names of an object literal, with their types, in the order in which they are
 * written.
 */
export const propertyNames = <Name extends string>(
  values: Readonly<Record<Name, unknown>>,
): Name[] => Object.keys(values).filter((name): name is Name => Object.hasOwn(values, name));
