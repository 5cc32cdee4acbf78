import { describe, expect, it } from 'vitest';
import { limitsOf, ModelTuning } from '#domain/model/configuration.ts';

const secondsOf = (configuration: Parameters<typeof limitsOf>[0]) => {
  const { draft, judge } = limitsOf(configuration);
  return [draft.attemptMs / 1000, judge.attemptMs / 1000];
};

describe('the time for a model', () => {
  it.each([
    'http://127.0.0.1:11434/v1',
    'http://localhost:8080/v1',
    'http://[::1]:8080/v1',
    'http://host.docker.internal:1234/v1',
  ])('is longer on this machine: %s', (baseURL) => {
    expect(secondsOf({ baseURL })).toEqual([60, 30]);
  });

  it.each([undefined, 'https://api.openai.com/v1', 'https://localhost.example.org/v1'])(
    'is short elsewhere: %s',
    (baseURL) => {
      expect(secondsOf({ baseURL })).toEqual([20, 8]);
    },
  );

  it('is what the settings say, wherever it is', () => {
    const given = { baseURL: 'http://127.0.0.1:1/v1', draftSeconds: 25 };
    expect(secondsOf(given)).toEqual([25, 30]);
  });

  it.each([
    [{ draftSeconds: '121' }, 'from 1 to 120'],
    [{ draftSeconds: 'soon' }, 'whole number'],
    [{ opinionSeconds: '0' }, 'from 1 to 60'],
    [{ format: 'xml' }, 'json_object'],
  ])('is refused where it can not be: %o', (given, message) => {
    expect(ModelTuning.safeParse(given).error?.message).toContain(message);
  });
});
