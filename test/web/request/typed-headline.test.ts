import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { rules as allRules } from '../../domain/tone/support.ts';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const begin = async ({ translates = true } = {}) => {
  const deps = testDeps({ rules: allRules, translates });
  const incident = await seedIncident(deps);
  const karin = await browser(deps, 'karin', 'sv');
  const send = (headline: string, over: Record<string, string | string[]> = {}) =>
    karin.post(`/desk/incidents/${incident.id}/statements/new`, {
      kind: 'holding',
      language: 'sv',
      channels: ['newsroom', 'x'],
      author: 'talan',
      nextUpdateAt: '2026-11-22T18:05',
      instructions: 'Nämn tankbilarna.',
      headline,
      ...over,
    });
  const requested = async () =>
    (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 5 })).items.length;
  return { send, requested };
};
let world: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  world = await begin();
});

const BLOCKED = '7 300 hushåll saknar vatten i Norrby';

describe('a headline that someone types above what Talan writes', () => {
  it('is told to be stopped before anything is requested, and all that was typed stays', async () => {
    const { send, requested } = world;
    const stopped = await send(BLOCKED);
    expect(stopped.status).toBe(422);
    const page = await stopped.text();
    expect(page).toContain('Tonkontrollen stoppar');
    expect(page).toMatch(/id="remarks-headline"><p class="headline">.*<mark class="block">/u);
    expect(page).toContain(`value="${BLOCKED}"`);
    expect(page).toContain('Nämn tankbilarna.');
    expect(page).toContain('value="2026-11-22T18:05"');
    expect(await requested()).toBe(0);
  });

  it('is told by how much it is too long', async () => {
    const refused = await world.send(`${'å'.repeat(211)} 😀`);
    const page = (await refused.text()).replaceAll('\u00A0', ' ');
    expect(page).toContain('13 tecken för långt. Korta till högst 200.');
  });

  it('a refused form does not say that the tone check has no remarks', async () => {
    const clean = 'Koka vattnet i Norrby';
    const none = 'Tonkontrollen har inga anmärkningar.';
    const refused = await world.send(clean.repeat(10));
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toContain(none);
    const checked = await world.send(clean, { intent: 'check' });
    expect(await checked.text()).toContain(none);
  });

  it('is requested as it is by whoever has seen that', async () => {
    const { send, requested } = world;
    const told = (await (await send(BLOCKED)).text()).match(/id="told"[^>]*value="([^"]+)"/u)?.[1];
    const sent = await send(BLOCKED, { told: told ?? '' });
    expect(sent.headers.get('location')).toContain('done=requested-stopped');
    expect(await requested()).toBe(1);
  });

  it('is sent at once where nothing stops it, and refused where no channel shows it', async () => {
    const { send, requested } = world;
    expect((await send('Koka vattnet i Norrby')).status).toBe(303);
    for (const over of [{ channels: ['x'] }, { kind: 'reply', channels: ['x'] }]) {
      const refused = await send('Koka vattnet', over);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('har ingen rubrik. Lämna tomt');
    }
    const empty = await send('—');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Skriv ord eller siffror');
    expect(await requested()).toBe(1);
  });
});

describe('questions with the answers that someone types', () => {
  const qa = { kind: 'qa', channels: ['intranet'], nextUpdateAt: '' };

  it('are checked before anything is requested, and all that was typed stays', async () => {
    const { send, requested } = world;
    const typed = 'Hur många saknar vatten? 7 300 hushåll.\r\nVar finns vatten?';
    const stopped = await send('', { ...qa, questions: typed });
    expect(stopped.status).toBe(422);
    const page = await stopped.text();
    expect(page).toMatch(/id="remarks-questions"><p class="prose">.*<mark class="block">/u);
    expect(page).toContain('7 300 hushåll.');
    expect(await requested()).toBe(0);
  });

  it('are told to be left out, not to need a reason, where templates write', async () => {
    const { send } = await begin({ translates: false });
    const typed = { ...qa, questions: 'Hur många saknar vatten? 7 300 hushåll.' };
    const page = await (await send('', typed)).text();
    expect(page).toContain('utelämnar det som tonkontrollen stoppar');
    expect(page).not.toContain('att godkänna med ett skäl');
    const told = page.match(/id="told"[^>]*value="([^"]+)"/u)?.[1] ?? '';
    const sent = await send('', { ...typed, told });
    expect(sent.headers.get('location')).toContain('done=requested-left-out');
    for (const held of [await send(BLOCKED, typed), await world.send('', typed)])
      expect(await held.text()).toContain('att godkänna med ett skäl');
  });

  it('are refused with another kind, and stay', async () => {
    const { send, requested } = world;
    const refused = await send('', { questions: 'Var finns vatten? Vid torget.' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toMatch(/id="f-questions"[^>]*aria-invalid/u);
    expect(page).toContain('Lämna tomt, eller välj den typen.');
    expect(page).toContain('Var finns vatten? Vid torget.</textarea>');
    expect(await requested()).toBe(0);
  });

  it('are kept with the request, and refused where a line asks nothing', async () => {
    const { send, requested } = world;
    const refused = await send('', { ...qa, questions: 'Var finns vatten?\r\nVid torget.' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('”Vid torget.”: Här finns inget frågetecken.');
    expect(page).toMatch(/Var finns vatten\?\r?\nVid torget\.<\/textarea>/u);
    const sent = await send('', { ...qa, questions: 'Var finns vatten?\r\nVem kan jag ringa?' });
    expect(sent.status).toBe(303);
    expect(await requested()).toBe(1);
  });
});
