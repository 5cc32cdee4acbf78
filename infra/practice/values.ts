import type { Wanted } from './script.ts';

const MINUTE_MS = 60_000;

const step = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return name === 'length' ? value.length : value[Number(name)];
  return value !== null && typeof value === 'object'
    ? new Map(Object.entries(value)).get(name)
    : undefined;
};

/** What lies at a path in an answer, such as `items.0.status`. */
export const valueAt = (answer: unknown, path: string): unknown =>
  path.split('.').reduce(step, answer);

/** Whether an answer says all that is wanted. */
export const says = (answer: unknown, wanted: Wanted = {}): boolean =>
  Object.entries(wanted).every(([path, value]) => valueAt(answer, path) === value);

const isOrdered = (one: unknown, next: unknown): boolean =>
  (typeof one === 'string' && typeof next === 'string' && one <= next) ||
  (typeof one === 'number' && typeof next === 'number' && one <= next);

const rises = (values: readonly unknown[]): boolean =>
  values.every((value, i) => i === 0 || isOrdered(values[i - 1], value));

const holdsSome = (list: unknown, wanted: Wanted): boolean =>
  Array.isArray(list) && list.some((item) => says(item, wanted));

/** What an answer is to be like, as a script says it. */
interface Expected {
  where?: Wanted | undefined;
  some?: Readonly<Record<string, Wanted>> | undefined;
  rising?: readonly string[];
}

/** Whether an answer is as it was expected. */
export const meets = (answer: unknown, { where, some = {}, rising = [] }: Expected): boolean =>
  says(answer, where) &&
  Object.entries(some).every(([path, wanted]) => holdsSome(valueAt(answer, path), wanted)) &&
  rises(rising.map((path) => valueAt(answer, path)));

/** A move names an answer that no move before it kept. */
export class NotKept extends Error {
  override name = 'NotKept';
}

const TIME = /^in (-?\d+) minutes$/;
const REFERENCE = /\{([\w.-]+)\}/g;

/** Fills in what a script leaves open: `{incident.id}` from answers, `{in 20 minutes}` from the clock. */
export const filler = (kept: ReadonlyMap<string, unknown>, now: () => Date) => {
  const look = (path: string): unknown => {
    const [name = '', ...rest] = path.split('.');
    const value = valueAt(kept.get(name), rest.join('.'));
    if (value === undefined) throw new NotKept(`The script has nothing for {${path}} yet`);
    return value;
  };
  const timeIn = (text: string): string | undefined => {
    const minutes = text.startsWith('{') ? TIME.exec(text.slice(1, -1))?.[1] : undefined;
    return minutes && new Date(now().getTime() + Number(minutes) * MINUTE_MS).toISOString();
  };
  const inText = (text: string): string =>
    text.replace(REFERENCE, (_, path: string) => String(look(path)));
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return timeIn(value) ?? inText(value);
    if (Array.isArray(value)) return value.map(fill);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner)]));
  };
  return { fill, inText };
};
