import type { GateEvent } from '#domain/freeze/events/gate-events.ts';
import { GATE_ID, type Gate, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { PlannerName } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';

const isListed = (gate: Gate | undefined, planner: PlannerName): boolean =>
  gate?.listed?.includes(planner) ?? false;

/** Notes, once in a freeze, that all that a planner holds was seen and kept. */
export const noteListed = async (
  { journal }: { journal: StateJournal },
  gate: Gate,
  planner: PlannerName,
): Promise<void> => {
  if (isListed(gate, planner)) return;
  await journal.append<Gate, GateEvent, never>(gateJournal, GATE_ID, TALAN, (now) =>
    ok(
      isClosed(now) && !isListed(now, planner)
        ? [{ type: 'planner-listed', data: { planner } }]
        : [],
    ),
  );
};
