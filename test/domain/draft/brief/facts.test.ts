import { describe, expect, it } from 'vitest';
import { publishableFacts } from '#domain/draft/brief/facts.ts';
import { request } from '../briefs.ts';

describe('the facts of a reply', () => {
  it('begin with those that the comment asks about, and are no more than fit a conversation', () => {
    const texts = ['Vattnet är avstängt.', 'Bussar går som vanligt.', 'A.', 'B.', 'C.', 'D.'];
    const facts = texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));
    const { brief } = request({ kind: 'reply', facts, comment: 'Går era bussar till skolan?' }, [
      'x',
    ]);
    expect(publishableFacts(brief).map(({ id }) => id)).toEqual(['f1', 'f0', 'f2', 'f3', 'f4']);
  });
});
