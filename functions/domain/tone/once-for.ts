/** Makes something out of data once: later calls with the same data get what was made. */
export const onceFor = <Data extends object, Made extends object>(
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
