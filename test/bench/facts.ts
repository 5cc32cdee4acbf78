import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TABLE_NAME } from '#infra/local/storage/local-table.ts';
import { openIncident, requestStatement } from '#test/support/story.ts';
import { type Caller, startTestTalan, until } from '#test/support/talan.ts';
import { countUnits, entriesOf, quantile } from './measure.ts';

const ROUNDS = 5;
// The form and the API take so many when an incident is opened; later ones come one by one.
const AT_OPENING = 50;
const IN_HOURS = 3;
const HOUR_MS = 3_600_000;
const when = new Intl.DateTimeFormat('sv', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

// The same two sentences, however many facts there are.
const typed = () => {
  const nextUpdateAt = new Date(Date.now() + IN_HOURS * HOUR_MS);
  const text = `Kvarter 0 har inget vatten. Nästa besked kommer ${when.format(nextUpdateAt)}. Frågor: va@exempel.example.`;
  return {
    nextUpdateAt: nextUpdateAt.toISOString(),
    texts: [{ channel: 'newsroom', title: 'Läckan i Norrby', text }],
  };
};

const factOf = (number: number) => ({
  text: `Kvarter ${number} har inget vatten.`,
  status: 'confirmed',
});

const openWith = async (writer: Caller, facts: number): Promise<string> => {
  const all = Array.from({ length: facts }, (_, number) => factOf(number));
  const id = await openIncident(writer, { facts: all.slice(0, AT_OPENING) });
  for (const fact of all.slice(AT_OPENING)) await writer.post(`/api/incidents/${id}/facts`, fact);
  return id;
};

// A statement as the API shows it tells what it leaves out, which costs more than the rest: the journal doesn't.
const untilEntry = (caller: Caller, id: string, type: string) =>
  until(
    () => entriesOf(caller, id),
    (entries) => entries.some((entry) => entry.type === type),
  );

interface Cost {
  drafting: number;
  publishing: number;
  written: number;
  view: number;
  page: number;
}

const cpuMs = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** Measures, in turns, what processor time drafting, publishing and an incident's page take with so many facts. */
export const printFacts = async (few = 3, many = 100): Promise<void> => {
  const { units, stop } = countUnits(DynamoDBClient.prototype, TABLE_NAME);
  const talan = await startTestTalan();
  try {
    const writer = await talan.as('writer');
    const spokesperson = await talan.as('spokesperson');
    const costOf = async (facts: number, words: object): Promise<Cost> => {
      const incident = await openWith(writer, facts);
      let id = '';
      const drafting = await cpuMs(async () => {
        id = await requestStatement(writer, incident, words);
        await untilEntry(writer, id, 'asked');
      });
      let hash = '';
      const view = await cpuMs(async () => {
        ({ hash } = (await spokesperson.get(`/api/statements/${id}`)).body);
      });
      const before = units.write;
      const publishing = await cpuMs(async () => {
        await spokesperson.post(`/api/statements/${id}/decision`, { decision: 'approve', hash });
        await untilEntry(writer, id, 'concluded');
      });
      const written = units.write - before;
      const page = await cpuMs(() => writer.get(`/desk/incidents/${incident}`));
      return { drafting, publishing, written, view, page };
    };
    const ways = { drafted: () => ({}), typed };
    for (const [name, words] of Object.entries(ways)) {
      const costs = new Map<number, Cost[]>([few, many].map((facts) => [facts, []]));
      for (let round = 0; round < ROUNDS; round += 1)
        for (const [facts, each] of costs) each.push(await costOf(facts, words()));
      for (const [facts, each] of costs) {
        const median = (of: keyof Cost) =>
          Math.round(
            quantile(
              each.map((cost) => cost[of]),
              0.5,
            ),
          );
        console.log(
          `${name}, ${facts} facts: drafting ${median('drafting')} ms, publishing ${median('publishing')} ms ` +
            `and ${median('written')} units, API ${median('view')} ms, page ${median('page')} ms`,
        );
      }
    }
  } finally {
    await talan.stop();
    stop();
  }
};
