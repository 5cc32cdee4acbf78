import { describe, expect, it } from 'vitest';
import { SettingsInvalid, settingsFrom } from '#local/settings.ts';

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    settingsFrom(environment);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('need nothing: port, folder and example plan are there, and no model', () => {
    const settings = settingsFrom({});
    expect(settings).toMatchObject({ port: 3000, model: undefined });
    expect(settings.phones).toEqual({});
    expect(settings.dataDir).toMatch(/\.talan$/);
    expect(settings.planFile).toMatch(/infra\/crisis-plan\.yaml$/);
    expect(settingsFrom({ PORT: '', TALAN_PLAN: '', OPENAI_MODEL: '' })).toEqual(settings);
  });

  it('are taken from the environment', () => {
    const settings = settingsFrom({
      PORT: '0',
      TALAN_DATA_DIR: '/tmp/x',
      TALAN_PHONES: ' writer = +46701740605 , deputy=+46701740606,',
      OPENAI_MODEL: 'm',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      TALAN_MODEL_DRAFT_SECONDS: '90',
      TALAN_MODEL_FORMAT: 'none',
    });
    expect(settings).toMatchObject({
      port: 0,
      dataDir: '/tmp/x',
      phones: { writer: '+46701740605', deputy: '+46701740606' },
      model: {
        model: 'm',
        baseURL: 'http://127.0.0.1:1/v1',
        apiKey: 'none',
        draftSeconds: 90,
        format: 'none',
      },
    });
    const withKey = settingsFrom({ OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' });
    expect(withKey.model).toEqual({ model: 'm', apiKey: 'k' });
  });

  it.each([
    ['TALAN_MODEL_DRAFT_SECONDS', '121'],
    ['TALAN_MODEL_OPINION_SECONDS', 'soon'],
    ['TALAN_MODEL_FORMAT', 'xml'],
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '3.5'],
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', ' '],
    ['TALAN_DYNAMODB_ENDPOINT', 'localhost'],
    ['TALAN_DYNAMODB_ENDPOINT', 'ftp://x'],
    ['OPENAI_BASE_URL', 'javascript:alert(1)'],
    ['TALAN_PHONES', 'writer'],
    ['TALAN_PHONES', 'writer=0701740605'],
    ['TALAN_PHONES', '=+46701740605'],
    ['TALAN_PHONES', 'writer=+46701740605=x'],
    ['OPENAI_MODEL', 'without key or address'],
  ])('are refused by name: %s=%s', (variable, value) => {
    const problems = problemsOf({ [variable]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${variable} (must|is)`));
  });

  it('are refused all at once, and never with a key in the message', () => {
    const problems = problemsOf({
      PORT: 'abc',
      TALAN_DYNAMODB_ENDPOINT: 'x',
      OPENAI_BASE_URL: 'x',
      OPENAI_API_KEY: 'sk-secret',
      TALAN_PHONES: 'a=1,b=2',
    });
    const names = problems.map((problem) => problem.split(' ')[0]);
    expect(names).toEqual([
      'PORT',
      'TALAN_DYNAMODB_ENDPOINT',
      'OPENAI_BASE_URL',
      'TALAN_PHONES',
      'TALAN_PHONES',
    ]);
    expect(problems.join()).not.toContain('sk-secret');
  });
});
