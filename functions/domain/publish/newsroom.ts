import * as z from 'zod';
import { Kind } from '../kind/kind.ts';
import type { Accessibility } from '../plan/organisation.ts';
import type { keptFor } from '../plan/retention.ts';
import { Language } from '../values/language.ts';
import type { RemovalCount } from './removal-count.ts';

/** A statement in the newsroom: what its page, the list and the feeds are made of. */
export const NewsroomPage = z.object({
  statementId: z.string(),
  /** The incident that it is about: its thread holds the page. */
  incidentId: z.string().optional(),
  slug: z.string(),
  version: z.int(),
  kind: Kind,
  language: Language,
  title: z.string(),
  text: z.string(),
  hash: z.string(),
  /** The content that was hashed. */
  approved: z.record(z.string(), z.unknown()).optional(),
  approvedAt: z.iso.datetime(),
  approvedBy: z.object({ role: z.string(), name: z.string().optional() }),
  publishedAt: z.iso.datetime(),
  nextUpdateAt: z.iso.datetime().optional(),
  journalHash: z.string().optional(),
  /** The statement in another language that was requested along with it. */
  translationOf: z.string().optional(),
  /** Whether a model drafted the words, whoever changed them since. */
  draftedByModel: z.boolean().optional(),
  /** The later statement that corrects or withdraws this one. */
  supersededBy: z
    .object({
      how: z.enum(['corrects', 'withdraws']),
      statementId: z.string(),
      slug: z.string().optional(),
      at: z.iso.datetime(),
    })
    .optional(),
});
export type NewsroomPage = z.infer<typeof NewsroomPage>;

/** Whether a later statement withdrew this one, so that its words are no longer published. */
export const isWithdrawn = (page: NewsroomPage): boolean => page.supersededBy?.how === 'withdraws';

/**
 * How the updates stand that an incident promised: `late`, the earliest did not come in time, and when the
 * next is to come where that is known; `awaited`, it comes at a time that other words named; `given`, what the
 * statement promised came elsewhere.
 */
export type UpdateStanding =
  | { is: 'late'; since: string; next?: string | undefined }
  | { is: 'awaited'; at: string }
  | { is: 'given' };

/**
 * What came of a statement's incident after it: `newer`, another statement in its language, at that time;
 * else how the promised updates stand.
 */
export type Sequel = { is: 'newer'; at: string } | UpdateStanding;

/** A page whose incident may be over. */
export interface EndedPage extends NewsroomPage {
  /** Since when its incident is over, ISO 8601. */
  endedAt?: string | undefined;
}

/** Something later about the same in another language than the page's: when it came, and whether it corrects. */
export interface Elsewhere {
  is: 'later' | 'correction';
  language: Language;
  slug: string;
  at: string;
}

/**
 * A page as it is shown. What came after it is found out anew whenever the page is written, and is in no
 * register, so that what is written can't be older than what is known.
 */
export interface ShownPage extends EndedPage {
  sequel?: Sequel | undefined;
  /** Only of the newest page in its language: that one leads to what came elsewhere. */
  elsewhere?: readonly Elsewhere[] | undefined;
}

/** The public statements of one incident, newest first. */
export interface Thread {
  incidentId: string;
  pages: readonly ShownPage[];
  /** How many comments were removed, by ground; none where the plan does not want it shown. */
  removals: readonly RemovalCount[];
}

/** Port: the register of the newsroom's pages, read consistently; newest first. */
export interface NewsroomRegister {
  /** Registers a page in place of the statement's earlier one, whose `publishedAt` may differ. */
  put(page: NewsroomPage): Promise<void>;
  get(statementId: string): Promise<NewsroomPage | undefined>;
  newest(limit: number): Promise<NewsroomPage[]>;
  /** Those of one incident. */
  newestOf(incidentId: string, limit: number): Promise<NewsroomPage[]>;
}

/**
 * Port: says how the updates stand that the incident of its newest page promised, by its journal; undefined
 * where nothing is promised, or only what the page itself says.
 */
export type ReadPromise = (page: NewsroomPage) => Promise<UpdateStanding | undefined>;

/** Port: says since when an incident is over, ISO 8601; undefined where it is not. */
export type ReadEnd = (incidentId: string) => Promise<string | undefined>;

/** Port: counts the removals of an incident that the public may be told of, as they are now. */
export type CountRemovals = (incidentId: string) => Promise<readonly RemovalCount[]>;

/** Port: says whether a registered page is what its statement's journal says; raises the alarm if not. */
export interface PageGuard {
  isGenuine(page: NewsroomPage): Promise<boolean>;
  /** Someone changed a page behind the journal's back. */
  reportAltered(page: NewsroomPage): void;
}

/** Port: marks a published page as corrected or withdrawn by a later statement. */
export interface Newsroom {
  supersede(
    statementId: string,
    by: { statementId: string; how: 'corrects' | 'withdraws'; at: string },
  ): Promise<void>;
}

/** How comments are handled, and the data of those who write them. */
export interface CommentHandling {
  /** Why a comment may be hidden, in the order in which they are told. */
  grounds: readonly Record<'title' | 'source', Record<Language, string>>[];
  /** How long words are kept, as ISO 8601 durations. */
  kept: ReturnType<typeof keptFor>;
}

/** Whose newsroom it is, and its address: what a page needs besides the statement. */
export interface NewsroomSite {
  /** Scheme and host, without a path: `https://news.example.org`. */
  baseUrl: string;
  /**
   * As in the plan; the list of statements is in the first language. `labelModelDrafts`: pages say
   * where a model drafted the words.
   */
  organisation: {
    name: string;
    timeZone: string;
    languages: readonly Language[];
    labelModelDrafts?: boolean | undefined;
    /** Where readers can turn. */
    contacts?: readonly string[] | undefined;
    accessibility?: Accessibility | undefined;
    /** Whom people ask about their data; without it the contacts. */
    dataContact?: string | undefined;
    publicBody?: boolean | undefined;
    securityContact?: string | undefined;
    /** Where readers find the source of Talan, to check pages with. */
    talanSource?: string | undefined;
    /** The WebSub hub that the feeds name. */
    hub?: string | undefined;
  };
}

/**
 * Port: makes the newsroom's files from the registered pages. Pure: the same pages give the same
 * bytes, so that a file that is right already is not written again.
 */
export interface NewsroomRender {
  page(page: ShownPage, site: NewsroomSite): string;
  /** The JSON file by which anyone can check that the page holds what was approved. */
  record(page: ShownPage, site: NewsroomSite): string;
  /**
   * The list for readers of a language, the organisation's first where none is given: that one holds
   * everything, another what is in its language. `pages` are newest first, here and in the feeds.
   */
  index(pages: readonly EndedPage[], site: NewsroomSite, language?: Language): string;
  /** The page of a thread for readers of a language, as the list is. */
  thread(thread: Thread, site: NewsroomSite, language?: Language): string;
  /** The accessibility statement in a language, where the organisation has one. */
  accessibility(site: NewsroomSite, language: Language): string | undefined;
  /** What is done with comments and personal data, in a language. */
  comments(site: NewsroomSite, language: Language, handling: CommentHandling): string;
  /** The security.txt (RFC 9116) as of a time, where someone is to be told of weaknesses. */
  security(site: NewsroomSite, now: Date): string | undefined;
  /** For readers of an address that does not exist. */
  missing(site: NewsroomSite): string;
  /** The feeds of all statements, or of one thread. */
  atom(pages: readonly EndedPage[], site: NewsroomSite, incidentId?: string): string;
  json(pages: readonly EndedPage[], site: NewsroomSite, incidentId?: string): string;
}
