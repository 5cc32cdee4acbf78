import { POSTS } from './post-record.ts';

/** Where a post lies: the account's id or handle, and the key of its record. */
export interface PostAddress {
  repo: string;
  rkey: string;
}

const repo = '(?<repo>did:[a-z]+:[a-zA-Z0-9._:-]{1,200}|[a-zA-Z0-9.-]{3,253})';
const rkey = '(?<rkey>[a-zA-Z0-9._~-]{1,512})';
const forms = [
  new RegExp(`^https://bsky\\.app/profile/${repo}/post/${rkey}/?$`),
  new RegExp(`^at://${repo}/${POSTS}/${rkey}$`),
];

/** The address under which people read a post. */
export const urlOf = ({ repo: did, rkey: key }: PostAddress): string =>
  `https://bsky.app/profile/${did}/post/${key}`;

/** The post at an address, which is one of bsky.app or an `at://` URI; undefined for any other. */
export const postAt = (address: string): PostAddress | undefined => {
  for (const form of forms) {
    const { repo: owner, rkey: key } = form.exec(address)?.groups ?? {};
    if (owner && key) return { repo: owner, rkey: key };
  }
  return undefined;
};
