import { describe, expect, it } from 'vitest';
import { publishableFacts } from '#domain/draft/brief/facts.ts';
import { request } from '../briefs.ts';

describe('the facts of a reply', () => {
  it('are no more than fit a conversation: those that the comment asks about, as they were entered', () => {
    const texts = ['Vattnet är avstängt.', 'A.', 'B.', 'C.', 'D.', 'E.', 'Bussar går som vanligt.'];
    const facts = texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));
    const { brief } = request({ kind: 'reply', facts, comment: 'Går era bussar till skolan?' }, [
      'x',
    ]);
    expect(publishableFacts(brief).map(({ id }) => id)).toEqual([
      'f0',
      'f1',
      'f2',
      'f3',
      'f4',
      'f6',
    ]);
  });
});
