import { expect, it } from 'vitest';
import { pageGuard } from '#steps/page-guard.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';

it('an altered page is logged by its id alone, and counted for the alarm', () => {
  const noted: unknown[] = [];
  const guard = pageGuard({
    journal: memoryJournal(() => new Date()),
    log: { warn: (code, fields) => noted.push([code, fields]) },
    metrics: { add: (metric, value) => noted.push([metric, value]) },
  });
  guard.reportAltered({ statementId: 's1', text: 'Forged words.' } as never);
  expect(noted).toEqual([
    ['NEWSROOM_ALTERED', { statementId: 's1' }],
    ['AlteredPages', 1],
  ]);
});
