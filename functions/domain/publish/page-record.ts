import * as z from 'zod';
import { NEWSROOM } from '../channel/channel.ts';
import { Kind } from '../kind/kind.ts';
import { Accessibility } from '../plan/organisation.ts';
import { canonicalJson, hashOf } from '../values/canonical.ts';
import { Language } from '../values/language.ts';
import { normaliseText } from '../values/text.ts';
import { Addition, addedIn, additionsOf } from './additions.ts';
import { isWithdrawn, type NewsroomPage, type NewsroomSite, type ShownPage } from './newsroom.ts';

// Loose: the hash is computed over all of it, whatever an approval comes to cover.
const Approved = z.looseObject({
  statementId: z.string(),
  version: z.int(),
  kind: Kind,
  language: Language,
  nextUpdateAt: z.string().nullable(),
  texts: z.array(
    z.looseObject({ channel: z.string(), title: z.string().nullable(), text: z.string() }),
  ),
});

/**
 * The JSON file beside a page. The page is made from it alone, so that both can be compared byte by
 * byte. `approved` is what was hashed: null where words for other channels are not public, and where
 * the words are withdrawn; `text` and `nextUpdateAt` are null then as well.
 */
export const PageRecord = z.strictObject({
  statementId: z.string(),
  /** Whose thread holds the page; absent on pages from before there were threads. */
  incidentId: z.string().optional(),
  slug: z.string(),
  version: z.int(),
  kind: Kind,
  language: Language,
  title: z.string(),
  text: z.string().nullable(),
  nextUpdateAt: z.iso.datetime().nullable(),
  approvedHash: z.string(),
  approvedBy: z.strictObject({ role: z.string(), name: z.string().optional() }),
  approvedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime(),
  journalHash: z.string().nullable(),
  withdrawn: z.boolean(),
  approved: Approved.nullable(),
  site: z.strictObject({
    baseUrl: z.string(),
    name: z.string(),
    timeZone: z.string(),
    languages: z.array(Language),
    /** Absent where the plan names none, and on pages from before the newsroom named them. */
    contacts: z.array(z.string()).optional(),
    accessibility: Accessibility.optional(),
    talanSource: z.string().optional(),
  }),
  added: z.array(Addition),
});
export type PageRecord = z.infer<typeof PageRecord>;

// A store may keep the fields in another order; the record has one.
const inOrder = (approved: Record<string, unknown>): z.infer<typeof Approved> =>
  Approved.parse(JSON.parse(canonicalJson(approved)));

/** The record of a page. */
export const recordOf = (page: ShownPage, site: NewsroomSite): PageRecord => {
  const { organisation, baseUrl } = site;
  const { role, name } = page.approvedBy;
  const withdrawn = isWithdrawn(page);
  return {
    statementId: page.statementId,
    ...(page.incidentId !== undefined && { incidentId: page.incidentId }),
    slug: page.slug,
    version: page.version,
    kind: page.kind,
    language: page.language,
    title: page.title,
    text: withdrawn ? null : page.text,
    nextUpdateAt: (withdrawn ? undefined : page.nextUpdateAt) ?? null,
    approvedHash: page.hash,
    approvedBy: { role, ...(name !== undefined && { name }) },
    approvedAt: page.approvedAt,
    publishedAt: page.publishedAt,
    journalHash: page.journalHash ?? null,
    withdrawn,
    approved: withdrawn || !page.approved ? null : inOrder(page.approved),
    site: {
      baseUrl,
      name: organisation.name,
      timeZone: organisation.timeZone,
      languages: [...organisation.languages],
      ...(organisation.contacts?.length && { contacts: [...organisation.contacts] }),
      ...(organisation.accessibility && { accessibility: organisation.accessibility }),
      ...(organisation.talanSource !== undefined && { talanSource: organisation.talanSource }),
    },
    added: additionsOf(page, site),
  };
};

/**
 * The hash over what a page says of its newsroom, which no approval covers: whose it is, where it stands, whom to turn
 * to, and whether a model's draft is labelled. The journal keeps it of the page as it was published.
 */
export const siteHash = ({ site, added }: Pick<PageRecord, 'site' | 'added'>): string =>
  hashOf({ site, labelled: added.some(({ template }) => template === 'drafted-by-model') });

/** The page that a record describes, and the newsroom that it belongs to. */
export const pageIn = (record: PageRecord): { page: ShownPage; site: NewsroomSite } => {
  const { site, added, approvedHash, nextUpdateAt, journalHash, approved } = record;
  const { statementId, slug, version, kind, language, title, publishedAt } = record;
  const additions = addedIn(added);
  const page = {
    ...additions,
    ...(record.incidentId !== undefined && { incidentId: record.incidentId }),
    ...{ statementId, slug, version, kind, language, title, publishedAt },
    text: record.text ?? '',
    hash: approvedHash,
    approvedBy: record.approvedBy,
    approvedAt: record.approvedAt,
    ...(approved && { approved }),
    ...(nextUpdateAt !== null && { nextUpdateAt }),
    ...(journalHash !== null && { journalHash }),
  };
  const { baseUrl, ...organisation } = site;
  const labelModelDrafts = additions.draftedByModel === true;
  return { page, site: { baseUrl, organisation: { ...organisation, labelModelDrafts } } };
};

/** Whether a page shows what the approved content says, and has the hash of it. */
export const showsApproved = (page: NewsroomPage): boolean => {
  const approved = Approved.safeParse(page.approved).data;
  const text = approved?.texts.find(({ channel }) => channel === NEWSROOM);
  return (
    approved !== undefined &&
    text !== undefined &&
    hashOf(page.approved) === page.hash &&
    approved.statementId === page.statementId &&
    approved.version === page.version &&
    approved.kind === page.kind &&
    approved.language === page.language &&
    approved.nextUpdateAt === (page.nextUpdateAt ?? null) &&
    text.title === normaliseText(page.title) &&
    text.text === normaliseText(page.text)
  );
};
