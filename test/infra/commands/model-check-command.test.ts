import { expect, it, onTestFinished } from 'vitest';
import { run } from '#infra/commands/model-check-command.ts';
import { close, serve } from '#test/adapters/openai/support.ts';
import { runCommandHere } from '#test/support/command.ts';

const check = (environment: Record<string, string>) =>
  runCommandHere(run, [], { OPENAI_MODEL: '', OPENAI_BASE_URL: '', ...environment });

const drafted = {
  channels: ['newsroom', 'x'].map((channel) => ({
    channel,
    title: 'Vattenläcka',
    paragraphs: [[{ sentence: 'En vattenledning har gått sönder.', factIds: ['f1'] }]],
  })),
};

const answerTo = (asked: string): object => {
  if (asked.includes('statement_draft')) return drafted;
  return asked.includes('statement_concerns') ? { concerns: [] } : { ready: true };
};

const modelThat = async (status: number, body: (asked: string) => unknown): Promise<string> => {
  const { url, server } = await serve((request, response) => {
    let asked = '';
    request.on('data', (part) => (asked += part));
    request.on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body(asked)));
    });
  });
  onTestFinished(() => close(server));
  return url;
};

const completion = (content: object) => ({
  choices: [{ finish_reason: 'stop', message: { content: JSON.stringify(content) } }],
});

it('says that a model answers, drafts and gives opinions', async () => {
  const url = await modelThat(200, (asked) => completion(answerTo(asked)));
  const { status, stdout, stderr } = await check({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: url });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^m at 127\.0\.0\.1:\d+ answers \(.*\), drafts \(.*\), and gives opinions \(.*\)\.\n$/u,
  );
});

it('says what is wrong with an endpoint, and the remedy', async () => {
  const url = await modelThat(404, () => ({ error: { message: 'model "m" not found' } }));
  const { status, stdout } = await check({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: url });
  expect(status).toBe(1);
  expect(stdout).toContain('does not answer');
  expect(stdout).toContain('Correct the model’s name (OPENAI_MODEL)');
});

it('says what to set where there is no model', async () => {
  const { status, stderr } = await check({});
  expect(status).toBe(1);
  expect(stderr).toContain('set OPENAI_MODEL');
});
