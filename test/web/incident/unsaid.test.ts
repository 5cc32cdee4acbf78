import { describe, expect, it } from 'vitest';
import { IncidentInput } from '#domain/incident/input.ts';
import { addFact } from '#web/actions/facts.ts';
import { changeIncident, openIncident } from '#web/actions/incidents.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const roomWith = async (affected: string[], open: string[] = []) => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  await changeIncident(deps, person('karin'), id, { affected });
  for (const each of open) {
    const fact = { text: 'Det kan vara kolmonoxid.', status: 'unconfirmed', open: each } as const;
    await addFact(deps, person('karin'), id, fact);
  }
  const karin = await browser(deps, 'karin', 'sv');
  return { id, karin, page: await karin.page(`/desk/incidents/${id}`) };
};

describe('what no statement says of those affected', () => {
  it.each([
    ['resenärerna. De fick vänta', 'skriv ett enda led'],
    ['Stig Skyddad och hans familj', 'ett skyddat namn'],
  ])('is told with why: “%s”', async (affected, why) => {
    const { page } = await roomWith([affected]);
    expect(page).toMatch(new RegExp(`${affected}\\s+<span class="status wait">[^<]*${why}`, 'u'));
  });

  it('is nothing of what the form itself gives as an example', async () => {
    const { page } = await roomWith([
      'resenärerna på tåget 7.40',
      'the passengers on the 7:40 train',
    ]);
    expect(page).toContain('resenärerna på tåget 7.40');
    expect(page).not.toContain('Används inte');
  });
});

describe('the question that a fact leaves open', () => {
  it('stands with it, and with why where no statement puts it so', async () => {
    const { page } = await roomWith([], ['vad som gjorde dem sjuka', 'Kolmonoxid']);
    expect(page).toContain('Öppen fråga: vad som gjorde dem sjuka');
    expect(page).toMatch(
      /Öppen fråga: Kolmonoxid\s+<span class="status wait">[^<]*börja som en fråga/u,
    );
    expect(page.match(/Används inte/gu)).toHaveLength(1);
  });

  it.each([
    ['sv', 'Skriv vad som är öppet'],
    ['en', 'Write what is open'],
  ] as const)(
    'is asked for in %s where nothing is confirmed, so that texts can say more',
    async (language, asks) => {
      const deps = testDeps();
      const facts = [{ text: 'Det kan vara kolmonoxid.', status: 'unconfirmed' as const }];
      const input = { title: 'Sjuka barn', summary: 'Internt.', severity: 2, facts };
      const opened = await openIncident(deps, person('karin'), IncidentInput.parse(input));
      const id = opened.ok ? opened.value.id : '';
      const karin = await browser(deps, 'karin', language);
      const room = () => karin.page(`/desk/incidents/${id}`);
      expect(await room()).toContain(asks);
      const fact = { text: 'Tio barn är sjuka.', status: 'confirmed' } as const;
      await addFact(deps, person('karin'), id, fact);
      expect(await room()).not.toContain(asks);
    },
  );
});

it('a field whose words go on in a sentence begins with no capital on a phone', async () => {
  const { id, karin } = await roomWith([]);
  for (const path of ['/desk/incidents/new', `/desk/incidents/${id}/edit`]) {
    expect(await karin.page(path)).toMatch(/name="affected"[^>]* autocapitalize="none"/u);
  }
});

it('the row of a fact says that what is chosen holds for all its lines', async () => {
  const { karin } = await roomWith([]);
  expect(await karin.page('/desk/incidents/new')).toContain('Skriver du flera rader i rutan');
});
