import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeDraft } from '#domain/draft/write.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { answer, asked, drafterAt, failureAt, impatient } from './support.ts';

const anything = /./u;
const [onX, inNewsroom] = answer.channels;

describe('the model adapter against a mock of the real service', () => {
  const mock = new LLMock({ host: '127.0.0.1', port: 0 });
  let url = '';

  beforeAll(async () => {
    await mock.start();
    url = `${mock.url}/v1`;
  });
  beforeEach(() => {
    mock.reset();
  });
  afterAll(() => mock.stop());

  it('drafts every channel asked for, with offsets that slice to the sentences', async () => {
    mock.onMessage(anything, { content: JSON.stringify(answer), model: 'test-model-2026' });
    const draft = await drafterAt(url).draft(asked);
    const [newsroom, x] = draft.texts;
    expect(newsroom).toMatchObject({
      channel: 'newsroom',
      title: 'Ett tåg har spårat ur',
      text: 'Ett tåg har spårat ur vid Ekby. Två har förts till sjukhus.\n\nVi har inte hela bilden ännu.',
    });
    expect(newsroom?.sentences.map(({ start, end }) => newsroom.text.slice(start, end))).toEqual([
      'Ett tåg har spårat ur vid Ekby.',
      'Två har förts till sjukhus.',
      'Vi har inte hela bilden ännu.',
    ]);
    expect(newsroom?.sentences.map(({ factIds }) => factIds)).toEqual([['f1'], ['f2'], []]);
    expect(x).toEqual({
      channel: 'x',
      text: 'Ett tåg har spårat ur vid Ekby.',
      sentences: [{ start: 0, end: 31, factIds: ['f1'] }],
    });
    expect(draft).toMatchObject({
      model: 'test-model-2026',
      promptId:
        'drafting-common@12+guidelines-crisis@2+drafting-sv@2+drafting-holding@3+exemplars-holding-sv@1',
    });
    expect(draft.promptHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(draft.tokens?.output).toBeGreaterThan(0);
  });

  it('asks with a strict schema that knows channels, titles and ids, and sends no more than needed', async () => {
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    await drafterAt(url).draft(asked);
    const { body } = mock.getLastRequest() ?? {};
    expect(body).toMatchObject({
      model: 'test-model',
      messages: [{ role: 'system' }, { role: 'user' }],
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
    const schema = JSON.stringify(body?.['response_format']);
    expect(schema).toContain('"enum":["f1","f2"]');
    expect(schema).toMatch(/"enum":\["newsroom"\]\},"title":\{"type":"string"\}/u);
    expect(schema).toMatch(/"enum":\["x"\]\},"title":\{"type":"null"\}/u);
  });

  it('tells the model the answers that were typed, and puts them in where they are missing', async () => {
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    const writers = { drafter: drafterAt(url), playbook, rules, now: () => new Date() };
    const brief = {
      ...asked.brief,
      kind: 'qa' as const,
      questions: ['Går tågen? Nej, inga tåg går.'],
    };
    const written = await writeDraft(
      writers,
      { ...asked, brief },
      { attempts: 0, withinMs: 10_000 },
    );
    for (const { text } of written.draft.texts)
      expect(text).toContain('F: Går tågen?\nS: Nej, inga tåg går.');
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('Nej, inga tåg går.');
  });

  it.each([429, 503])('tries once more after %i', async (status) => {
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    mock.nextRequestError(status);
    expect((await drafterAt(url).draft(asked)).texts).toHaveLength(2);
    expect(mock.getRequests()).toHaveLength(2);
  });

  it('takes a single 500 for chance, and goes on asking with a schema', async () => {
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    mock.nextRequestError(500);
    const drafter = drafterAt(url);
    for (let count = 1; count <= 2; count += 1) await drafter.draft(asked);
    const formats = mock.getRequests().map(({ body }: any) => body.response_format?.type);
    expect(formats).toEqual(['json_schema', 'json_schema', 'json_schema']);
  });

  it('says unreachable when the connection breaks', async () => {
    mock.setChaos({ disconnectRate: 1 });
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    expect((await failureAt(url)).reason).toBe('unreachable');
    mock.clearChaos();
  });

  it('says server-error when the answer of the service is no JSON', async () => {
    mock.setChaos({ malformedRate: 1 });
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    expect((await failureAt(url)).reason).toBe('server-error');
    mock.clearChaos();
  });

  it('says timeout when the model is too slow, without a second try', async () => {
    mock.setChaos({ latencyMs: 3_000 });
    mock.onMessage(anything, { content: JSON.stringify(answer) });
    expect((await failureAt(url, impatient)).reason).toBe('timeout');
    mock.clearChaos();
  });

  it.each([
    ['truncated', JSON.stringify(answer).slice(0, 100), 'length'],
    ['filtered', 'Nej', 'content_filter'],
    ['empty', '  \n', 'stop'],
    ['invalid-json', 'Här är ditt utkast: {', 'stop'],
    ['wrong-schema', '{"text":"Hej"}', 'stop'],
  ])('says %s, and what was asked', async (reason, content, finishReason) => {
    mock.onMessage(anything, { content, finishReason });
    const failure = await failureAt(url);
    expect(failure.reason).toBe(reason);
    expect(failure.asked).toMatchObject({
      promptId:
        'drafting-common@12+guidelines-crisis@2+drafting-sv@2+drafting-holding@3+exemplars-holding-sv@1',
      promptHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      model: expect.stringContaining('test-model'),
      tokens: { input: expect.any(Number), output: expect.any(Number) },
    });
  });

  it.each([
    ['a channel is missing', [inNewsroom]],
    ['a channel comes twice', [inNewsroom, inNewsroom]],
    ['a channel was not asked for', [inNewsroom, { ...onX, channel: 'sms' }]],
    ['a text is empty', [inNewsroom, { ...onX, paragraphs: [] }]],
    [
      'a sentence is blank',
      [inNewsroom, { ...onX, paragraphs: [[{ sentence: ' ', factIds: [] }]] }],
    ],
    [
      'a sentence holds half a character',
      [inNewsroom, { ...onX, paragraphs: [[{ sentence: 'Fel \ud83d.', factIds: [] }]] }],
    ],
    [
      'a sentence turns the direction of reading',
      [inNewsroom, { ...onX, paragraphs: [[{ sentence: 'Nej \u202eaJ.', factIds: [] }]] }],
    ],
    ['a title holds private use', [{ ...inNewsroom, title: 'Tåg \ue000' }, onX]],
    ['a title holds no character', [{ ...inNewsroom, title: 'Tåg \uffff' }, onX]],
    ['a title begins a script', [{ ...inNewsroom, title: 'Tåg <script src=x' }, onX]],
    [
      'a text is endless',
      [inNewsroom, { ...onX, paragraphs: [[{ sentence: 'Ja. '.repeat(5_000), factIds: [] }]] }],
    ],
  ])('says wrong-schema when %s', async (_, channels) => {
    mock.onMessage(anything, { content: JSON.stringify({ channels }) });
    expect((await failureAt(url)).reason).toBe('wrong-schema');
  });

  it('takes away what a model pasted along, and the line break in a title', async () => {
    const paragraphs = [[{ sentence: 'Tåget \u00adär\u200b sent.', factIds: [] }]];
    const channels = [
      { ...inNewsroom, title: 'Ett tåg\nhar spårat ur' },
      { ...onX, paragraphs },
    ];
    mock.onMessage(anything, { content: JSON.stringify({ channels }) });
    const { texts } = await drafterAt(url).draft(asked);
    expect(texts.map(({ title }) => title)).toEqual(['Ett tåg har spårat ur', undefined]);
    expect(texts[1]?.text).toBe('Tåget är sent.');
  });

  it('leaves out by rank what the channel has no room for, without asking again', async () => {
    const sentence = (words: string, rank: number, ...restsOn: string[]) => ({
      sentence: words,
      restsOn,
      rank,
    });
    const paragraphs = [
      [sentence(`Våra tankar går till alla ombord, ${'och '.repeat(50)}deras nära.`, 5)],
      [
        sentence('Ett tåg har spårat ur vid Ekby.', 1, 'f1'),
        sentence('Två har förts till sjukhus.', 2, 'f2'),
      ],
    ];
    mock.onMessage(anything, {
      content: JSON.stringify({ channels: [inNewsroom, { ...onX, paragraphs }] }),
    });
    const { texts } = await drafterAt(url).draft(asked);
    expect(texts[1]?.text).toBe('Ett tåg har spårat ur vid Ekby. Två har förts till sjukhus.');
    expect(texts[1]?.sentences.map(({ factIds }) => factIds)).toEqual([['f1'], ['f2']]);
    expect(mock.getRequests()).toHaveLength(1);
  });

  it('says what is wrong in the shape that is nearest when it sends an answer back', async () => {
    const untitled = { ...inNewsroom, title: 'Tåg \ue000' };
    mock.onMessage(anything, { content: JSON.stringify({ channels: [untitled, onX] }) });
    await failureAt(url);
    const said = JSON.stringify(mock.getLastRequest()?.body);
    expect(said).toContain("This answer can't be used: channels.0.title: ");
    expect(said).not.toContain('paragraphs.0');
  });

  it('takes no fact from what a sentence rests on besides', async () => {
    const request = { ...asked, brief: { ...asked.brief, commitments: ['Vi ringer alla.'] } };
    const restsOn = ['f1', 'commitment-1'];
    const paragraphs = [[{ sentence: 'Vi ringer alla ombord.', restsOn, rank: 1 }]];
    mock.onMessage(anything, {
      content: JSON.stringify({ channels: [inNewsroom, { ...onX, paragraphs }] }),
    });
    const { texts } = await drafterAt(url).draft(request);
    expect(texts[1]?.sentences.map(({ factIds }) => factIds)).toEqual([['f1']]);
  });

  it('says of a sentence with an unknown fact that it rests on none', async () => {
    const paragraphs = [[{ sentence: 'Ja.', factIds: ['f9', 'F1'] }]];
    mock.onMessage(anything, {
      content: JSON.stringify({ channels: [inNewsroom, { ...onX, paragraphs }] }),
    });
    const { texts } = await drafterAt(url).draft(asked);
    expect(texts[1]?.sentences).toEqual([{ start: 0, end: 3, factIds: ['f1'] }]);
  });

  it('takes a sentence below the first one for a missing title', async () => {
    mock.onMessage(anything, {
      content: JSON.stringify({ channels: [{ ...inNewsroom, title: null }, onX] }),
    });
    const { texts } = await drafterAt(url).draft(asked);
    expect(texts[0]?.title).toBe('Två har förts till sjukhus');
  });

  it('keeps texts and the key out of the failure, which may be logged and is journalled', async () => {
    mock.onMessage(anything, { content: 'Hemligt svar' });
    const failure = await failureAt(url);
    mock.reset();
    mock.onMessage(anything, { error: { message: 'Bad key sk-test-secret' }, status: 401 });
    const other = await failureAt(url);
    const told = [failure, other]
      .flatMap((each) => [each.stack, String(each.cause), JSON.stringify(each.asked)])
      .join();
    expect(told).not.toMatch(/Hemligt|sk-test|Ekby/u);
  });
});
