import { describe, expect, it } from 'vitest';
import { FallbackReason } from '#domain/draft/draft.ts';
import type { KnownModel, ModelStanding } from '#domain/model/standing.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { modelRemedy } from '#web/messages/model.ts';
import { browser, testDeps } from '../support.ts';

const works: ModelStanding = {
  works: true,
  since: '2026-11-22T12:00:00.000Z',
  askedAt: '2026-11-22T13:00:00.000Z',
  failures: 0,
};
const fails: ModelStanding = {
  ...works,
  works: false,
  reason: 'key-refused',
  status: 401,
  code: 'invalid_api_key',
  failures: 2,
  restUntil: '2026-11-22T13:06:00.000Z',
};

const deskWith = async (
  standings: Pick<KnownModel, 'draft' | 'judge'> | undefined,
  language = 'en',
): Promise<string> => {
  const deps = testDeps({ model: async () => standings && { name: 'm', ...standings } });
  return (await browser(deps, 'karin', language)).page('/desk');
};

describe('the desk', () => {
  it('says that there is no model', async () => {
    expect(await deskWith(undefined)).toContain('No language model is connected');
  });

  it('says nothing of a model that was not asked yet', async () => {
    expect(await deskWith({ draft: undefined, judge: undefined })).not.toContain('language model');
  });

  it('says that the model works, and when it last answered', async () => {
    const html = await deskWith({ draft: works, judge: works });
    expect(html).toContain('The language model works; it last answered 14:00.');
  });

  it('says since when and why it fails, when it is asked again, and the remedy', async () => {
    const html = await deskWith({ draft: fails, judge: works });
    expect(html).toContain(
      'not worked since 13:00: the key of the language model was refused. Until it does',
    );
    expect(html).toContain('It is asked again after 14:06.');
    expect(html).toContain('To whoever runs Talan: Set the right key');
    expect(html).toContain('(HTTP 401, invalid_api_key)');
  });

  it('says it in Swedish too, and that only opinions are lacking', async () => {
    const slow: ModelStanding = { ...fails, reason: 'timeout' };
    const html = await deskWith({ draft: works, judge: slow }, 'sv');
    expect(html).toContain(
      'inte lämnat några omdömen sedan kl.\u00a013.00: språkmodellen tog för lång',
    );
    expect(html).toContain('TALAN_MODEL_OPINION_SECONDS');
  });

  it.each([
    ['draft', 'gave nothing when it was last asked, 14:00: a content filter stopped'],
    ['judge', 'gave no opinion when it was last asked for one, 14:00: a content filter stopped'],
  ])(
    'says what stopped the last %s, and the remedy, without calling it broken',
    async (use, said) => {
      const stopped: ModelStanding = { ...works, works: false, reason: 'filtered', status: 400 };
      const html = await deskWith({ draft: works, judge: works, [use]: stopped });
      expect(html).toContain(said);
      expect(html).toContain('Loosen the content filter at the provider');
      expect(html).not.toContain('has not worked');
    },
  );
});

describe.each(['en', 'sv'] as const)('words in %s', (language) => {
  const t = messagesIn(language);
  it.each(FallbackReason.options)('say what happened with %s', (reason) => {
    expect(t.names.fallbacks[reason].length).toBeGreaterThan(10);
    const needsNone = reason === 'no-model' || reason === 'tone-blocked';
    expect(modelRemedy(t.model, reason) === undefined).toBe(needsNone);
  });
});
