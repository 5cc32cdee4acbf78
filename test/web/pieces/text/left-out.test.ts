import { expect, it } from 'vitest';
import { rules } from '../../../domain/tone/support.ts';
import { seedDraft, seedIncident, seedRequest } from '../../seed.ts';
import { browser, testDeps } from '../../support.ts';

it('the page of questions and answers lists those that are left out, and says how to mend it', async () => {
  const deps = testDeps({ rules });
  const incident = await seedIncident(deps);
  const asked = await seedRequest(deps, incident.id, 'karin', {
    kind: 'qa',
    channels: ['intranet'],
    questions: ['Var finns vatten? Vid torget.', 'Vem betalar skadorna?'],
  });
  const text = 'F: Var finns vatten?\nS: Vid torget.';
  await seedDraft(deps, asked.id, [{ channel: 'intranet', title: 'Frågor', text, sentences: [] }]);
  const karin = await browser(deps, 'karin', 'sv');
  const page = await karin.page(`/desk/statements/${asked.id}`);
  expect(page).toMatch(/1 fråga utan svar/u);
  expect(page).toMatch(/Vem betalar skadorna\?.*skriv svaret efter frågetecknet/su);
  expect(page).toContain('Begärda frågor');
});

it('the approver reads which typed answer the words do not hold', async () => {
  const deps = testDeps({ rules });
  const incident = await seedIncident(deps);
  const asked = await seedRequest(deps, incident.id, 'karin', {
    kind: 'qa',
    channels: ['intranet'],
    questions: ['Var finns vatten? Vid torget.'],
  });
  const text = 'F: Var finns vatten?\nS: Vid kyrkan.';
  await seedDraft(deps, asked.id, [{ channel: 'intranet', title: 'Frågor', text, sentences: [] }]);
  const karin = await browser(deps, 'karin', 'en');
  const page = await karin.page(`/desk/statements/${asked.id}`);
  expect(page).toMatch(/<summary>[^<]*1 typed answer[^<]* (?:is|are) left out/u);
  expect(page).toMatch(/Var finns vatten\? Vid torget\. <span class="meta">/u);
});

it('lists what to do and commitments that no text says, with why', async () => {
  const deps = testDeps({ rules });
  const incident = await seedIncident(deps);
  const asked = await seedRequest(deps, incident.id, 'karin', { channels: ['x'] });
  const text = 'Vi vet att ni väntar på vatten.';
  await seedDraft(deps, asked.id, [{ channel: 'x', text, sentences: [] }]);
  const karin = await browser(deps, 'karin', 'en');
  const page = await karin.page(`/desk/statements/${asked.id}`);
  expect(page).toMatch(/<summary>1 sentence of what to do[^<]* and 1 commitment/u);
  expect(page).toMatch(/Koka vattnet[^<]+<span class="meta">\(the words do without it\)/u);
});
