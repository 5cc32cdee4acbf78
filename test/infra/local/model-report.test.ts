import { expect, it } from 'vitest';
import { ModelFailure } from '#domain/draft/draft.ts';
import { reportOn, tryOut } from '#local/model-report.ts';

const configuration = { model: 'm', baseURL: 'http://127.0.0.1:11434/v1' };
const answers = { does: 'answers', tookMs: 840 } as const;
const drafts = { does: 'drafts', tookMs: 6_200, mayTakeMs: 60_000 } as const;
const opines = { does: 'gives opinions', tookMs: 2_000, mayTakeMs: 30_000 } as const;

it('says in one sentence that everything works', () => {
  expect(reportOn(configuration, [answers, drafts, opines])).toBe(
    'm at 127.0.0.1:11434 answers (0.8 s), drafts (6.2 s of at most 60.0 s), and gives opinions (2.0 s of at most 30.0 s).',
  );
});

it('says what an endpoint does not take', () => {
  expect(reportOn({ model: 'm' }, [answers], 'none')).toBe(
    'm at api.openai.com answers (0.8 s), without any format, so the shape of an answer is described in words.',
  );
});

it('says what does not work, why, and the remedy', () => {
  const refusal = { status: 401, code: 'invalid_api_key' };
  const failure = new ModelFailure('key-refused', { refusal });
  expect(reportOn(configuration, [{ ...answers, failure }])).toMatch(
    /^m at 127\.0\.0\.1:11434 does not answer after 0\.8 s, because the key of the language model was refused \(HTTP 401, invalid_api_key\)\. Set the right key/u,
  );
  const slow = { ...drafts, failure: new ModelFailure('timeout') };
  expect(reportOn(configuration, [answers, slow])).toContain(
    'answers (0.8 s), but does not draft after 6.2 s, because the language model took too long. Give it more time',
  );
});

it('measures what is tried, and lets defects through', async () => {
  expect(await tryOut({ does: 'answers' }, async () => 7)).toMatchObject({ value: 7 });
  const failure = new ModelFailure('timeout');
  const tried = await tryOut({ does: 'answers' }, () => Promise.reject(failure));
  expect(tried).toMatchObject({ failure, tookMs: expect.any(Number) });
  const defect = () => Promise.reject(new TypeError('not foreseen'));
  await expect(tryOut({ does: 'answers' }, defect)).rejects.toThrow(TypeError);
});
