import { expect, it } from 'vitest';
import { rules } from '#test/domain/draft/briefs.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedPublished } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const begin = async (more: Parameters<typeof testDeps>[0] = {}) => {
  const deps = testDeps(more);
  const { id, incident } = await seedPublished(deps);
  const read = async (language: 'sv' | 'en') =>
    (await browser(deps, 'karin', language)).page(`/desk/statements/${id}`);
  const changed = async () => {
    const answer = await wholeApp(deps).sendAs('karin', 'GET', `/api/statements/${id}`);
    return ((await answer.json()) as { changedSinceApproval: object[] }).changedSinceApproval;
  };
  return { deps, incidentId: incident.id, read, changed };
};

const taskIn = (page: string): string => page.split('id="hand-x"')[1]?.split('</section>')[0] ?? '';

it('words to post by hand can be copied at once while all holds that they were approved on', async () => {
  const { read, changed } = await begin();
  expect(await changed()).toEqual([]);
  const task = taskIn(await read('en'));
  expect(task).toContain('Copy the approved text');
  expect(task).not.toContain('Do not post');
  expect(task.indexOf('data-copy')).toBeGreaterThan(task.indexOf('</details>'));
});

it('a name that was protected since stands before them, and they take one more click', async () => {
  const { deps, incidentId, read, changed } = await begin({ rules });
  const change = { protectedNames: ['Norrby'] };
  expect(await changeIncident(deps, person('karin'), incidentId, change)).toMatchObject({
    ok: true,
  });
  const task = taskIn(await read('en'));
  expect(task).toContain('Do not post these words as they are.');
  expect(task).toContain('the tone check now stops the words');
  expect(task).not.toContain('Copy the approved text');
  expect(task.indexOf('Do not post')).toBeLessThan(task.indexOf('<details>'));
  expect(task.indexOf('data-copy')).toBeGreaterThan(task.indexOf('<details>'));
  expect(task.indexOf('data-copy')).toBeLessThan(task.indexOf('</details>'));
  expect(await changed()).toEqual([
    { what: 'name-protected' },
    { what: 'rule-blocks', rule: 'name-individual' },
  ]);
  expect(taskIn(await read('sv'))).toContain('Lägg inte ut texten som den är.');
});
