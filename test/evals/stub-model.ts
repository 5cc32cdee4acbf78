import type { IncomingMessage, RequestListener } from 'node:http';
import type { ChannelText, DraftRequest } from '#domain/draft/draft.ts';

/** What a stub model answers to a prompt: the content of its message, or a whole message. */
export type Behaviour = (prompt: string) => string | { refusal: string } | { cut: string };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += part;
  return body;
};

const completion = (said: ReturnType<Behaviour>) => {
  const isText = typeof said === 'string';
  const message = isText || 'cut' in said ? { content: isText ? said : said.cut } : said;
  const cut = !isText && 'cut' in said;
  return {
    model: 'stub',
    choices: [{ finish_reason: cut ? 'length' : 'stop', message }],
    usage: { prompt_tokens: 1000, completion_tokens: 200 },
  };
};

/** A chat completions endpoint that behaves as it is told at the moment. */
export const stubModel = (behaviour: () => Behaviour): RequestListener => {
  return async (request, response) => {
    const said = behaviour()(await bodyOf(request));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(completion(said)));
  };
};

const paragraphsOf = ({ text, sentences }: ChannelText, extra: readonly string[]) => [
  sentences.map(({ start, end, factIds }) => ({ sentence: text.slice(start, end), factIds })),
  ...extra.map((sentence) => [{ sentence, factIds: [] }]),
];

/** Texts as a model answers them, each with sentences more. */
export const asAnswer = (texts: readonly ChannelText[], ...extra: string[]): string =>
  JSON.stringify({
    channels: texts.map((text) => ({
      channel: text.channel,
      title: text.title ?? null,
      paragraphs: paragraphsOf(text, extra),
    })),
  });

/** Whether the prompt asks to improve an earlier draft. */
export const asksAgain = (prompt: string): boolean => prompt.includes('<revision>');

/** A request on these channels only. */
export const on = (
  request: DraftRequest,
  ...channels: DraftRequest['channels'][number][]
): DraftRequest => ({ ...request, channels });
