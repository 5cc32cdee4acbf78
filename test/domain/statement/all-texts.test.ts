import { describe, expect, it } from 'vitest';
import { Channel } from '#domain/channel/channel.ts';
import { MAX_ALL_TEXTS, withRoom } from '#domain/statement/all-texts.ts';
import { PostInput } from '#domain/statement/everyday-input.ts';
import { StatementInput, VersionInput } from '#domain/statement/input.ts';
import { RequestToCheck, WordsToCheck } from '#domain/statement/words-to-check.ts';
import { problemWords } from '#web/form/problem-words.ts';
import { messagesIn } from '#web/messages/messages.ts';

const texts = (length: number) =>
  Channel.options.map((channel) => ({ channel, text: 'a'.repeat(length) }));
const long = texts(20_000);
const hash = 'a'.repeat(64);
const about = { kind: 'holding', language: 'sv', channels: Channel.options } as const;
const isTooLong = ({ message }: { message: string }) => message.includes('together');

describe('the texts of a statement', () => {
  it.each([
    ['a request', StatementInput, { ...about, texts: long }],
    ['new words', VersionInput, { hash, texts: long }],
    ['a post', PostInput, { ...about, publishAt: '2030-01-01T00:00:00Z', texts: long }],
    ['a check', WordsToCheck, { texts: long }],
    ['a check before a request', RequestToCheck, { kind: 'holding', language: 'sv', texts: long }],
  ])('are refused in %s at the one with which they are too long together', (_, schema, input) => {
    const { kind: __, ...post } = input as typeof about;
    const given = (schema as unknown) === PostInput ? post : input;
    const issues = schema.safeParse(given).error?.issues ?? [];
    const [issue] = issues.filter(isTooLong);
    expect(issue?.path).toEqual(['texts', 3, 'text']);
    for (const language of ['sv', 'en'] as const)
      expect(issue && problemWords(issue, messagesIn(language))).toContain(`${MAX_ALL_TEXTS}`);
  });

  it('have room for a press release in each channel', () => {
    expect(withRoom(texts(5_000))).toHaveLength(Channel.options.length);
  });
});
