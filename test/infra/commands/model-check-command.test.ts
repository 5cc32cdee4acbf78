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

const modelThat = async (
  status: number | ((asked: string) => number),
  body: (asked: string) => unknown,
): Promise<string> => {
  const { url, server } = await serve((request, response) => {
    let asked = '';
    request.on('data', (part) => (asked += part));
    request.on('end', () => {
      response.writeHead(typeof status === 'number' ? status : status(asked), {
        'content-type': 'application/json',
      });
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

it('says that a model works without a format where a gateway routes no request with one', async () => {
  const takesIt = (asked: string) => !asked.includes('"response_format"');
  const error = {
    message: "No endpoints found that support the provided 'response_format' value.",
  };
  const url = await modelThat(
    (asked) => (takesIt(asked) ? 200 : 404),
    (asked) => (takesIt(asked) ? completion({ ...drafted, concerns: [] }) : { error }),
  );
  const { status, stdout } = await check({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: url });
  expect(stdout).toContain('without any format, so the shape of an answer is described in words');
  expect(status).toBe(0);
});

it('says of a page, and of anything else that is no completion, that the address is wrong', async () => {
  const url = await modelThat(200, () => '<html>Sign in</html>');
  const { status, stdout } = await check({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: url });
  expect(stdout).toContain('no language model answers at the configured address. Correct the');
  expect(status).toBe(1);
});

it.each([
  [
    'that does not know the model',
    404,
    { message: 'The model `m` does not exist', code: 'model_not_found' },
    '(HTTP 404, model_not_found). Correct the model’s name (OPENAI_MODEL)',
  ],
  [
    'whose account is empty',
    429,
    { message: 'You exceeded your current quota', code: 'insufficient_quota' },
    '(HTTP 429, insufficient_quota). Pay in credit at the provider',
  ],
  [
    'whose filter stops the question',
    400,
    { message: 'The response was filtered', code: 'content_filter' },
    '(HTTP 400, content_filter). Loosen the content filter at the provider',
  ],
])('says what is wrong with an endpoint %s, and the remedy', async (_, httpStatus, error, said) => {
  const url = await modelThat(httpStatus, () => ({ error }));
  const { status, stdout } = await check({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: url });
  expect(status).toBe(1);
  expect(stdout).toContain('does not answer');
  expect(stdout).toContain(said);
});

it('says what to set where there is no model', async () => {
  const { status, stderr } = await check({});
  expect(status).toBe(1);
  expect(stderr).toContain('set OPENAI_MODEL');
});
