import { gzipSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createStaffReads } from '#adapters/dynamodb/staff-reads.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { conflictingClient } from '#test/support/conflicting-client.ts';
import { openTable } from '#test/support/dynamodb.ts';
import { openIncident, requestStatement, untilStatus } from '#test/support/story.ts';
import { startTestTalan, type TestTalan } from '#test/support/talan.ts';
import { countUnits, MEASURED, quantile } from './measure.ts';

const AT_ONCE = 8;
const PAGE = '/staff';
const READERS_AT_ONCE = 60;

const tellStaff = async (talan: TestTalan): Promise<void> => {
  const writer = await talan.as('writer');
  const spokesperson = await talan.as('spokesperson');
  const incident = await openIncident(writer);
  const request = { kind: 'internal', channels: ['intranet'], nextUpdateAt: undefined };
  const id = await requestStatement(writer, incident, request);
  const { hash } = await untilStatus(writer, id, 'awaiting-approval');
  await spokesperson.post(`/api/statements/${id}/decision`, { decision: 'approve', hash });
  await untilStatus(writer, id, 'published');
};

// With transactions that are cancelled where they meet, as DynamoDB does and ExtendDB does not.
const printCounted = async (readers: number): Promise<void> => {
  const table = await openTable();
  try {
    const { client, counts } = conflictingClient(table.client);
    const reads = createStaffReads({ ...table, client });
    const ids = Array.from({ length: readers }, (_, i) => `staff_${i}`);
    const begun = performance.now();
    await severalAtOnce(ids, READERS_AT_ONCE, (id) => reads.note('notice', id, new Date()));
    const seconds = (performance.now() - begun) / 1000;
    const counted = await reads.count('notice');
    console.log(
      `${readers} readers, ${READERS_AT_ONCE} at once: ${counted} counted in ${seconds.toFixed(1)} s, ${counts.cancelled} transactions cancelled and tried again`,
    );
  } finally {
    await table.stop();
  }
};

/** Opens the page for staff so many times, a few at once, with bytes and units of one; then counts as many readers. */
export const printStaff = async (openings = 2_000): Promise<void> => {
  const talan = await startTestTalan();
  try {
    await tellStaff(talan);
    const { cookie } = await talan.as('staff_example');
    const open = (headers: Record<string, string> = {}) =>
      fetch(`${talan.origin}${PAGE}`, { headers: { cookie, ...headers } });
    const { unitsOf, stop } = countUnits(DynamoDBClient.prototype, 'talan');
    const html = await (await open({ [MEASURED]: PAGE })).text();
    if (!html.includes('<article')) throw new Error('Staff were told nothing');
    const bytes = gzipSync(html).length;
    const { read, write } = unitsOf(PAGE);
    stop();
    const took: number[] = [];
    let left = openings;
    const begun = performance.now();
    const takeTurns = async () => {
      for (; left > 0; ) {
        left -= 1;
        const from = performance.now();
        const answer = await open();
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${PAGE} answered ${answer.status}`);
        took.push(performance.now() - from);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
    const seconds = (performance.now() - begun) / 1000;
    console.log(`${openings} openings: ${seconds.toFixed(1)} s, ${bytes} bytes compressed`);
    console.log(`an opening: ${read} read units, ${write} write units`);
    console.log(
      `median ${quantile(took, 0.5).toFixed(0)} ms, 95th ${quantile(took, 0.95).toFixed(0)} ms`,
    );
  } finally {
    await talan.stop();
  }
  await printCounted(openings);
};
