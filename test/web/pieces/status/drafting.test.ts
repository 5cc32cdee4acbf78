import { beforeEach, describe, expect, it } from 'vitest';
import { approvedHash } from '#domain/statement/version/approved-hash.ts';
import { seedIncident, seedRequest, write } from '../../seed.ts';
import { texts } from '../../seed-texts.ts';
import { browser, testDeps } from '../../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

describe('while a draft is being written', () => {
  it('says how long a slow model may take', async () => {
    deps.draftWithinMs = 170_000;
    const incident = await seedIncident(deps);
    const { id } = await seedRequest(deps, incident.id);
    deps.clock.now = new Date(deps.clock.now.getTime() + 120_000);
    expect(await karin.page(`/desk/statements/${id}`)).toContain('Klart senast kl.\u00a014.07.');
  });

  it('its page says so, by when it is ready, and later which attempt it is and what was stopped', async () => {
    const incident = await seedIncident(deps);
    const { id, kind, language } = await seedRequest(deps, incident.id);
    expect(await karin.page(`/desk/statements/${id}`)).toMatch(/Utkastet skrivs\. Klart senast /u);
    const hash = approvedHash({ statementId: id, version: 1, kind, language, texts });
    const origin = { promptId: 'p@1', promptHash: hash, tookMs: 9 };
    const finding = { rule: 'draft-residue', severity: 'block', start: 0, end: 4 } as const;
    await write(
      deps,
      id,
      'talan',
      {
        type: 'drafted',
        data: { version: 1, hash, writtenBy: 'model', ...origin },
        words: { texts },
      },
      {
        type: 'checked',
        data: { version: 1, ruleSetVersion: 'r', blocking: 1, warnings: 0 },
        words: {
          findings: [{ channel: 'newsroom', params: {}, ...finding }],
          basis: { severity: 2, facts: [] },
        },
      },
    );
    expect(await karin.page(`/desk/statements/${id}`)).toMatch(
      /Språkmodellen skriver om, försök 2\u00a0av\u00a03\. Tonkontrollen stoppade det förra: \S/u,
    );
  });
});
