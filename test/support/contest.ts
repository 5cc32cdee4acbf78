import { requestStatement, untilStatus } from './story.ts';
import { type Answer, type Caller, until } from './talan.ts';

/** What became of one question that several people answered at once. */
export interface Contest {
  id: string;
  /** HTTP status of each answer, and the problem's type where it was refused. */
  answers: { by: string; status: number; type?: string }[];
  /** Decisions in the journal: who decided what. */
  decided: { by: string; decision: string }[];
  status: string;
}

const CHOICES = { spokesperson: 'approve', deputy: 'reject' } as const;
const ENDS = ['published', 'rejected', 'partly-published', 'failed'];

// The workflow asks a moment after it was woken.
const untilAsked = (caller: Caller, id: string, person: string) =>
  until(
    () => caller.get(`/api/statements/${id}/journal?limit=100`),
    ({ body }) =>
      body.entries.some(
        ({ type, data }: { type: string; data: { people?: string[] } }) =>
          type === 'asked' && data.people?.includes(person),
      ),
  );

/** Statements that both the spokesperson and the deputy have been asked about. */
export const openQuestions = async (
  writer: Caller,
  incidentId: string,
  count: number,
  input: object = {},
): Promise<string[]> => {
  const ids = await Promise.all(
    Array.from({ length: count }, () => requestStatement(writer, incidentId, input)),
  );
  for (const id of ids) await untilStatus(writer, id, 'awaiting-approval');
  const asked = await Promise.all(ids.map((id) => writer.post(`/api/statements/${id}/ask-next`)));
  const refused = asked.find(({ status }) => status !== 200);
  if (refused) throw new Error(JSON.stringify(refused.body));
  for (const id of ids) await untilAsked(writer, id, 'deputy');
  return ids;
};

const answersTo = async (
  people: Record<keyof typeof CHOICES, Caller>,
  id: string,
  hash: string,
): Promise<Contest['answers']> => {
  const send = async (by: keyof typeof CHOICES) => {
    const body = { decision: CHOICES[by], hash };
    const { status, body: answer } = await people[by].post(`/api/statements/${id}/decision`, body);
    return { by, status, ...(status !== 200 && { type: answer.type }) };
  };
  // Each taps twice.
  return Promise.all([send('spokesperson'), send('deputy'), send('deputy'), send('spokesperson')]);
};

const decisionsIn = async (caller: Caller, id: string): Promise<Contest['decided']> => {
  const { body }: Answer = await caller.get(`/api/statements/${id}/journal?limit=100`);
  return body.entries
    .filter((entry: { type: string }) => entry.type === 'decided')
    .map(({ by, data }: { by: string; data: { decision: string } }) => ({
      by,
      decision: data.decision,
    }));
};

/**
 * The spokesperson approves and the deputy rejects every one of these statements, all at once and each
 * twice. Answers what became of each when all of it is over.
 */
export const decideAtOnce = async (
  people: Record<keyof typeof CHOICES, Caller>,
  ids: readonly string[],
): Promise<{ contests: Contest[]; ms: number }> => {
  const statements = await Promise.all(
    ids.map((id) => people.spokesperson.get(`/api/statements/${id}`)),
  );
  const started = performance.now();
  const answers = await Promise.all(
    statements.map(({ body }) => answersTo(people, body.id, body.hash)),
  );
  const ms = performance.now() - started;
  const contests: Contest[] = [];
  for (const [i, id] of ids.entries()) {
    const { status } = await untilStatus(people.spokesperson, id, ...ENDS);
    const decided = await decisionsIn(people.spokesperson, id);
    contests.push({ id, answers: answers[i] ?? [], decided, status });
  }
  return { contests, ms };
};
