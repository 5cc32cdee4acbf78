import type { Channel } from '#domain/channel/channel.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { basisOf } from '#domain/statement/basis.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { person, seedApproval, seedAsk, write } from './seed.ts';
import type { TestDeps } from './support.ts';

const ANSWERS = [
  'Kan jag duscha?',
  'Ja, det går bra att duscha och tvätta händerna.',
  'Var finns vattentankarna?',
  'Tankarna står på Norrby torg.',
].join('\n\n');

/** Questions and answers to staff that are approved, and on no channel yet. */
export const approveForStaff = async (
  deps: TestDeps,
  incidentId: string,
  {
    text = ANSWERS,
    channels = ['intranet'],
  }: { text?: string; channels?: readonly Channel[] } = {},
) => {
  const input = StatementInput.parse({ kind: 'qa', language: 'sv', channels });
  const requested = await requestStatement(deps, person('karin'), incidentId, input);
  if (!requested.ok) throw new Error(requested.refusal.type);
  const { id } = requested.value;
  const incident = await deps.journal.read(incidentJournal, incidentId);
  const hash = 'a'.repeat(64);
  const texts = channels.map((channel) => ({
    channel,
    title: 'Frågor och svar',
    text,
    sentences: [],
  }));
  await write(
    deps,
    id,
    'talan',
    {
      type: 'drafted',
      data: {
        version: 1,
        hash,
        writtenBy: 'playbook',
        fallbackReason: 'no-model',
        promptId: 'playbook/sv',
        promptHash: hash,
        tookMs: 1,
      },
      words: { texts },
    },
    {
      type: 'checked',
      data: { version: 1, ruleSetVersion: deps.rules.version, blocking: 0, warnings: 0 },
      words: { findings: [], basis: basisOf(incident!) },
    },
  );
  await seedAsk(deps, id, 'anna', '2026-11-22T13:35:00.000Z');
  await seedApproval(deps, id, hash);
  return id;
};

/** Questions and answers to staff that are out. */
export const tellStaff = async (deps: TestDeps, incidentId: string, text = ANSWERS) => {
  const id = await approveForStaff(deps, incidentId, { text });
  await write(
    deps,
    id,
    'talan',
    { type: 'receipt', data: { channel: 'intranet', state: 'by-hand' } },
    { type: 'concluded', data: { status: 'published' } },
  );
  return id;
};
