import type { Channel } from '#domain/channel/channel.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { person, seedApproval, seedAsk, seedDraft, write } from './seed.ts';
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
  const texts = channels.map((channel) => ({
    channel,
    title: 'Frågor och svar',
    text,
    sentences: [],
  }));
  const hash = await seedDraft(deps, id, texts);
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
