import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

/** What happened, for which the playbook has no shorter name, and what to do. */
const cases = [
  ['sv', 'Tolv gator i Norrby saknar gas.', 'Lämna hemmet nu'],
  ['sv', 'Vattnet i Norrby är grumligt.', 'Koka vattnet i Norrby'],
  ['en', '12 streets in Norrby are without gas.', 'Leave your home now'],
  ['en', 'A lorry has leaked acid in Norrby.', 'Stay indoors'],
] as const;

const runs = cases.flatMap(([language, fact, action]) =>
  (['danger', 'injury'] as const).flatMap((harm) =>
    (['holding', 'update', 'apology', 'internal', 'qa'] as const).map((kind) => ({
      ...{ language, fact, action, harm, kind },
    })),
  ),
);

describe('a headline where life or health is at stake', () => {
  it.each(runs)('says what to do ($language, $kind, $harm: $action)', (given) => {
    const { language, fact, action, harm, kind } = given;
    const asked = request(
      {
        kind,
        language,
        harm: [harm],
        facts: [{ id: 'f1', status: 'confirmed', text: fact }],
        publicAction: { text: `${action}.`, keys: [] },
      },
      [kind === 'internal' ? 'intranet' : 'newsroom'],
    );
    expect(writePlaybook(asked, playbook, rules).texts[0]?.title).toContain(action);
  });
});
