/**
 * A limit on the length of a text: what is counted, and how much of it is allowed. A text may
 * take so many joined text messages; what they hold depends on the characters used. `domain/length` has a function for
 * each way.
 */
export type TextLimit =
  | { counted: 'weight-on-x' | 'mastodon' | 'graphemes' | 'bytes' | 'characters'; max: number }
  | { counted: 'sms'; messages: number };

/** Everything that Talan knows about a channel. */
export interface ChannelProfile {
  /** Who can read what is posted there: everyone, or perhaps staff alone. */
  audience: 'public' | 'internal';
  /** Whether what is posted there is read by staff alone, whatever kind of statement it is. */
  staffAlone?: true;
  /** Whether texts carry a title. */
  hasTitle: boolean;
  /** Whether each post has an address (URL) of its own. */
  hasAddress: boolean;
  /** The hosts of these addresses, without subdomains; absent where they differ. No host that forwards to others. */
  hosts?: readonly string[];
  /**
   * Whether Talan keeps a page of its own for each statement: it prints when the next update comes,
   * and changes when a later statement corrects or withdraws the words.
   */
  hasOwnPage?: true;
  /**
   * Who posts: Talan, through the adapter in `adapters/channels`; with `account`, Talan where it has an
   * account there (`accounts.ts`), else a person; or always a person.
   */
  postedBy: 'talan' | 'account' | 'hand';
  /** Whether Talan, with an account, can hide what others write below our posts there. */
  hidesReplies?: true;
  /** Where words go to each of a list of recipients: by what these are reached. */
  reaches?: 'mail' | 'phone';
  /** A text must keep within all of these; an empty list where the channel sets no limit. */
  limits: readonly TextLimit[];
  /** Whether servers differ, so that the plan may set the limit and our host (`channels.<name>`). */
  planSetsLimit?: true;
  /**
   * How many characters a feed surely shows before "more": what the platform advises, since none
   * documents an exact number. Absent where posts are shown whole.
   */
  feedShows?: number;
  /** Whether a draft is a few sentences in one paragraph, or several paragraphs. */
  draftSize: 'short' | 'long';
  /** Whether a draft avoids typographic characters, which take more room than plain ones. */
  plainCharacters?: true;
}
