/** A function that computes its result once for the same data, and remembers it. */
export const onceFor = <Data extends object, Made extends NonNullable<unknown>>(
  make: (data: Data) => Made,
): ((data: Data) => Made) => {
  const kept = new WeakMap<Data, Made>();
  return (data) => {
    const known = kept.get(data);
    if (known !== undefined) return known;
    const made = make(data);
    kept.set(data, made);
    return made;
  };
};

/** A function that computes its result when it is first asked, and remembers it. */
export const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
