import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelText } from '#domain/draft/draft.ts';
import { basisOf } from '#domain/statement/basis.ts';
import { plan } from '../../plan.ts';
import { seedAsk, seedWaiting, write } from '../../seed.ts';
import { calmTexts } from '../../seed-texts.ts';
import { browser, testDeps } from '../../support.ts';

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

const UNTIL = '2026-11-22T14:00:00.000Z';

const replaced = (from: string, to: string): ChannelText[] =>
  calmTexts.map((text) => ({ ...text, text: text.text.replace(from, to) }));

const newWords = (id: string, version: number, texts: ChannelText[], by = 'anna') =>
  write(deps, id, by, {
    type: 'written',
    data: { version, hash: String(version).repeat(64) },
    words: { texts },
  });

const page = async (id: string, lang = 'sv', at = '/approve/') =>
  (await browser(deps, plan.people[1]?.id ?? 'anna', lang)).page(`${at}${id}`);

describe('what changed since the last version', () => {
  it('is nothing for a first version', async () => {
    const { id } = await seedWaiting(deps);
    expect(await page(id)).not.toContain('id="changes"');
  });

  it.each([
    ['sv', 'Ändrat sedan version 1', '[struket:', '[tillagt:'],
    ['en', 'Changed since version 1', '[removed:', '[added:'],
  ])('marks the words that went and came, for the eye and the ear (%s)', async (...expected) => {
    const [lang, since, removed, added] = expected;
    const { id } = await seedWaiting(deps);
    await newWords(id, 2, replaced('Omkring 4 300 hushåll', 'Omkring 4 500 hushåll'));
    const html = await page(id, lang);
    expect(html).toContain(since);
    const hidden = (text: string) => `<span class="hidden" lang="${lang}">${text} </span>`;
    expect(html).toContain(`<del>${hidden(removed)}300<`);
    expect(html).toContain(`<ins>${hidden(added)}500<`);
    // Only the newsroom's text holds these words.
    expect(html.match(/<p class="changes"/g)).toHaveLength(1);
  });

  it('says that nothing changed where a version was saved as it was', async () => {
    const { id } = await seedWaiting(deps);
    await newWords(id, 2, calmTexts);
    expect(await page(id)).toContain('Ord för ord som version 1.');
  });

  it('passes over redrafts that nobody was asked about', async () => {
    const { id, hash, incident } = await seedWaiting(deps);
    const draft = (version: number, drafted: ChannelText[], blocking: number) =>
      write(
        deps,
        id,
        'talan',
        {
          type: 'drafted',
          data: {
            version,
            hash: String(version).repeat(64),
            writtenBy: 'model',
            promptId: 'holding',
            promptHash: hash,
            tookMs: 1,
          },
          words: { texts: drafted },
        },
        {
          type: 'checked',
          data: { version, ruleSetVersion: deps.rules.version, blocking, warnings: 0 },
          words: { findings: [], basis: basisOf(incident) },
        },
      );
    await write(deps, id, 'anna', {
      type: 'decided',
      data: {
        decision: 'request-changes',
        version: 1,
        hash,
        planVersion: deps.planVersion,
      },
      words: { comment: 'Kortare.', overrides: [], approver: { role: 'Presschef' } },
    });
    await draft(2, replaced('Koka vattnet', 'Sjud vattnet'), 1);
    await draft(3, replaced('Norrby torg', 'Söderby torg'), 0);
    await seedAsk(deps, id, 'anna', UNTIL, 2);
    const html = await page(id);
    expect(html).toContain('Ändrat sedan version 1');
    expect(html).toContain('Söderby');
    expect(html).not.toContain('Sjud');
  });

  it('is shown at the desk as well', async () => {
    const { id } = await seedWaiting(deps);
    await newWords(id, 2, replaced('Norrby torg', 'Söderby torg'), 'karin');
    const desk = await (await browser(deps, 'karin', 'sv')).page(`/desk/statements/${id}`);
    expect(desk).toContain('Ändrat sedan version 1');
  });

  it('gives up word by word for texts that have little in common, and shows both whole', async () => {
    const { id } = await seedWaiting(deps);
    const long = Array.from({ length: 1_500 }, (_, i) => `ord${i}`).join(' ');
    await newWords(id, 2, [{ ...calmTexts[0]!, text: long }, ...calmTexts.slice(1)]);
    const html = await page(id);
    expect(html.match(/<del>/g)).toHaveLength(1);
    expect(html.match(/<ins>/g)).toHaveLength(1);
  });
});
