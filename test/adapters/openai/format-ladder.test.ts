import { describe, expect, it } from 'vitest';
import { createFormatLadder } from '#adapters/openai/format-ladder.ts';
import { ModelFailure } from '#domain/draft/draft.ts';

const rejected = new ModelFailure('rejected-request', { refusal: { status: 400 } });

/** An endpoint that takes these levels, and the levels that it was asked with. */
const endpoint = (...taken: string[]) => {
  const levels: string[] = [];
  const question = async (level: string) => {
    levels.push(level);
    if (!taken.includes(level)) throw rejected;
    return level;
  };
  return { question, levels };
};

describe('the ladder of formats', () => {
  it('goes down to what an endpoint takes, and remembers it', async () => {
    const { question, levels } = endpoint('none');
    const ladder = createFormatLadder();
    for (let count = 1; count <= 3; count += 1) expect(await ladder.ask(question)).toBe('none');
    expect(levels).toEqual(['json_schema', 'json_object', 'none', 'none', 'none']);
  });

  it('begins where it is told to', async () => {
    const { question, levels } = endpoint('json_object');
    await createFormatLadder('json_object').ask(question);
    expect(levels).toEqual(['json_object']);
  });

  it('learns nothing where nothing is taken', async () => {
    const { question, levels } = endpoint();
    const ladder = createFormatLadder();
    for (let count = 1; count <= 2; count += 1) {
      await expect(ladder.ask(question)).rejects.toBe(rejected);
    }
    expect(levels).toHaveLength(6);
  });

  it.each(['key-refused', 'too-long', 'timeout', 'filtered'] as const)(
    'does not go down after %s',
    async (reason) => {
      const failure = new ModelFailure(reason, { refusal: { status: 400 } });
      const levels: string[] = [];
      const asking = createFormatLadder().ask((level) => {
        levels.push(level);
        return Promise.reject(failure);
      });
      await expect(asking).rejects.toBe(failure);
      expect(levels).toEqual(['json_schema']);
    },
  );
});
