import * as z from 'zod';

/** As many pictures of a post as Mastodon lets anyone attach. */
export const MAX_PICTURES = 4;
/** What is kept must be given out again: Lambda answers with 6 MB at most, and base64 makes it a third more. */
export const MAX_PICTURE_BYTES = 4 * 2 ** 20;

/** What a picture may be. */
export const PictureType = z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);
export type PictureType = z.infer<typeof PictureType>;

/**
 * Why the bytes of a picture are not kept: they are none of a picture's kinds, too many, or could not be had.
 */
export const NotKept = z.enum(['no-picture', 'too-big', 'too-many', 'not-got']);
export type NotKept = z.infer<typeof NotKept>;

/** A picture of a post in another planner: its bytes lie under their SHA-256, in hex, where they are kept. */
export const PlannedPicture = z.object({
  url: z.string(),
  alt: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  type: PictureType.optional(),
  notKept: NotKept.optional(),
});
export type PlannedPicture = z.infer<typeof PlannedPicture>;

/** Whether nothing more is to be done about a picture. */
export const isSeenTo = ({ sha256, notKept }: PlannedPicture): boolean =>
  sha256 !== undefined || notKept !== undefined;

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0));

/** What bytes are, by how they begin: what their address or sender calls them is not believed. */
export const pictureType = (bytes: Uint8Array): PictureType | undefined => {
  if (startsWith(bytes, '\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (startsWith(bytes, '\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'image/gif';
  return startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8) ? 'image/webp' : undefined;
};

/** Port: gets the bytes at a public address; `failed` may be tried again. Throws nothing. */
export type GetPicture = (url: string) => Promise<Uint8Array | 'too-big' | 'failed'>;

/** Port: keeps the bytes of pictures, under their SHA-256 in hex; putting the same twice is harmless. */
export interface PictureStore {
  put(sha256: string, bytes: Uint8Array): Promise<void>;
}

/** Port: reads the bytes of a picture; undefined where they are not kept, or not whole. */
export type ReadPicture = (sha256: string) => Promise<Uint8Array | undefined>;
