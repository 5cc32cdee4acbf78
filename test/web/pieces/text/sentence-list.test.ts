import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { rules } from '#test/domain/tone/support.ts';
import { seedWaiting } from '../../seed.ts';
import { browser, testDeps } from '../../support.ts';

const deps = testDeps();
const karin = await browser(deps, 'karin', 'sv');
const anna = await browser(deps, 'anna', 'sv');

const sorry = 'Vi beklagar om någon känner sig orolig.';
const words = {
  'own.newsroom.title': 'Rubrik',
  'own.newsroom.text': `Två rader.\r\n${sorry}`,
  'own.x.text': 'Lugna ord.',
  'own.sms.text': 'Lugna ord.',
};

const plain = (page: string) => page.replaceAll(/<[^>]*>/g, '');

describe('what a text rests on', () => {
  it('is told sentence by sentence, the unconfirmed before anyone opens it', async () => {
    const { id } = await seedWaiting(deps);
    expect(plain(await anna.page(`/approve/${id}`))).toContain('Underlag (1 obekräftad)');
    for (const reader of [anna, karin]) {
      expect(plain(await reader.page(`/approve/${id}/why`))).toContain(
        'Vi vet inte ännu vad som är orsaken.Obekräftad Orsaken kan vara ett läckage',
      );
    }
  });

  it('stays with the sentences that a person leaves, and what they add says who wrote it', async () => {
    const { id, hash } = await seedWaiting(deps);
    const statement = await deps.journal.read(statementJournal, id);
    const [newsroom] = statement?.texts ?? [];
    const form = {
      ...words,
      'own.newsroom.text': `${newsroom?.text} Vi ringer alla.`,
      hash,
    };
    expect((await karin.post(`/desk/statements/${id}/edit`, form)).status).toBe(303);
    const page = plain(await karin.page(`/approve/${id}/why`));
    expect(page).toContain(
      'Omkring 4 300 hushåll berörs.Bekräftad Omkring 4\u00a0300 hushåll berörs.',
    );
    expect(page).toContain('[utan stöd: Vi ringer alla. ]vilar på inget som är känt här');
    expect(page).toContain('En person har skrivit här.');
    expect(page.split('Lugna ord.')).toHaveLength(2);
  });

  it('is told of words without facts by the words themselves', async () => {
    const withRules = testDeps({ rules });
    const { id } = await seedWaiting(withRules);
    const reader = await browser(withRules, 'anna', 'sv');
    const page = plain(await reader.page(`/approve/${id}/why`));
    expect(page).toContain('säger när nästa besked kommer');
  });

  it('marks the very words of a sentence that rest on nothing, for whoever hears the page too', async () => {
    const withRules = testDeps({ rules });
    const text = 'Omkring 4 300 hushåll i Norrby berörs av ett stort sabotage.';
    const { id } = await seedWaiting(withRules, [{ channel: 'x', text, sentences: [] }]);
    const reader = await browser(withRules, 'anna', 'sv');
    const page = await reader.page(`/approve/${id}/why`);
    expect(page.match(/<mark>.*?<\/mark>/gs)?.map(plain)).toEqual(['[utan stöd: stort sabotage ]']);
    expect(plain(page)).toContain(
      'det understrukna saknar stödBekräftad Omkring 4\u00a0300 hushåll berörs.',
    );
  });

  it('is said of the rest alone where words of a sentence have no support', async () => {
    const withRules = testDeps({ rules });
    const text = 'Vi beklagar olyckan vid sabotaget.';
    const { id } = await seedWaiting(withRules, [{ channel: 'x', text, sentences: [] }]);
    const reader = await browser(withRules, 'anna', 'sv');
    const page = plain(await reader.page(`/approve/${id}/why`));
    expect(page).toContain('det understrukna saknar stödresten: visar omtanke');
  });

  it('is told sentence by sentence of a text that a person wrote whole', async () => {
    const withRules = testDeps({ rules });
    const text = 'Omkring 4 300 hushåll i Norrby berörs. Vi ringer alla i dag. Vi beklagar.';
    const channels = ['newsroom', 'x'] as const;
    const { id } = await seedWaiting(
      withRules,
      channels.map((channel) => ({ channel, text, sentences: [] })),
    );
    const writer = await browser(withRules, 'karin', 'sv');
    const page = plain(await writer.page(`/approve/${id}/why`));
    expect(page).toContain(
      'Omkring 4 300 hushåll i Norrby berörs.Bekräftad Omkring 4\u00a0300 hushåll berörs.',
    );
    expect(page.split('Bekräftad Omkring 4\u00a0300 hushåll berörs.')).toHaveLength(2);
    expect(page).toContain('[utan stöd: Vi ringer alla i dag. ]vilar på inget som är känt här');
    expect(page).toContain('Vi beklagar.visar omtanke');
    expect(page).toContain('Nyhetsrum och X');
  });
});
