import { ModelFailure, type PromptTrace } from '#domain/draft/draft.ts';
import { errorIn } from './failure.ts';
import { fieldsOf, itemsOf, textOf } from './loose-json.ts';

/** The part of a chat completion that is used. */
export interface ModelAnswer extends Pick<PromptTrace, 'model' | 'tokens'> {
  content: string;
  /** Whether the endpoint says that the answer was cut off. */
  isCutOff: boolean;
}

// Bookkeeping never costs an answer: what is not a whole number is left out.
const tokensIn = (usage: unknown): Pick<PromptTrace, 'tokens'> => {
  const { prompt_tokens: input, completion_tokens: output } = fieldsOf(usage);
  const isCount = (given: unknown): given is number => Number.isInteger(given);
  return isCount(input) && isCount(output) ? { tokens: { input, output } } : {};
};

const bookkeeping = (completion: unknown): Pick<PromptTrace, 'model' | 'tokens'> => {
  const { model, usage } = fieldsOf(completion);
  const name = textOf(model);
  return { ...(name ? { model: name } : {}), ...tokensIn(usage) };
};

/** The words of a content, which some endpoints send in parts or as the object that they hold. */
const wordsIn = (content: unknown): string => {
  if (typeof content === 'string') return content.trim();
  if (Array.isArray(content)) return content.map(partIn).join('').trim();
  return Object.keys(fieldsOf(content)).length > 0 ? JSON.stringify(content) : '';
};

const partIn = (part: unknown): string => textOf(part) ?? textOf(fieldsOf(part)['text']) ?? '';

const argumentsIn = (message: unknown): string => {
  const [call] = itemsOf(fieldsOf(message)['tool_calls']);
  return wordsIn(fieldsOf(fieldsOf(call)['function'])['arguments']);
};

// Where there is no content, some endpoints put the answer where reasoning or a tool's call belongs.
const contentOf = (choice: unknown): string => {
  const { message, text } = fieldsOf(choice);
  const { content, reasoning_content: reasoned, reasoning } = fieldsOf(message);
  return (
    [content, text, reasoned, reasoning].map(wordsIn).find((words) => words !== '') ??
    argumentsIn(message)
  );
};

const json = (line: string): unknown[] => {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
};

// Events of a stream, from an endpoint that streams although nobody asked it to.
const streamed = (body: string): unknown => {
  const chunks = body.split('\n').flatMap((line) => json(line.replace(/^data:/u, '')));
  const choices = chunks.map((chunk) => itemsOf(fieldsOf(chunk)['choices'])[0]);
  if (choices.every((choice) => choice === undefined)) return undefined;
  const words = choices.map((choice) => wordsIn(fieldsOf(fieldsOf(choice)['delta'])['content']));
  return { ...fieldsOf(chunks[0]), choices: [{ message: { content: words.join('') } }] };
};

// The SDK hands over a body as text when it is not labelled as JSON.
const bodyOf = (completion: unknown): unknown =>
  typeof completion === 'string' ? (json(completion)[0] ?? streamed(completion)) : completion;

/**
 * Reads a chat completion. Throws `ModelFailure`: `refused` (by the model), `filtered` (by a content
 * filter), `truncated` (before any words), `empty` (no words), `address-unknown` (a page, or anything
 * else that is no completion), `server-error` (one without choices), or what an error in the body says.
 */
export const readCompletion = (completion: unknown): ModelAnswer => {
  const body = bodyOf(completion);
  const { choices, error } = fieldsOf(body);
  if (error) throw errorIn(error);
  if (choices === undefined) throw new ModelFailure('address-unknown');
  if (!Array.isArray(choices)) throw new ModelFailure('server-error');
  const asked = bookkeeping(body);
  const fail = (reason: ModelFailure['reason']) => new ModelFailure(reason, { asked });
  const { finish_reason: finish, message } = fieldsOf(choices[0]);
  if (finish === 'content_filter') throw fail('filtered');
  if (fieldsOf(message)['refusal']) throw fail('refused');
  const content = contentOf(choices[0]);
  const isCutOff = finish === 'length';
  if (content === '') throw fail(isCutOff ? 'truncated' : 'empty');
  return { content, isCutOff, ...asked };
};
