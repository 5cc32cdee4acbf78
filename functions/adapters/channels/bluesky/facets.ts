import { overlaps } from '#domain/values/range.ts';

/** A part of a post that readers can follow. Offsets are bytes of UTF-8. */
export interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: (
    | { $type: 'app.bsky.richtext.facet#link'; uri: string }
    | { $type: 'app.bsky.richtext.facet#tag'; tag: string }
  )[];
}

interface Part {
  start: number;
  end: number;
  feature: Facet['features'][number];
}

// A digit alone is no tag, and a tag holds at most 64 characters: lexicon app.bsky.richtext.facet.
const hashtag =
  /(?<=^|\s)#(?<tag>(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,64})(?![\p{L}\p{M}\p{N}_])/gu;

// What finds links knows all top-level domains, and is half of this adapter: most posts need none of it.
const mayHoldLink = /\S\.\S/u;

const linksIn = async (text: string): Promise<Part[]> => {
  if (!mayHoldLink.test(text)) return [];
  const { platformLinks } = await import('#domain/length/platform-links.ts');
  return platformLinks(text).map(({ start, end, hasScheme }) => {
    const link = text.slice(start, end);
    const uri = hasScheme ? link : `https://${link}`;
    return { start, end, feature: { $type: 'app.bsky.richtext.facet#link', uri } };
  });
};

const tagsIn = (text: string): Part[] =>
  [...text.matchAll(hashtag)].map(({ index, 0: { length }, groups }) => ({
    start: index,
    end: index + length,
    feature: { $type: 'app.bsky.richtext.facet#tag', tag: groups?.['tag'] ?? '' },
  }));

/** The links and hashtags of a post: Bluesky's servers find none themselves, nor do they check offsets. */
export const facetsOf = async (text: string): Promise<Facet[]> => {
  const bytes = (end: number): number => Buffer.byteLength(text.slice(0, end), 'utf8');
  const links = await linksIn(text);
  const isFree = (tag: Part) => !links.some((link) => overlaps(tag, link));
  return [...links, ...tagsIn(text).filter(isFree)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, feature }) => ({
      index: { byteStart: bytes(start), byteEnd: bytes(end) },
      features: [feature],
    }));
};
