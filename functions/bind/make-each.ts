/** A function of one argument for each name. */
export type Makers<Given> = Readonly<Record<string, (given: Given) => unknown>>;

/** A value for each name: the result of its maker. */
export type Made<By extends Makers<never>> = { [Name in keyof By]: ReturnType<By[Name]> };

/** Calls each maker with the same argument. */
export function makeEach<Given, By extends Makers<Given>>(makers: By, given: Given): Made<By>;
export function makeEach<Given>(makers: Makers<Given>, given: Given): Record<string, unknown> {
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(given)]));
}
