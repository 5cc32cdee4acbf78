import { describe, expect, it } from 'vitest';
import { receive } from '../../support/comment.ts';
import { fieldsAfter } from '../fields-in.ts';
import { seedIncident, seedRequest } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const incident = await seedIncident(deps);
  const statement = await seedRequest(deps, incident.id);
  const write = (n: number, text: string) =>
    receive(deps, {
      sourceId: `${n}`,
      statementId: statement.id,
      text,
      author: { id: `did:${n}`, name: `Person ${n}` },
      writtenAt: `2026-11-22T12:0${n}:00.000Z`,
    });
  return { deps, write, karin: await browser(deps, 'karin') };
};

const locationOf = (response: Response): string => response.headers.get('location') ?? '';

describe('a comment that is marked as urgent by hand', () => {
  it('has what a writer marks first, says who did so and when, and takes it back likewise', async () => {
    const { deps, write, karin } = await begin();
    await write(1, 'När kommer vattnet?');
    const { id } = await write(2, 'Ni vet vad som händer annars.');
    const press = async () =>
      karin.post(
        `/desk/inbox/${id}/urgent`,
        fieldsAfter(await karin.page(`/desk/inbox/${id}`), `${id}/urgent`),
      );
    expect(locationOf(await press())).toContain(`/desk/inbox/${id}`);
    const marked = await karin.page(`/desk/inbox/${id}`);
    expect(marked.indexOf('Person 2')).toBeLessThan(marked.indexOf('Person 1'));
    expect(marked).toContain('Urgent: marked by hand');
    expect(marked).toContain('Karin Ek marked this as urgent');
    await press();
    const back = await karin.page(`/desk/inbox/${id}`);
    expect(back).not.toContain('Urgent: ');
    const { items } = await deps.journal.entries(`comment#${id}`, { limit: 20 });
    const acts = items.map(({ entry }) => `${entry.type} ${entry.by}`);
    expect(acts.filter((act) => act.startsWith('urgency')).toSorted()).toEqual([
      'urgency-marked karin',
      'urgency-unmarked karin',
    ]);
  });

  it('lets a writer take back what words were taken for', async () => {
    const { deps, karin } = await begin();
    const { id } = await receive(deps, { text: 'Det smäller i rören.' }, ['threat']);
    const page = await karin.page(`/desk/inbox/${id}`);
    expect(page).toContain('Urgent: ');
    expect(page).not.toContain('Mark as urgent');
    await karin.post(`/desk/inbox/${id}/urgent`, fieldsAfter(page, `${id}/urgent`));
    const back = await karin.page(`/desk/inbox/${id}`);
    expect(back).not.toContain('Urgent: ');
    expect(back).toContain('Mark as urgent');
  });

  it('lets nobody but writers mark, and nothing that has ended', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1, 'När kommer vattnet?');
    const lena = await browser(deps, 'lena');
    expect(await lena.page(`/desk/inbox/${id}`)).not.toContain('Mark as urgent');
    await karin.post(`/desk/inbox/${id}/no-reply`, { reason: 'thanks' });
    expect(await karin.page(`/desk/inbox/${id}`)).not.toContain('Mark as urgent');
    const refused = await karin.post(`/desk/inbox/${id}/urgent`, { urgent: 'yes' });
    expect(refused.status).toBe(409);
  });
});
