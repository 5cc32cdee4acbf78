import { createServer, type IncomingMessage } from 'node:http';

// A holding statement that passes the tone rules for the incident of the bench.
const sentences = (time: string) => [
  ['En vattenledning i Norrby har gått sönder.'],
  ['Vi har inte hela bilden ännu.', `Nästa besked kommer ${time}.`],
  ['Skriv till va@exempel.example om du har frågor.'],
];

const readText = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

const answer = (channels: readonly string[], time: string) => ({
  channels: channels.map((channel) => ({
    channel,
    title: channel === 'newsroom' ? 'Vattenläcka i Norrby' : null,
    paragraphs: sentences(time).map((paragraph) =>
      paragraph.map((sentence) => ({ sentence, factIds: [] })),
    ),
  })),
});

const completion = (content: object): string =>
  JSON.stringify({
    id: 'bench',
    object: 'chat.completion',
    created: 0,
    model: 'instant',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: JSON.stringify(content) },
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });

/** The body of a chat completion that drafts for channel `newsroom`, promising the next update then. */
export const instantCompletion = (time: string): string => completion(answer(['newsroom'], time));

// Asked for its opinion of a text, it has none.
const noConcerns = completion({ concerns: [] });

/** An OpenAI-compatible endpoint that answers at once, for channel `newsroom`. */
export const instantModel = async (time: string) => {
  const server = createServer(async (request, response) => {
    const asked = await readText(request);
    response.setHeader('content-type', 'application/json');
    response.end(asked.includes('statement_concerns') ? noConcerns : instantCompletion(time));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { baseURL: `http://127.0.0.1:${port}/v1`, close: () => server.close() };
};
