import { describe, expect, it } from 'vitest';
import { isInternal, Kind, kindProfile } from '#domain/kind/kind.ts';

const kindsThatNeed = (need: string) =>
  Kind.options.filter((kind) => kindProfile(kind).needs.some((each) => each === need));

describe('the kinds', () => {
  it('are in the order in which forms and the API list them', () => {
    const listed: Kind[] = [
      'holding',
      'apology',
      'distancing',
      'update',
      'correction',
      'reply',
      'internal',
      'qa',
      'lessons',
      'post',
    ];
    expect(Kind.options.filter((kind) => listed.includes(kind))).toEqual(listed);
  });

  it('are for staff alone where they are internal or questions and answers', () => {
    expect(Kind.options.filter(isInternal)).toEqual(['internal', 'qa']);
  });

  it.each([
    ['nextUpdateAt', ['holding', 'update']],
    ['contacts', ['holding', 'apology', 'update', 'correction', 'reply', 'qa']],
    ['claim', ['correction']],
    ['comment', ['reply']],
    ['policies', ['distancing']],
    ['facts', ['correction', 'post']],
    ['change', ['lessons']],
  ])('need %s: %j', (need, kinds) => {
    expect(kindsThatNeed(need)).toEqual(kinds);
  });
});
