import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { holdingInput, untilStatus } from '#test/support/story.ts';
import type { Caller, TestTalan } from '#test/support/talan.ts';

/** Quantile of numbers, by the nearest rank. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
};

interface Entry {
  type: string;
  at: string;
}

/** What the journal of a statement holds. */
export const entriesOf = async (caller: Caller, id: string): Promise<Entry[]> =>
  (await caller.get(`/api/statements/${id}/journal?limit=100`)).body.entries;

/** Milliseconds from sending the request until the spokesperson was asked, by the journal's clock. */
export const timeToQuestion = async (writer: Caller, incidentId: string, input: object) => {
  const sentAt = Date.now();
  const { body } = await writer.post(
    `/api/incidents/${incidentId}/statements`,
    holdingInput(input),
  );
  const statement = await untilStatus(writer, body.id, 'awaiting-approval', 'failed');
  const asked = (await entriesOf(writer, body.id)).find((entry) => entry.type === 'asked');
  const ms = asked ? new Date(asked.at).getTime() - sentAt : Number.NaN;
  return { id: String(body.id), ms, writtenBy: String(statement.writtenBy) };
};

/** Names a request whose units are to be counted apart; the value is any text. */
export const MEASURED = 'x-measured';

/**
 * Counts the capacity units that a client's calls use on one table, from when it is called: all of them,
 * and those that answering a request took, whatever else runs meanwhile.
 */
export const countUnits = (prototype: DynamoDBClient, table: string) => {
  const units = { read: 0, write: 0 };
  const byRequest = new Map<string, typeof units>();
  const request = new AsyncLocalStorage<typeof units>();
  const onRequest = (message: unknown) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    const own = { read: 0, write: 0 };
    byRequest.set(String(headers[MEASURED]), own);
    request.enterWith(own);
  };
  subscribe('http.server.request.start', onRequest);
  const send = prototype.send;
  const counting = async function (this: DynamoDBClient, command: any, ...rest: any[]) {
    const own = request.getStore();
    command.input.ReturnConsumedCapacity = 'TOTAL';
    const output: any = await Reflect.apply(send, this, [command, ...rest]);
    const kind = /Get|Query/.test(command.constructor.name) ? 'read' : 'write';
    for (const used of [output.ConsumedCapacity ?? []].flat()) {
      if (used.TableName !== table) continue;
      units[kind] += used.CapacityUnits ?? 0;
      if (own) own[kind] += used.CapacityUnits ?? 0;
    }
    return output;
  };
  Reflect.set(prototype, 'send', counting);
  const stop = () => {
    Reflect.set(prototype, 'send', send);
    unsubscribe('http.server.request.start', onRequest);
  };
  return { units, unitsOf: (name: string) => byRequest.get(name) ?? { read: 0, write: 0 }, stop };
};

/** State transitions of a statement's first run. */
export const transitions = async ({ workflow }: TestTalan, id: string): Promise<number> => {
  const executionArn = `${workflow.stateMachineArn.replace(':stateMachine:', ':execution:')}:${id}-1`;
  const { events = [] } = await workflow.client.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
  );
  return events.filter((event) => event.type?.endsWith('StateEntered')).length;
};

/** Bytes on the wire of a page and all that it loads, compressed as a browser asks for it. */
export const pageBytes = async (origin: string, path: string, cookie: string) => {
  const headers = { cookie, 'accept-encoding': 'gzip' };
  const html = await (await fetch(`${origin}${path}`, { headers })).text();
  const parts = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].flatMap(
    ([, part]) => part ?? [],
  );
  const sizes = await Promise.all(
    [path, ...parts].map((part) => bytes(`${origin}${part}`, headers)),
  );
  return { parts: [path, ...parts].map((part, i) => ({ part, bytes: sizes[i] ?? 0 })), html };
};

const bytes = async (url: string, headers: Record<string, string>): Promise<number> => {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      let size = 0;
      response.on('data', (chunk) => {
        size += chunk.length;
      });
      response.on('end', () => resolve(size));
    }).on('error', reject);
  });
};
