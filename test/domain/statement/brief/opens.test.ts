import { expect, it } from 'vitest';
import { assemble } from '#domain/draft/assemble.ts';
import { namedIn, namedOrOpenIn } from '#domain/statement/brief/named-facts.ts';
import { carrySentences } from '#domain/statement/version/carry-sentences.ts';

it('a sentence that leaves facts open tells none of them, also where it is carried on', () => {
  const open = { text: 'Not all is confirmed yet.', factIds: [], opens: ['f2', 'f3'] };
  const { text, sentences } = assemble([[{ text: 'Lift 3 is closed.', factIds: ['f1'] }, open]]);
  const earlier = { channel: 'newsroom' as const, text, sentences };
  for (const placed of [sentences, carrySentences(earlier, text)]) {
    const texts = [{ ...earlier, sentences: placed }];
    expect([...namedIn({ texts })]).toEqual(['f1']);
    expect([...namedOrOpenIn({ texts })]).toEqual(['f1', 'f2', 'f3']);
  }
});
