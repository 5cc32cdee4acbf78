/** Functions of one argument, by name. */
export type Factories<Argument> = Readonly<Record<string, (argument: Argument) => unknown>>;

/** The results of such functions, by the same names. */
export type Results<By extends Factories<never>> = { [Name in keyof By]: ReturnType<By[Name]> };

/** Calls each function with the same argument. */
export function callEach<Argument, By extends Factories<Argument>>(
  factories: By,
  argument: Argument,
): Results<By>;
export function callEach<Argument>(
  factories: Factories<Argument>,
  argument: Argument,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(factories).map(([name, create]) => [name, create(argument)]),
  );
}
