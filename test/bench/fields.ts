import type * as z from 'zod';
import { FactChange, FactInput, IncidentChange, IncidentInput } from '#domain/incident/input.ts';
import {
  DecisionInput,
  ReceiptInput,
  RequestToCheck,
  StatementInput,
  VersionInput,
} from '#domain/statement/input.ts';

const MEGABYTE = 1_000_000;

/** The worst texts known: marks to sort, characters to take away or refuse, tags and blanks. */
const worst = [
  '\u0301\u0323',
  'a\u200b',
  '\u202e',
  '\ud800',
  '<a ',
  '<',
  ' ',
  '\r\n',
  '😀',
  'vi ',
  '\u1100\u1161\u11a8',
];

const textOf = (part: string): string =>
  `b${part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE)}c`;

const hash = 'a'.repeat(64);
const words = ['a'];
const action = { text: 'a', keys: words };
const shared = {
  title: 'a',
  summary: 'a',
  severity: 1,
  commitments: words,
  contacts: words,
  policies: words,
  protectedNames: words,
  publicAction: action,
};
const fact = { text: 'a', status: 'confirmed', source: 'a', keys: words };
const claim = { text: 'a', keys: words, truthKeys: words };
const texts = [{ channel: 'newsroom', title: 'a', text: 'a' }];
const nextUpdateAt = '2030-01-01T00:00:00Z';
const request = { kind: 'holding', language: 'sv', nextUpdateAt, claim, comment: 'a' };

/** Every input that a request can hold, with all of its fields. */
const inputs: Readonly<Record<string, [z.ZodType, object]>> = {
  'an incident': [IncidentInput, { ...shared, facts: [fact] }],
  'a change of an incident': [IncidentChange, shared],
  'a fact': [FactInput, fact],
  'a change of a fact': [FactChange, fact],
  'a request': [StatementInput, { ...request, channels: ['newsroom'], instructions: 'a', texts }],
  'new words': [VersionInput, { baseHash: hash, texts, nextUpdateAt }],
  'words to check': [RequestToCheck, { ...request, texts }],
  'a decision': [
    DecisionInput,
    { decision: 'approve', hash, comment: 'a', override: [{ rule: 'a', reason: 'a' }] },
  ],
  'a receipt': [ReceiptInput, { channel: 'x', state: 'published', url: 'https://a.example' }],
};

type Path = readonly (string | number)[];

const pathsOf = (value: unknown, path: Path = []): Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
};

const withText = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  const copy: any = Array.isArray(value) ? [...value] : { ...(value as object) };
  copy[key] = withText(copy[key], rest, text);
  return copy;
};

const msOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** How long a megabyte of the worst text takes in each field of each input. */
export const fieldTimes = (): { input: string; field: string; part: string; ms: number }[] =>
  Object.entries(inputs).flatMap(([input, [schema, value]]) =>
    pathsOf(value).map((path) => {
      const times = worst.map((part) => {
        const sent = withText(value, path, textOf(part));
        return { part, ms: msOf(() => schema.safeParse(sent)) };
      });
      const slowest = times.reduce((one, other) => (other.ms > one.ms ? other : one));
      return { input, field: path.join('.'), ...slowest };
    }),
  );

/** The slowest field of each input, as a table in Markdown. */
export const fieldTable = (): string => {
  fieldTimes();
  const rows = Object.entries(Object.groupBy(fieldTimes(), ({ input }) => input));
  return [
    '| 1 MB of the worst text in each field of | fields | slowest field and text | measured | goal |',
    '|---|---|---|---|---|',
    ...rows.map(([input, fields = []]) => {
      const [slowest] = fields.toSorted((one, other) => other.ms - one.ms);
      const what = `${slowest?.field}, ${JSON.stringify(slowest?.part)}`;
      return `| ${input} | ${fields.length} | ${what} | ${slowest?.ms.toFixed(0)} ms | under 100 ms |`;
    }),
  ].join('\n');
};
