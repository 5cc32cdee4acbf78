import type { Found, Posted, Publication, Publisher, Standing } from '#domain/publish/publisher.ts';

/** What becomes of one call that posts. */
export const postFaults = [
  'works',
  'never-arrives',
  'answer-lost',
  'refused',
  'refused-though-posted',
  'busy',
  'throws-before',
  'throws-after',
] as const;
/** What becomes of one call that looks. */
export const lookFaults = ['works', 'tells-nothing', 'throws', 'refused'] as const;

export type PostFault = (typeof postFaults)[number];
export type LookFault = (typeof lookFaults)[number];

/** What a channel is like, and what its next calls meet; after these all works. */
export interface Nature {
  posts: PostFault[];
  looks: LookFault[];
  /** Its look-up shows a post only after so long, in milliseconds. */
  lagMs: number;
  /** Whether a second post under the same key is none. */
  isRepeatable: boolean;
}

/**
 * A channel that keeps what was posted, and a publisher that is exact about what it can know: nothing else
 * is in it than what real ones do.
 */
export const flakyChannel = (nature: Nature, now: () => Date) => {
  const { lagMs, isRepeatable } = nature;
  const posts = [...nature.posts];
  const looks = [...nature.looks];
  const there: { text: string; at: number }[] = [];
  const keep = ({ text }: Publication): void => {
    if (!isRepeatable || there.length === 0) there.push({ text, at: now().getTime() });
  };
  const out = { state: 'published', url: 'https://channel.example/1' } as const;
  const onPost: Record<PostFault, (publication: Publication) => Posted> = {
    works: (publication) => {
      keep(publication);
      return out;
    },
    'never-arrives': () => ({ state: 'unknown' }),
    'answer-lost': (publication) => {
      keep(publication);
      return { state: 'unknown' };
    },
    refused: () => ({ state: 'refused', reason: 'refused-content' }),
    'refused-though-posted': (publication) => {
      keep(publication);
      return { state: 'refused', reason: 'refused-content' };
    },
    busy: () => ({ state: 'refused', reason: 'limit' }),
    'throws-before': () => {
      throw new TypeError('before');
    },
    'throws-after': (publication) => {
      keep(publication);
      throw new TypeError('after');
    },
  };
  const lookUp = ({ text, quietSince }: Publication): Found => {
    const time = now().getTime();
    if (there.some((post) => post.text === text && post.at + lagMs <= time)) return out;
    const settled = new Date(quietSince).getTime() + lagMs;
    if (isRepeatable || lagMs === 0 || time >= settled) return { state: 'absent' };
    return { state: 'too-early', askAgainAt: new Date(settled).toISOString() };
  };
  const publisher: Publisher = {
    isRepeatable,
    publish: async (publication) => onPost[posts.shift() ?? 'works'](publication),
    find: async (publication) => {
      const fault = looks.shift() ?? 'works';
      if (fault === 'throws') throw new Error('the look-up is down');
      if (fault === 'tells-nothing') return { state: 'unknown' };
      if (fault === 'refused') return { state: 'refused', reason: 'credentials' };
      return lookUp(publication);
    },
    readBack: async ({ text }): Promise<Standing> => {
      const shown = there.filter((post) => post.at + lagMs <= now().getTime());
      if (shown.length === 0) return 'gone';
      return shown.some((post) => post.text === text) ? 'ours' : 'other-words';
    },
  };
  return { publisher, texts: () => there.map(({ text }) => text) };
};
