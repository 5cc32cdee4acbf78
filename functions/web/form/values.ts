import type { Context } from 'hono';

/** The values of each field of a form, as sent. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** A record as values; undefined ones are left out. */
export const valuesOf = (
  record: Readonly<Record<string, string | readonly string[] | undefined>>,
): Values =>
  new Map(
    Object.entries(record).flatMap(([name, value]): [string, readonly string[]][] => {
      if (value === undefined) return [];
      return [[name, typeof value === 'string' ? [value] : value]];
    }),
  );

/** The form in a request. A body that is no form counts as an empty one. */
export const readForm = async (context: Context): Promise<Values> => {
  const body = await context.req.parseBody({ all: true }).catch(() => ({}));
  const entries = Object.entries(body).map(([name, value]): [string, string[]] => [
    name,
    [value].flat().filter((item) => typeof item === 'string'),
  ]);
  return new Map(entries);
};

/** The first value of a field, or ''. */
export const one = (values: Values, name: string): string => values.get(name)?.[0] ?? '';

/** All values of a field. */
export const all = (values: Values, name: string): readonly string[] => values.get(name) ?? [];

/** The value of a field, or undefined when nothing was typed. */
export const optional = (values: Values, name: string): string | undefined => {
  const value = one(values, name);
  return value.trim() === '' ? undefined : value;
};

const splitBy = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The lines of a field, without empty ones. */
export const lines = (values: Values, name: string): string[] =>
  splitBy(one(values, name), /\r\n?|\n/);

/** The items between commas in a field, without empty ones. */
export const commas = (values: Values, name: string): string[] =>
  splitBy(one(values, name), /[,\r\n]+/);
