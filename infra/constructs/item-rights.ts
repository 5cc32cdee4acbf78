/** An action of DynamoDB on partition keys. */
export interface ItemRight {
  actions: readonly string[];
  keys: readonly string[];
}

/**
 * What may be done with items that are in no journal. Each entry allows the commands of the files of
 * `functions/adapters/dynamodb/` that it names, on the partition keys that they use.
 */
export const itemRights = {
  /** Counting who has read what staff were told (`staff-reads.ts`). */
  staffReads: [{ actions: ['PutItem', 'UpdateItem', 'Query'], keys: ['staff-reads#*'] }],
  /** Reading how many states are open (`open-counts.ts`), and deciding on it (`counts-along.ts`). */
  counts: [{ actions: ['GetItem', 'ConditionCheckItem'], keys: ['open-count#*'] }],
  /** Finding what has a name, besides what whoever writes a journal may do (`find-known.ts`). */
  names: [{ actions: ['Query'], keys: ['known-as#*'] }],
  /** Finding what is quoted, besides what whoever writes a journal may do (`find-quoting.ts`, `read-marks.ts`). */
  quotes: [
    { actions: ['GetItem'], keys: ['quotable-key'] },
    { actions: ['GetItem', 'BatchGetItem'], keys: ['quotable#*'] },
    { actions: ['Query'], keys: ['known-as#*'] },
  ],
  /** Reading what is due, besides what whoever writes a journal may do (`due-items.ts`). */
  dueItems: [{ actions: ['Query'], keys: ['due#*'] }],
  /** Everything about sessions (`session-store.ts`). */
  sessions: [
    { actions: ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'], keys: ['sessions#*'] },
  ],
  /** Everything about sign-ins under way (`sign-in-attempt-store.ts`). */
  signInAttempts: [{ actions: ['PutItem', 'DeleteItem'], keys: ['sign-in#*'] }],
  /** Noting as what a content was created first (`first-creation-store.ts`). */
  firstCreations: [{ actions: ['PutItem'], keys: ['first-creation#*'] }],
  /** Everything about nonces (`nonce-store.ts`). */
  nonces: [{ actions: ['GetItem', 'PutItem', 'DeleteItem'], keys: ['nonce#*'] }],
  /** Keeping, counting and reading mentions (`mention-store.ts`, `volume-counts.ts`, …). */
  mentions: [
    { actions: ['PutItem'], keys: ['seen#*', 'mention#*', 'author#*'] },
    { actions: ['UpdateItem', 'Query'], keys: ['volume#*'] },
    { actions: ['GetItem', 'Query'], keys: ['mention#*'] },
    { actions: ['GetItem', 'PutItem'], keys: ['baseline#*'] },
  ],
  /** Finding and erasing what one author said (`author-mentions.ts`). */
  authorMentions: [{ actions: ['Query', 'DeleteItem'], keys: ['mention#*'] }],
  /** Noting and reading what groups of comments are known by (`group-book.ts`). */
  groups: [{ actions: ['PutItem', 'Query'], keys: ['groups#*'] }],
  /** Reading how sources stand (`source-state-reader.ts`). */
  readSourceStates: [{ actions: ['Query'], keys: ['source-states'] }],
  /** Keeping how sources stand (`source-states.ts`). */
  sourceStates: [{ actions: ['PutItem', 'Query'], keys: ['source-states'] }],
  /** Keeping the last call for urgent comments (`urgent-calls.ts`). */
  urgentCalls: [{ actions: ['GetItem', 'PutItem'], keys: ['urgent-call#*'] }],
  /** Knowing which calls of senders were received (`received-calls.ts`). */
  receivedCalls: [{ actions: ['GetItem', 'PutItem'], keys: ['webhook#*'] }],
  /** Knowing whether the lists are in order (`lists-mark.ts`). */
  readListsMark: [{ actions: ['GetItem'], keys: ['lists'] }],
  /** Noting for which version the lists were put in order (`list-keeper.ts`). */
  listsMark: [{ actions: ['GetItem', 'PutItem'], keys: ['lists'] }],
  /** Keeping the sweep's place (`bookmark.ts`). */
  bookmark: [{ actions: ['GetItem', 'PutItem'], keys: ['sweep'] }],
  /** Everything about task tokens (`task-token-store.ts`). */
  tokens: [{ actions: ['GetItem', 'PutItem', 'DeleteItem'], keys: ['task-token#*'] }],
  /** Everything about sessions and tokens of channels (`channel-tokens.ts`). */
  channelTokens: [{ actions: ['GetItem', 'PutItem', 'DeleteItem'], keys: ['token#*'] }],
  /** Reading how accounts stand (`account-health-reader.ts`). */
  readAccountHealth: [{ actions: ['GetItem'], keys: ['account-health#*'] }],
  /** Keeping how accounts stand (`account-healths.ts`). */
  accountHealth: [{ actions: ['GetItem', 'PutItem'], keys: ['account-health#*'] }],
  /** Taking warnings that an account ends, and noting that they were sent (`expiry-warnings.ts`). */
  expiryWarnings: [{ actions: ['PutItem', 'UpdateItem'], keys: ['expiry-warning#*'] }],
  /** Everything about words on their way to lists (`dispatches.ts`). */
  dispatches: [{ actions: ['GetItem', 'PutItem', 'DeleteItem', 'Query'], keys: ['dispatch#*'] }],
  /** Reading to whom lists send nothing more (`list-stop-reader.ts`). */
  readListStops: [{ actions: ['Query'], keys: ['list-stops#*'] }],
  /** Noting to whom lists send nothing more (`list-stops.ts`). */
  listStops: [{ actions: ['PutItem'], keys: ['list-stops#*'] }],
  /** Counting which mails to lists came back (`mail-return-reader.ts`). */
  readMailReturns: [{ actions: ['Query'], keys: ['mail-returns#*'] }],
  /** Noting which mails to lists came back (`mail-returns.ts`). */
  mailReturns: [{ actions: ['PutItem'], keys: ['mail-returns#*'] }],
  /** Keeping pictures of posts in other planners (`picture-store.ts`). */
  keepPictures: [{ actions: ['PutItem'], keys: ['picture#*'] }],
  /** Reading them (`picture-reader.ts`). */
  readPictures: [{ actions: ['Query'], keys: ['picture#*'] }],
  /** Everything about the newsroom's register (`newsroom-register.ts`). */
  newsroomRegister: [
    {
      actions: ['GetItem', 'PutItem', 'DeleteItem', 'Query'],
      keys: ['newsroom', 'newsroom-page#*', 'newsroom-thread#*'],
    },
  ],
} as const satisfies Record<string, readonly ItemRight[]>;

/** A name in `itemRights`. */
export type ItemRightName = keyof typeof itemRights;
