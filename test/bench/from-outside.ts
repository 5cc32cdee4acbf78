import { readFileSync } from 'node:fs';
import { planProblems } from '#adapters/layer/plan-problems.ts';
import { draftFormat } from '#adapters/openai/draft-answer.ts';
import { readFeed } from '#adapters/sources/feed/read-feed.ts';
import { saidIn } from '#adapters/sources/feed/said.ts';
import { request } from '#test/domain/draft/briefs.ts';
import { processorMs } from '#test/support/processor-time.ts';
import { formIn } from '#web/form/values.ts';
import { megabyteOf, worst } from './fields.ts';
import { inCodes } from './in-codes.ts';
import { inTime } from './in-time.ts';

// A megabyte in as many fields as a form may have.
const FIELDS = 2000;
const PART = 524;

const now = new Date('2026-11-22T13:00:00Z');
const plan = readFileSync('infra/crisis-plan.yaml', 'utf8');
const asked = request({}, ['newsroom']);
const format = draftFormat(asked);

const draftOf = (sentence: string) => {
  const paragraphs = [[{ sentence, restsOn: [], rank: 1 }]];
  return JSON.stringify({ channels: [{ channel: 'newsroom', title: null, paragraphs }] });
};

// A draft is asked of a model, which may say anything instead.
const tolerant = (work: () => unknown) => () => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const readAnswer = (content: string) => tolerant(() => format.read(content, () => content));

const readItems = (body: string) =>
  tolerant(() => readFeed(Buffer.from(body)).map((item) => saidIn(item, 'a', now)));

// No longer than a megabyte after all.
const escaped = (text: string): string => text.replaceAll(/[<&]/gu, '&lt;').slice(0, text.length);

/** What comes from outside besides the API: how the worst text gets into it, and what reads it. */
const ways: Record<string, (text: string) => () => unknown> = {
  'a field of a form': (text) => () => formIn(new URLSearchParams({ text }).toString()),
  'a form of as many fields as it may have': (text) => () =>
    formIn(
      Array.from(
        { length: FIELDS },
        (_, at) => `f${at}=${text.slice(at * PART, (at + 1) * PART)}`,
      ).join('&'),
    ),
  'the answer of a model, as its words': (text) => readAnswer(draftOf(text)),
  'the answer of a model, instead of JSON': readAnswer,
  'an item of an RSS feed': (text) =>
    readItems(
      `<rss version="2.0"><channel><title>a</title><item><title>a</title><guid>a</guid><description>${escaped(text)}</description></item></channel></rss>`,
    ),
  'an item of a JSON feed': (text) =>
    readItems(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'a', content_text: text }],
      }),
    ),
  'a name in the plan': (text) =>
    tolerant(() => planProblems(plan.replace('Exempel Skribentsson', JSON.stringify(text)))),
  'a file instead of a plan': (text) => tolerant(() => planProblems(text)),
};

const timesOf = (way: (text: string) => () => unknown) =>
  worst.map((part) => ({ part, ms: processorMs(way(megabyteOf(part))) }));

const slowestOf = (way: (text: string) => () => unknown) =>
  timesOf(way).reduce((one, other) => (other.ms > one.ms ? other : one));

/** How long a megabyte of the worst text takes in what comes from outside, as a table in Markdown. */
export const outsideTable = (): string => {
  for (const way of Object.values(ways)) way(megabyteOf('vi '))();
  return [
    '| 1 MB of the worst text in | slowest text | measured | goal |',
    '|---|---|---|---|',
    ...Object.entries(ways).map(([what, way]) => {
      const { part, ms } = slowestOf(way);
      return `| ${what} | ${inCodes(part)} | ${inTime(ms)} |`;
    }),
  ].join('\n');
};
