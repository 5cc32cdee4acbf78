import type { FallbackReason } from '#domain/draft/draft.ts';
import { answer } from './support.ts';

/** What a server answers to a request; `body` as JSON unless it is text already. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

/** A server's habit, and what comes of it. */
export interface Habit {
  /** The server … */
  does: string;
  /** Answers the request with this number, from 1. */
  reply: (request: any, count: number) => Reply;
  /** Why there is no draft; undefined where there is one. */
  reason?: FallbackReason;
  /** How often it is asked. */
  requests: number;
}

const whole = JSON.stringify(answer);
const [onX, inNewsroom] = answer.channels;

const completion = (message: object, more: object = {}, finish_reason: string | null = 'stop') => ({
  choices: [{ index: 0, finish_reason, message: { role: 'assistant', ...message } }],
  model: 'test-model',
  usage: { prompt_tokens: 900, completion_tokens: 80 },
  ...more,
});

const says = (content: unknown, more: object = {}): Reply => ({
  body: completion({ content }, more),
});

const bookkeeping: [string, object][] = [
  ['usage {}', { usage: {} }],
  ['usage null', { usage: null }],
  ['no usage', { usage: undefined }],
  ['fractions of tokens', { usage: { prompt_tokens: 900.5, completion_tokens: 80.25 } }],
  ['tokens as text', { usage: { prompt_tokens: '900', completion_tokens: '80' } }],
  ['negative tokens', { usage: { prompt_tokens: -1, completion_tokens: -1 } }],
  ['a list as usage', { usage: [] }],
  ['model null', { model: null }],
  ['no model', { model: undefined }],
  ['a number as model', { model: 7 }],
  ['further fields', { system_fingerprint: null, timings: { predicted_ms: 1.5 }, id: 3 }],
];

const channel = (given: object, index = 0) =>
  JSON.stringify({
    channels: answer.channels.map((each, at) => (at === index ? { ...each, ...given } : each)),
  });

const fence = (inside: string) => `\`\`\`json\n${inside}\n\`\`\`\n`;

const mended: [string, string][] = [
  ['a code fence', `\`\`\`json\n${whole}\n\`\`\``],
  ['a fence without a language', `\`\`\`\n${whole}\n\`\`\``],
  [
    'a fence within prose',
    `Here you are:\n\n\`\`\`json\n${whole}\n\`\`\`\nTell me if {more} helps.`,
  ],
  ['prose before', `Sure! Here is the JSON: ${whole}`],
  ['prose after', `${whole}\n\nI hope this helps.`],
  ['prose with braces before', `The shape is {"channels": […]}. ${whole}`],
  ['reasoning between tags', `<think>Is {"channels":[]} enough? No.</think>\n${whole}`],
  ['reasoning without its first tag', `I should be brief.\n</think>\n\n${whole}`],
  ...['thinking', 'reasoning', 'reflection', 'seed:think'].map((tag): [string, string] => [
    `reasoning between <${tag}>`,
    `<${tag}>Is {"channels":[]} enough, or "{"? No.</${tag}>\n${whole}`,
  ]),
  ['reasoning between brackets', `[THINK]Is {"channels":[]} enough?[/THINK]${whole}`],
  [
    'channels of harmony',
    `<|channel|>analysis<|message|>{"channels":[]}<|end|><|start|>assistant<|channel|>final<|message|>${whole}<|return|>`,
  ],
  ['100,000 characters of reasoning', `<think>${'{"a":1} '.repeat(13_000)}</think>${whole}`],
  ['100,000 characters of prose', `${'I should be brief. '.repeat(6_000)}${whole}`],
  ['reasoning after which nothing comes', `<think>So this: ${whole}</think>`],
  ['a first try in prose', `First: {"channels":[]}\nBetter: ${whole}\nIt has {"length": 3}.`],
  ['a first try in a fence', fence('{"channels":[]}') + fence(whole)],
  ['raw line ends in a text', whole.replace('spårat ur', 'spårat\nur')],
  ['a raw tab in a text', whole.replace('spårat ur', 'spårat\tur')],
  ['a raw line end in a fence', fence(whole.replace('spårat ur', 'spårat\nur'))],
  ['single quotes', whole.replaceAll('"', "'")],
  ['curly quotes', whole.replaceAll('"', '”')],
  ['a comma too many', whole.replace(/\}$/u, ',}')],
  ['comments', `{ // two texts\n${whole.slice(1)}`],
  ['quotes within a text', whole.replace('spårat ur', 'spårat "ur"')],
  ['channels by their name', JSON.stringify({ channels: { x: onX, Newsroom: inNewsroom } })],
  ['channels by their name alone', JSON.stringify({ x: onX, newsroom: inNewsroom })],
  ['texts by their channel', JSON.stringify({ x: 'Ja.', newsroom: 'Ja.\n\nNej.' })],
  ['reasoning that never ends', `<think>\nI should be brief. ${whole}`],
  ['a byte order mark', `\uFEFF${whole}`],
  ['JSON as a text in JSON', JSON.stringify(whole)],
  ['a list where an object was asked for', JSON.stringify(answer.channels)],
  ['an object around it', JSON.stringify({ statement_draft: answer })],
  ['two objects around it', JSON.stringify({ response: { answer } })],
  ['one property too many', JSON.stringify({ ...answer, notes: 'Short, as asked.' })],
  ['one property too many within', channel({ length: 31 })],
  ['Newsroom in capitals', channel({ channel: 'Newsroom' }, 1)],
  ['blanks around a channel', channel({ channel: ' X ' })],
  ['a channel in two words', channel({ channel: 'news room' }, 1)],
  ['restsOn null', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: null, rank: 1 }]] })],
  ['one id as text', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: 'f1', rank: 1 }]] })],
  ['an id twice', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: ['f1', 'F1'], rank: 1 }]] })],
  ['an id of nothing', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: ['k'], rank: 1 }]] })],
  ['no rank', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: [] }]] })],
  ['a rank as text', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: [], rank: '2' }]] })],
  ['a rank of ten', channel({ paragraphs: [[{ sentence: 'Ja.', restsOn: [], rank: 10 }]] })],
  ['factIds null', channel({ paragraphs: [[{ sentence: 'Ja.', factIds: null }]] })],
  ['no factIds', channel({ paragraphs: [[{ sentence: 'Ja.' }]] })],
  ['one fact id as text', channel({ paragraphs: [[{ sentence: 'Ja.', factIds: 'f1' }]] })],
  ['a fact id in capitals', channel({ paragraphs: [[{ sentence: 'Ja.', factIds: ['F1'] }]] })],
  ['an unknown fact id', channel({ paragraphs: [[{ sentence: 'Ja.', factIds: ['f9'] }]] })],
  ['a blank sentence more', channel({ paragraphs: [[{ sentence: 'Ja.' }, { sentence: ' ' }]] })],
  ['an empty paragraph more', channel({ paragraphs: [[{ sentence: 'Ja.' }], []] })],
  ['sentences as text', channel({ paragraphs: [['Ja.', 'Nej.']] })],
  ['paragraphs as text', channel({ paragraphs: ['Ja.', 'Nej.'] })],
  ['a flat list of sentences', channel({ paragraphs: [{ sentence: 'Ja.', factIds: [] }] })],
  ['paragraphs as objects', channel({ paragraphs: [{ sentences: [{ sentence: 'Ja.' }] }] })],
  ['the text in one piece', channel({ paragraphs: undefined, text: 'Ja.\n\nNej.' })],
  ['no title', channel({ title: undefined }, 1)],
  ['title null', channel({ title: null }, 1)],
  ['a title where there is none', channel({ title: 'Hej' })],
  [
    'a channel too many',
    JSON.stringify({ channels: [inNewsroom, onX, { ...onX, channel: 'sms' }] }),
  ],
  ['a channel twice', JSON.stringify({ channels: [inNewsroom, onX, onX] })],
];

const elsewhere: [string, Reply][] = [
  [
    'in parts',
    says([
      { type: 'text', text: whole.slice(0, 50) },
      { type: 'text', text: whole.slice(50) },
    ]),
  ],
  ['in parts as text', says([whole])],
  ['as an object', says(answer)],
  ['in reasoning_content alone', { body: completion({ content: null, reasoning_content: whole }) }],
  ['in reasoning alone', { body: completion({ content: '', reasoning: whole }) }],
  [
    'as a call of a tool',
    {
      body: completion(
        {
          content: null,
          tool_calls: [{ function: { name: 'statement_draft', arguments: whole } }],
        },
        {},
        'tool_calls',
      ),
    },
  ],
  ['as text of a choice', { body: { choices: [{ text: whole }] } }],
  [
    'as text/plain',
    {
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(completion({ content: whole })),
    },
  ],
  ['without a content type', { headers: {}, body: JSON.stringify(completion({ content: whole })) }],
  [
    'as a stream',
    {
      headers: { 'content-type': 'text/event-stream' },
      body: [whole.slice(0, 40), whole.slice(40), '']
        .map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`)
        .concat('data: [DONE]\n\n')
        .join(''),
    },
  ],
  ['with finish_reason null', { body: completion({ content: whole }, {}, null) }],
  ['whole, yet said to be cut off', { body: completion({ content: whole }, {}, 'length') }],
];

const refusing = (levels: readonly unknown[], status: number, error: unknown) => (request: any) =>
  levels.includes(request.response_format?.type) ? { status, body: { error } } : says(whole);

const opaque = { message: 'Bad request' };

/** How gateways say that they can't pass on a request with a format, whatever status they say it with. */
const formatWords: [number, string][] = [
  [404, "No endpoints found that support the provided 'response_format' value."],
  [404, 'No endpoints found that support tool use.'],
  [403, 'Structured outputs are not part of your plan'],
  [502, "response_format 'json_schema' is not supported"],
  [503, 'The model does not support JSON schema'],
  [500, 'failed to compile the schema'],
];

const errors: [string, number, unknown, FallbackReason, number][] = [
  [
    'refuses the key',
    401,
    { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } },
    'key-refused',
    1,
  ],
  ['refuses the key in plain text', 401, 'Unauthorized', 'key-refused', 1],
  ['forbids', 403, { error: { message: 'Your project may not use this' } }, 'key-refused', 2],
  [
    'refuses the key with 400',
    400,
    {
      error: {
        message: 'API key not valid. Please pass a valid API key.',
        status: 'INVALID_ARGUMENT',
      },
    },
    'key-refused',
    1,
  ],
  [
    'does not know the model',
    404,
    { error: { message: 'The model `m` does not exist', code: 'model_not_found' } },
    'model-unknown',
    1,
  ],
  [
    'does not know the model (Ollama)',
    404,
    { error: { message: 'model "m" not found, try pulling it first', type: 'api_error' } },
    'model-unknown',
    1,
  ],
  [
    'does not know the deployment (Azure)',
    404,
    {
      error: {
        code: 'DeploymentNotFound',
        message: 'The API deployment for this resource does not exist.',
      },
    },
    'model-unknown',
    1,
  ],
  [
    'does not know the model with 400',
    400,
    { error: { message: 'invalid model ID' } },
    'model-unknown',
    1,
  ],
  ['has no such path', 404, { detail: 'Not Found' }, 'address-unknown', 2],
  ['has no such path, says a page', 404, '<h1>404</h1>', 'address-unknown', 2],
  [
    'knows the path by another name',
    404,
    { error: { message: 'Invalid URL (POST /chat/completions)' } },
    'address-unknown',
    2,
  ],
  ['takes no POST', 405, { detail: 'Method Not Allowed' }, 'address-unknown', 2],
  [
    'does not know the model, and names formats',
    404,
    { error: { message: 'model "m" not found (response_format json_schema)' } },
    'model-unknown',
    1,
  ],
  [
    'finds it too long',
    400,
    {
      error: {
        message: "This model's maximum context length is 4096 tokens.",
        code: 'context_length_exceeded',
      },
    },
    'too-long',
    1,
  ],
  [
    'finds it too long (llama.cpp)',
    400,
    {
      error: {
        code: 400,
        message: 'the request exceeds the available context size, try increasing it',
        type: 'exceed_context_size_error',
        n_ctx: 4096,
      },
    },
    'too-long',
    1,
  ],
  ['finds the body too large', 413, 'Payload Too Large', 'too-long', 1],
  [
    'has no credit left',
    429,
    {
      error: {
        message: 'You exceeded your current quota',
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      },
    },
    'quota-exceeded',
    1,
  ],
  ['wants to be paid', 402, { error: { message: 'Insufficient credits' } }, 'quota-exceeded', 1],
  [
    'filters the prompt (Azure)',
    400,
    {
      error: {
        code: 'content_filter',
        message:
          "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      },
    },
    'filtered',
    1,
  ],
  ['is busy', 429, { error: { message: 'Rate limit reached' } }, 'rate-limited', 2],
  ['is down', 502, '<h1>Bad gateway</h1>', 'server-error', 2],
  ['is overloaded', 503, { error: { message: 'Overloaded' } }, 'server-error', 2],
  ['fails whatever it is asked', 500, { error: { message: 'Internal error' } }, 'server-error', 4],
  ['refuses whatever it is asked', 400, { error: opaque }, 'rejected-request', 3],
  [
    'refuses whatever it is asked with 422',
    422,
    { detail: [{ msg: 'field required' }] },
    'rejected-request',
    3,
  ],
  ['has a time-out of its own', 408, { error: opaque }, 'timeout', 1],
];

const inBody: [string, unknown, FallbackReason][] = [
  [
    'an error in a good answer',
    { error: { code: 402, message: 'Insufficient credits' } },
    'quota-exceeded',
  ],
  ['an error as text', { error: 'model "m" not found' }, 'model-unknown'],
  ['an error about the path', { error: 'Unexpected endpoint or method.' }, 'address-unknown'],
  ['no completion', {}, 'address-unknown'],
  ['something else', { status: 'ok', version: '1.2' }, 'address-unknown'],
  ['null', 'null', 'address-unknown'],
  ['nothing', '', 'address-unknown'],
  ['a page', '<!DOCTYPE html><title>Sign in</title>', 'address-unknown'],
  ['no choices', { choices: [] }, 'empty'],
  ['no words', completion({ content: null }), 'empty'],
  ['blanks', completion({ content: ' \n' }), 'empty'],
  ['a refusal', completion({ content: null, refusal: 'I cannot help' }), 'refused'],
  ['what a filter left', completion({ content: 'We' }, {}, 'content_filter'), 'filtered'],
  ['half an answer', completion({ content: whole.slice(0, 90) }, {}, 'length'), 'truncated'],
  ['reasoning alone, cut off', completion({ content: null }, {}, 'length'), 'truncated'],
];

const backOnce: [string, unknown, FallbackReason][] = [
  ['prose', 'Ett tåg har spårat ur.', 'invalid-json'],
  ['an apology', "I'm sorry, but I can't help with that.", 'invalid-json'],
  ['JSON that breaks off', whole.slice(0, 90), 'invalid-json'],
  ['JSON that breaks off before its last braces', whole.slice(0, -3), 'wrong-schema'],
  ['one channel of two', JSON.stringify(inNewsroom), 'wrong-schema'],
  ['another object', '{"approved":true}', 'wrong-schema'],
  ['the schema', '{"type":"object","properties":{}}', 'wrong-schema'],
  ['a channel too few', JSON.stringify({ channels: [inNewsroom] }), 'wrong-schema'],
  ['an empty text', channel({ paragraphs: [] }), 'wrong-schema'],
  ['an endless text', channel({ paragraphs: [['Ja. '.repeat(5_000)]] }), 'wrong-schema'],
];

const isReturned = ({ messages }: any): boolean => messages.at(-2).role === 'assistant';

/** The habits of servers that call themselves OpenAI-compatible. */
export const habits: Habit[] = [
  ...bookkeeping.map(([what, more]) => ({
    does: `sends ${what}`,
    reply: () => says(whole, more),
    requests: 1,
  })),
  ...mended.map(([what, content]) => ({
    does: `answers with ${what}`,
    reply: () => says(content),
    requests: 1,
  })),
  ...elsewhere.map(([what, reply]) => ({
    does: `answers ${what}`,
    reply: () => reply,
    requests: 1,
  })),
  ...[400, 415, 422, 501].map((status) => ({
    does: `refuses JSON schemas with ${status}`,
    reply: refusing(['json_schema'], status, opaque),
    requests: 2,
  })),
  {
    does: 'fails with 500 at a JSON schema',
    reply: refusing(['json_schema'], 500, opaque),
    requests: 3,
  },
  ...formatWords.map(([status, message]) => ({
    does: `refuses a format with ${status}: ${message}`,
    reply: refusing(['json_schema', 'json_object'], status, { message, code: status }),
    requests: 3,
  })),
  ...[403, 404, 405].map((status) => ({
    does: `refuses a format with ${status} and does not say why`,
    reply: refusing(['json_schema', 'json_object'], status, opaque),
    requests: 2,
  })),
  ...[400, 422].map((status) => ({
    does: `refuses any format with ${status}`,
    reply: refusing(['json_schema', 'json_object'], status, opaque),
    requests: 3,
  })),
  ...errors.map(([does, status, body, reason, requests]) => ({
    does: `${does} (${status})`,
    reply: () => ({ status, body }),
    reason,
    requests,
  })),
  ...inBody.map(([what, body, reason]) => ({
    does: `answers with ${what}`,
    reply: () => ({ body }),
    reason,
    requests: 1,
  })),
  ...backOnce.map(([what, content, reason]) => ({
    does: `keeps answering with ${what}`,
    reply: () => says(content),
    reason,
    requests: 2,
  })),
  ...backOnce.map(([what, content]) => ({
    does: `answers with ${what} until it hears what is wrong`,
    reply: (request: any) => says(isReturned(request) ? whole : content),
    requests: 2,
  })),
  {
    does: 'answers with a page that is labelled as JSON',
    reply: () => ({ headers: { 'content-type': 'application/json' }, body: '<h1>Sign in</h1>' }),
    reason: 'address-unknown',
    requests: 1,
  },
  {
    does: 'answers with JSON that breaks off in the middle of a completion',
    reply: () => ({ headers: { 'content-type': 'application/json' }, body: '{"choices": [' }),
    reason: 'server-error',
    requests: 2,
  },
  {
    does: 'answers with choices null, then well',
    reply: (_, count) => (count < 2 ? { body: { choices: null } } : says(whole)),
    requests: 2,
  },
  {
    does: 'breaks down when its answer comes back',
    reply: (request: any) =>
      isReturned(request) ? { status: 502, body: '' } : says('{"approved":true}'),
    reason: 'wrong-schema',
    requests: 3,
  },
  {
    does: 'is loading the model, then answers',
    reply: (_, count) =>
      count < 4
        ? {
            status: 503,
            headers: { 'retry-after-ms': '1' },
            body: { error: { message: 'Loading model' } },
          }
        : says(whole),
    requests: 4,
  },
  {
    does: 'estimates how long it loads the model',
    reply: (_, count) =>
      count < 2
        ? { status: 503, body: { error: 'Model m is currently loading', estimated_time: 0.01 } }
        : says(whole),
    requests: 2,
  },
  {
    does: 'is loading the model for minutes',
    reply: () => ({ status: 503, headers: { 'retry-after': '300' }, body: { error: 'loading' } }),
    reason: 'loading',
    requests: 1,
  },
  {
    does: 'asks for a moment',
    reply: (_, count) =>
      count < 2 ? { status: 429, headers: { 'retry-after': '0' }, body: {} } : says(whole),
    requests: 2,
  },
  {
    does: 'asks for more time than there is',
    reply: () => ({ status: 429, headers: { 'retry-after': '60' }, body: {} }),
    reason: 'rate-limited',
    requests: 1,
  },
];
