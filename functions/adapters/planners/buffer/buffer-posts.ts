import * as z from 'zod';
import type { PlannedChannel } from '#domain/planned/planned-post.ts';
import { type BufferApi, BufferUnread } from './buffer-api.ts';

const Id = z.string().regex(/^[\w-]{1,100}$/);

/** A post, as type `Post` of Buffer's API has it; more is in it. */
const Post = z.looseObject({
  id: Id,
  status: z.string(),
  text: z.string(),
  channelService: z.string(),
  schedulingType: z.string().nullish(),
  shareMode: z.string().nullish(),
  dueAt: z.iso.datetime({ offset: true }).nullish(),
  /** Type `Author`: https://developers.buffer.com/types/Author.md */
  author: z.object({ email: z.string() }).nullish(),
});
export type BufferPost = z.infer<typeof Post>;

const Organizations = z.object({
  account: z.object({ organizations: z.array(z.object({ id: Id })) }),
});
const organizationsQuery = 'query { account { organizations { id } } }';

const Posts = z.object({
  posts: z.object({
    edges: z.array(z.object({ node: Post })).nullable(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  }),
});
const postsQuery = `query ($first: Int, $after: String, $input: PostsInput!) {
  posts(first: $first, after: $after, input: $input) {
    edges { node {
      id status text channelId channelService schedulingType shareMode dueAt author { email }
      assets { type mimeType source ... on ImageAsset { image { altText } } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PAGE = 50;
// More than a plan of Buffer lets anyone schedule would be a mistake of ours or theirs.
const PAGES_AT_MOST = 20;

/** What of the posts is asked for. */
export interface Wanted {
  status: readonly string[];
  /** The earliest time, ISO 8601, at which they are or were to go out. */
  from?: string;
}

async function* pages(api: BufferApi, organizationId: string, { status, from }: Wanted) {
  const filter = { status, ...(from !== undefined && { dueAt: { start: from } }) };
  const input = { organizationId, filter, sort: [{ field: 'dueAt', direction: 'asc' }] };
  let after: string | undefined;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const variables = { first: PAGE, input, ...(after !== undefined && { after }) };
    const { posts } = await api(postsQuery, variables, Posts);
    yield (posts.edges ?? []).map(({ node }) => node);
    const { hasNextPage, endCursor } = posts.pageInfo;
    if (!hasNextPage || typeof endCursor !== 'string') return;
    after = endCursor;
  }
  throw new BufferUnread('Buffer lists more posts than can be');
}

/** The ids of the account's organizations. */
export const readOrganizations = async (api: BufferApi): Promise<string[]> => {
  const { account } = await api(organizationsQuery, {}, Organizations);
  return account.organizations.map(({ id }) => id);
};

/** All posts of these organizations that are asked for. */
export const readPosts = async (
  api: BufferApi,
  organizations: readonly string[],
  wanted: Wanted,
): Promise<BufferPost[]> => {
  const all: BufferPost[] = [];
  for (const id of organizations) {
    for await (const posts of pages(api, id, wanted)) all.push(...posts);
  }
  return all;
};

const Edited = z.object({
  editPost: z.union([z.object({ post: z.object({ status: z.string() }) }), z.object({})]),
});
const draftMutation = `mutation ($input: EditPostInput!) {
  editPost(input: $input) {
    ... on PostActionSuccess { post { id status } }
    ... on MutationError { message }
  }
}`;

/** Makes a post a draft, with all that is in it; answers whether Buffer says that it is one now. */
export const makeDraft = async (
  api: BufferApi,
  id: string,
  schedulingType: string,
): Promise<boolean> => {
  const input = { id, schedulingType, saveToDraft: true };
  const { editPost } = await api(draftMutation, { input }, Edited);
  return 'post' in editPost && editPost.post.status === 'draft';
};

const channels: Readonly<Record<string, PlannedChannel>> = {
  twitter: 'x',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  linkedin: 'linkedin',
  facebook: 'facebook',
  instagram: 'instagram',
};

/** Where a post goes. */
export const channelOf = ({ channelService }: BufferPost): PlannedChannel =>
  channels[channelService] ?? 'other';
