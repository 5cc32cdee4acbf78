import type { Answer, Caller } from './talan.ts';
import { until } from './talan.ts';

/** An incident as a writer opens it; `change` overrides fields. */
export const incidentInput = (change: object = {}) => ({
  title: 'Vattenläcka i Norrby',
  summary: 'Ett rör har gått sönder under natten.',
  severity: 2,
  responsibility: 'accidental',
  wrongdoing: 'none',
  harm: [],
  facts: [{ text: 'En vattenledning i Norrby har gått sönder.', status: 'confirmed' }],
  contacts: ['va@exempel.example'],
  ...change,
});

/** A request for a holding statement; `change` overrides fields. */
export const holdingInput = (change: object = {}) => ({
  kind: 'holding',
  language: 'sv',
  channels: ['newsroom'],
  nextUpdateAt: new Date(Date.now() + 3 * 60 * 60 * 1000).toISOString(),
  ...change,
});

/** Opens an incident and answers its id. */
export const openIncident = async (writer: Caller, change: object = {}): Promise<string> => {
  const { body, status } = await writer.post('/api/incidents', incidentInput(change));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
};

/** The findings that block approval, as a request names those that its writer was told. */
export const toldOf = (body: { findings?: Record<string, string>[] }): string[] =>
  (body.findings ?? [])
    .filter(({ severity }) => severity === 'block')
    .map(({ channel, rule }) => `${channel}/${rule}`);

/** Requests a statement and answers its id: also in words that the tone check stops, once that was told. */
export const requestStatement = async (
  writer: Caller,
  incidentId: string,
  change: object = {},
): Promise<string> => {
  const path = `/api/incidents/${incidentId}/statements`;
  const input = holdingInput(change);
  const first = await writer.post(path, input);
  const isUntold = first.body.type === 'untold-findings';
  const { body, status } = isUntold
    ? await writer.post(path, { ...input, told: toldOf(first.body) })
    : first;
  if (status !== 202) throw new Error(JSON.stringify(body));
  return body.id;
};

/** Waits until a statement has a status, and answers it. */
export const untilStatus = async (
  caller: Caller,
  id: string,
  ...statuses: string[]
): Promise<Answer['body']> =>
  (
    await until(
      () => caller.get(`/api/statements/${id}`),
      ({ body }) => statuses.includes(body.status),
    )
  ).body;

/** A statement that waits for approval. */
export const waitingStatement = async (
  writer: Caller,
  change: object = {},
  incident: object = {},
) => {
  const incidentId = await openIncident(writer, incident);
  const id = await requestStatement(writer, incidentId, change);
  return { incidentId, id, statement: await untilStatus(writer, id, 'awaiting-approval') };
};
