import { requestInputs, textFields, withText } from '#test/support/inputs.ts';
import { processorMs } from '#test/support/processor-time.ts';
import { inCodes } from './in-codes.ts';
import { inTime } from './in-time.ts';

const MEGABYTE = 1_000_000;

/** The worst texts known: marks to sort, characters to take away or refuse, tags and blanks. */
export const worst = [
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

export const megabyteOf = (part: string): string =>
  `b${part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE)}c`;

/** How long a megabyte of the worst text takes in each field of each input. */
const fieldTimes = (): { input: string; field: string; part: string; ms: number }[] =>
  requestInputs.flatMap(({ of: input, schema, body }) =>
    textFields(body).map((path) => {
      const times = worst.map((part) => {
        const sent = withText(body, path, megabyteOf(part));
        return { part, ms: processorMs(() => schema.safeParse(sent)) };
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
      const what = `${slowest?.field}, ${inCodes(slowest?.part ?? '')}`;
      return `| ${input} | ${fields.length} | ${what} | ${inTime(slowest?.ms ?? Number.NaN)} |`;
    }),
  ].join('\n');
};
