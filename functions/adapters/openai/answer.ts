import * as z from 'zod';
import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import { assemble } from '#domain/draft/assemble.ts';
import { type ChannelText, type DraftRequest, ModelFailure } from '#domain/draft/draft.ts';

/** Far more than any channel's reader takes in; an answer beyond it is a model run wild. */
const TEXT_MAX_CHARACTERS = 10_000;
const TITLE_MAX_CHARACTERS = 300;

const filled = z
  .string()
  .transform((words) => words.normalize('NFC').trim())
  .pipe(z.string().min(1));

const Sentence = z.strictObject({ sentence: filled, factIds: z.array(z.string()) });

/** What the model must answer: for each channel a title or null, and paragraphs of sentences. */
const Answer = z.strictObject({
  channels: z.array(
    z.strictObject({
      channel: z.string(),
      title: filled.pipe(z.string().max(TITLE_MAX_CHARACTERS)).nullable(),
      paragraphs: z.array(z.array(Sentence).min(1)).min(1),
    }),
  ),
});
type Answer = z.infer<typeof Answer>;
type ChannelAnswer = Answer['channels'][number];

const wrong = (): never => {
  throw new ModelFailure('wrong-schema');
};

/** Parses an answer. Throws `ModelFailure` (`invalid-json`). */
export const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    // The SyntaxError quotes the text, which must not reach a log: it is no cause.
    throw new ModelFailure('invalid-json');
  }
};

/** The sign of a question or an answer, which begins a line of its own. */
const turn = /^[FSQA]: /u;

const textOf = (channel: Channel, answer: ChannelAnswer): ChannelText => {
  const { text, sentences } = assemble(
    answer.paragraphs.map((paragraph) =>
      paragraph.map(({ sentence, factIds }) => ({
        text: sentence,
        factIds,
        onNewLine: turn.test(sentence),
      })),
    ),
  );
  if (text.length > TEXT_MAX_CHARACTERS) return wrong();
  if (!hasTitle(channel)) return { channel, text, sentences };
  return { channel, title: answer.title ?? wrong(), text, sentences };
};

const knowsAllFacts = (answer: Answer, { brief }: DraftRequest): boolean => {
  const known = new Set(
    brief.facts.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id),
  );
  return answer.channels
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .every(({ factIds }) => factIds.every((id) => known.has(id)));
};

/**
 * The texts in the model's answer (JSON), in the order the channels were asked for. Throws
 * `ModelFailure`: `invalid-json` when it does not parse, `wrong-schema` when a channel is missing,
 * doubled or not asked for, a fact id is unknown, a text is empty, a title missing or a text endless.
 */
export const textsIn = (content: string, request: DraftRequest): ChannelText[] => {
  const answer = Answer.safeParse(parsed(content));
  if (!answer.success || !knowsAllFacts(answer.data, request)) return wrong();
  const { channels } = answer.data;
  if (channels.length !== request.channels.length) return wrong();
  return request.channels.map((channel) =>
    textOf(channel, channels.find((each) => each.channel === channel) ?? wrong()),
  );
};
