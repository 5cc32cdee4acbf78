import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { run } from '#infra/commands/journal-command.ts';
import { runCommandHere } from '#test/support/command.ts';
import { exportedJournals, hashedAnew } from '../../support/exported.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-review-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of the record of a statement whose `drafts` first versions a model wrote. */
const recordOf = async (drafts: number, ...more: string[]): Promise<string[]> => {
  const journal: ExportedJournal = exportedJournals()[0];
  const drafted = journal.entries.filter(({ entry }) => entry.type === 'drafted');
  for (const { entry } of drafted.slice(0, drafts)) {
    Object.assign(entry.data, { writtenBy: 'model', model: 'stand-in-1' });
    delete entry.data['fallbackReason'];
  }
  const [first] = journal.entries.filter(({ entry }) => entry.type === 'checked');
  const params = { found: 'we are liable' };
  const finding = { channel: 'x', rule: 'liability', severity: 'block', start: 0, end: 3, params };
  if (first?.payload) first.payload.words['findings'] = [finding];
  const file = join(folder, 'journal.json');
  writeFileSync(file, JSON.stringify(hashedAnew(journal)));
  const { status, lines } = await runCommandHere(run, ['review-record', file, ...more]);
  expect(status).toBe(0);
  return lines;
};

const summaryIn = (lines: readonly string[]): string | undefined =>
  lines[lines.indexOf('In one sentence') + 1]?.trim();

it('lists a draft of a model that was stopped, with the rule, and says that it was not used', async () => {
  const lines = await recordOf(1);
  const at = lines.findIndex((line) => line.includes('drafted by the language model stand-in-1'));
  const next = lines.findIndex((line) => line.startsWith('  Version 2'));
  expect(lines.slice(at, next)).toContainEqual(
    expect.stringMatching(/^ {4}stopped by the rule “.*liability.*” \(X\): “we are liable”$/),
  );
  expect(summaryIn(lines)).toMatch(
    /^The templates drafted the words; writer changed them; a language model wrote version 1, which was not used\./,
  );
  expect(lines.join()).not.toContain('No model');
});

it('says that a model drafted words that a person changed', async () => {
  const lines = await recordOf(2);
  expect(summaryIn(lines)).toBe(
    'A language model drafted the words; writer changed them. Reviewed and approved, and answered for, by spokesperson; deputy.',
  );
});

it('says who was asked about each version', async () => {
  const asked = (await recordOf(0)).filter((line) => line.startsWith('    Asked about it: '));
  expect(asked).toHaveLength(4);
  expect(asked.at(-1)).toBe('    Asked about it: spokesperson; deputy.');
});

it('names people as in the plan that its reader names, and says so', async () => {
  const file = 'infra/crisis-plan.yaml';
  const lines = await recordOf(0, '--plan', file);
  expect(lines[2]).toMatch(/^Requested by Exempel Skribentsson, .+ \(id: writer\), /);
  expect(lines.join('\n')).toMatch(
    /Approved by Exempel .+ \(id: spokesperson\), .+ \(UTC\+1\); shown to readers as: /,
  );
  expect(lines.at(-1)).toContain(file);
});
