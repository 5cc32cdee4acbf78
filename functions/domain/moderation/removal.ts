import * as z from 'zod';
import { Channel, hidesReplies } from '../channel/channel.ts';
import { CommentAuthor } from '../comment/comment.ts';
import { SpokenWay } from '../comment/noted.ts';
import { Language } from '../values/language.ts';

/**
 * Where a removal stands. `unconfirmed`: one person acted at once, and another is to confirm it. Removing a
 * comment answers nobody: the comment stays as open as it was.
 */
export const RemovalState = z.enum(['proposed', 'unconfirmed', 'removed', 'kept', 'undone']);
export type RemovalState = z.infer<typeof RemovalState>;

/** How a comment stands on its channel. What is deleted never comes back. */
export const OnChannel = z.enum(['shown', 'hidden', 'deleted']);
export type OnChannel = z.infer<typeof OnChannel>;

/** What was kept of a comment before anything was done to it. */
export const Archived = z.object({
  url: z.string().optional(),
  /** Author and text are absent where the law forbids to keep such words. */
  author: CommentAuthor.optional(),
  text: z.string().optional(),
  /** Keeps short words from being guessed from their hash. */
  key: z.string(),
  /** Traces of the words' pieces, where the words themselves are absent. */
  traces: z.array(z.string()).optional(),
  /** Keyed marks of these, from before there were traces. */
  marks: z.array(z.string()).optional(),
});
export type Archived = z.infer<typeof Archived>;

const OneRemoval = z.object({
  id: z.string(),
  /** Absent where the comment belonged to no incident. */
  incidentId: z.string().optional(),
  channel: Channel,
  /** How the comment came where it stands on no channel; absent from older records. */
  cameBy: SpokenWay.optional(),
  language: Language.optional(),
  writtenAt: z.iso.datetime(),
  ground: z.string(),
  reason: z.string(),
  archived: Archived,
  /** HMAC-SHA-256 of the words, with the archived key. */
  hash: z.string(),
  state: RemovalState,
  proposedBy: z.string(),
  proposedAt: z.iso.datetime(),
  /** When another person must have confirmed what was done at once. */
  confirmBy: z.iso.datetime().optional(),
  /** When others were asked to confirm it. */
  confirmationAskedAt: z.iso.datetime().optional(),
  /** When people were told that nobody had. */
  unconfirmedToldAt: z.iso.datetime().optional(),
  decidedBy: z.string().optional(),
  decidedAt: z.iso.datetime().optional(),
  decisionReason: z.string().optional(),
  /** Who took it back, and when. */
  undoneBy: z.string().optional(),
  undoneAt: z.iso.datetime().optional(),
  onChannel: OnChannel,
  /** Why Talan could not hide or show it, so that a person must. */
  byHand: z.string().optional(),
  /** How the author was told why, and when. */
  authorTold: z.object({ way: z.enum(['sent', 'no-way']), at: z.iso.datetime() }).optional(),
  /** When the archived copy was erased. */
  erasedAt: z.iso.datetime().optional(),
  isErasing: z.boolean().optional(),
});
/** The removal of a comment, for the words that it had when someone proposed that. */
export type OneRemoval = z.infer<typeof OneRemoval>;

/** A proposal after which a comment was kept, who decided so and why. */
export const KeptProposal = OneRemoval.pick({
  ground: true,
  proposedBy: true,
  proposedAt: true,
  decidedBy: true,
  decidedAt: true,
  decisionReason: true,
});
export type KeptProposal = z.infer<typeof KeptProposal>;

/** One comment that someone wants removed, folded from its journal; its id is the comment's. */
export const Removal = OneRemoval.extend({
  /** Those for what it said before its author changed it that were in force as the newest came, newest first. */
  earlier: z.array(OneRemoval).optional(),
  /** The last proposals after which the comment was kept; absent from older records, of which the newest alone is known. */
  kept: z.array(KeptProposal).optional(),
});
export type Removal = z.infer<typeof Removal>;

/** The removals of a comment: for its newest words, then for what it said before. */
export const eachRemoval = ({ earlier = [], kept: _, ...newest }: Removal): OneRemoval[] => [
  newest,
  ...earlier,
];

/** The removal of a comment with that archived hash, the newest where none is named. */
export const removalOf = (removal: Removal, hash: string = removal.hash): OneRemoval | undefined =>
  eachRemoval(removal).find((each) => each.hash === hash);

/** Changes the removal with that archived hash, the newest where none is named. */
export const changeOne = (
  removal: Removal,
  hash: string = removal.hash,
  change: (one: OneRemoval) => OneRemoval,
): Removal => {
  const { earlier, kept, ...newest } = removal;
  if (hash === removal.hash) return { ...change(newest), earlier, kept };
  return {
    ...removal,
    earlier: earlier?.map((each) => (each.hash === hash ? change(each) : each)),
  };
};

/** The proposals after which a comment was kept, as far as its record knows them. */
export const keptOf = (removal: Removal): KeptProposal[] =>
  removal.kept ?? (removal.state === 'kept' ? [KeptProposal.parse(removal)] : []);

/** Whether a removal waits for a person's decision. */
export const isUndecided = ({ state }: Pick<Removal, 'state'>): boolean =>
  state === 'proposed' || state === 'unconfirmed';

/** Whether it is in force: decided, or done at once and not taken back. */
export const isInForce = ({ state }: Pick<Removal, 'state'>): boolean =>
  state === 'removed' || state === 'unconfirmed';

/** Since when a removal is in force that is: at once, or since another person decided it. */
export const inForceSince = ({
  proposedAt,
  confirmBy,
  decidedAt,
}: Pick<OneRemoval, 'proposedAt' | 'confirmBy' | 'decidedAt'>): string =>
  confirmBy === undefined ? (decidedAt ?? proposedAt) : proposedAt;

/** Those of a comment that wait for a person's decision, each by itself. */
export const undecidedIn = (removal: Removal): OneRemoval[] =>
  eachRemoval(removal).filter(isUndecided);

/** All that is in force: also for what the comment said before, while it is open whether its new words go. */
export const allInForce = (removal: Removal): OneRemoval[] =>
  eachRemoval(removal).filter(isInForce);

/** How it stands with the comment: by the newest that is in force, else by the newest. */
export const standing = <One extends Pick<OneRemoval, 'state'>>(
  removal: One & { earlier?: readonly One[] | undefined },
): One => (isInForce(removal) ? removal : (removal.earlier?.find(isInForce) ?? removal));

/** The removal before the newest, which did not come to hold: what is in force stays in force. */
export const backToEarlier = (removal: Removal): Removal => {
  const [before, ...earlier] = (removal.earlier ?? []).filter(isInForce);
  if (before === undefined) return removal;
  const { onChannel, kept } = removal;
  return { ...before, onChannel, earlier: earlier.length > 0 ? earlier : undefined, kept };
};

/** Whether the comment was removed, as two people decided, for words that the law forbids to keep. */
export const isForbidden = (removal: Removal): boolean =>
  allInForce(removal).some(
    ({ state, archived, erasedAt }) =>
      state === 'removed' && archived.text === undefined && erasedAt === undefined,
  );

/** How the comment should stand on its channel; undefined where nothing is to be done there, or it stands on none. */
export const wantedOnChannel = (
  removal: Pick<Removal, 'state' | 'onChannel' | 'earlier' | 'cameBy'>,
): 'hidden' | 'shown' | undefined => {
  const { onChannel, cameBy } = removal;
  if (cameBy !== undefined) return undefined;
  const now = standing<Pick<OneRemoval, 'state'>>(removal);
  if (isInForce(now)) return onChannel === 'shown' ? 'hidden' : undefined;
  return onChannel === 'hidden' ? 'shown' : undefined;
};

/** Since when a comment is to be hidden, or shown again. */
export const decisionAt = ({
  proposedAt,
  decidedAt,
  undoneAt,
}: Pick<Removal, 'proposedAt' | 'decidedAt' | 'undoneAt'>): string =>
  undoneAt ?? decidedAt ?? proposedAt;

/** When anything was decided last about what a comment says, or said. */
export const lastDecisionAt = (removal: Removal): string =>
  eachRemoval(removal).map(decisionAt).toSorted().at(-1) ?? removal.proposedAt;

/** How Talan itself is to make it stand on its channel; undefined where that is left to a person. */
export const wantedByApi = (
  removal: Pick<Removal, 'state' | 'onChannel' | 'channel' | 'cameBy' | 'byHand' | 'earlier'>,
): 'hidden' | 'shown' | undefined =>
  hidesReplies(removal.channel) && removal.byHand === undefined
    ? wantedOnChannel(removal)
    : undefined;
