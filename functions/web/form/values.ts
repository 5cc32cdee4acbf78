import type { Context } from 'hono';
import { holdsPastedIn, mendedIn } from './unfit.ts';

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

// Far more than any form of ours has; reading a million empty fields would take seconds.
const MAX_FIELDS = 2000;
const FORM_TYPE = 'application/x-www-form-urlencoded';

const isForm = (context: Context): boolean =>
  (context.req.header('content-type') ?? '').startsWith(FORM_TYPE);

const entriesIn = (parameters: URLSearchParams): Map<string, string[]> => {
  const entries = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    entries.set(name, [...(entries.get(name) ?? []), value]);
  }
  return entries;
};

/** The form in a body. One of more fields than any form of ours has counts as an empty one. */
export const formIn = (body: string): Values =>
  body.split('&', MAX_FIELDS + 1).length > MAX_FIELDS
    ? new Map()
    : mendedIn(entriesIn(new URLSearchParams(body)));

/** The form in a request. A body that is no form counts as an empty one. */
export const readForm = async (context: Context): Promise<Values> => {
  const body = await context.req.text();
  if (!isForm(context)) return new Map();
  const values = formIn(body);
  if (holdsPastedIn(values)) context.set('holdsPasted', true);
  return values;
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

// More than any list may hold, so that the schema says so.
const MAX_ITEMS = 1000;

const splitBy = (text: string, by: RegExp): string[] =>
  text
    .split(by, MAX_ITEMS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The lines of a field, without empty ones. */
export const lines = (values: Values, name: string): string[] =>
  splitBy(one(values, name), /\r\n?|\n/);

/** The items between commas in a field, without empty ones. */
export const commas = (values: Values, name: string): string[] =>
  splitBy(one(values, name), /[,\r\n]+/);
