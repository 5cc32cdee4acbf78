import * as z from 'zod';
import { NEWSROOM } from '../channel/channel.ts';
import { Kind } from '../kind/kind.ts';
import { Accessibility } from '../plan/plan.ts';
import { canonicalJson, hashOf } from '../values/canonical.ts';
import { Language } from '../values/language.ts';
import { normaliseText } from '../values/text.ts';
import { isWithdrawn, type NewsroomPage, type NewsroomSite } from './newsroom.ts';

/** What a page shows besides the approved words and its fixed furniture: a template, and its values. */
const Addition = z.discriminatedUnion('template', [
  z.strictObject({
    template: z.enum(['corrected', 'withdrawn']),
    value: z.strictObject({
      statementId: z.string(),
      slug: z.string().optional(),
      at: z.iso.datetime(),
    }),
  }),
  z.strictObject({ template: z.literal('drafted-by-model'), value: z.strictObject({}) }),
]);
type Addition = z.infer<typeof Addition>;

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
    accessibility: Accessibility.optional(),
  }),
  added: z.array(Addition),
});
export type PageRecord = z.infer<typeof PageRecord>;

// A store may keep the fields in another order; the record has one.
const inOrder = (approved: Record<string, unknown>): z.infer<typeof Approved> =>
  Approved.parse(JSON.parse(canonicalJson(approved)));

/** Whether a page says that a model drafted its words. */
export const isLabelled = (page: NewsroomPage, { organisation }: NewsroomSite): boolean =>
  organisation.labelModelDrafts === true && page.draftedByModel === true && !isWithdrawn(page);

const additionsOf = (page: NewsroomPage, site: NewsroomSite): Addition[] => {
  const label: Addition = { template: 'drafted-by-model', value: {} };
  const labels = isLabelled(page, site) ? [label] : [];
  if (!page.supersededBy) return labels;
  const { statementId, slug, at } = page.supersededBy;
  const value = { statementId, ...(slug !== undefined && { slug }), at };
  return [{ template: isWithdrawn(page) ? 'withdrawn' : 'corrected', value }, ...labels];
};

/** The record of a page. */
export const recordOf = (page: NewsroomPage, site: NewsroomSite): PageRecord => {
  const { organisation, baseUrl } = site;
  const { role, name } = page.approvedBy;
  const withdrawn = isWithdrawn(page);
  return {
    statementId: page.statementId,
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
      ...(organisation.accessibility && { accessibility: organisation.accessibility }),
    },
    added: additionsOf(page, site),
  };
};

const supersededIn = (added: readonly Addition[]): NewsroomPage['supersededBy'] => {
  const notice = added.find((one) => one.template !== 'drafted-by-model');
  if (notice === undefined) return undefined;
  const how = notice.template === 'withdrawn' ? 'withdraws' : 'corrects';
  return { how, ...notice.value };
};

/** The page that a record describes, and the newsroom that it belongs to. */
export const pageIn = (record: PageRecord): { page: NewsroomPage; site: NewsroomSite } => {
  const { site, added, approvedHash, nextUpdateAt, journalHash, approved } = record;
  const { statementId, slug, version, kind, language, title, publishedAt } = record;
  const isLabelledThere = added.some(({ template }) => template === 'drafted-by-model');
  const superseded = supersededIn(added);
  const page = {
    ...{ statementId, slug, version, kind, language, title, publishedAt },
    text: record.text ?? '',
    hash: approvedHash,
    approvedBy: record.approvedBy,
    approvedAt: record.approvedAt,
    ...(approved && { approved }),
    ...(nextUpdateAt !== null && { nextUpdateAt }),
    ...(journalHash !== null && { journalHash }),
    ...(isLabelledThere && { draftedByModel: true }),
    ...(superseded && { supersededBy: superseded }),
  };
  const { baseUrl, ...organisation } = site;
  return {
    page,
    site: { baseUrl, organisation: { ...organisation, labelModelDrafts: isLabelledThere } },
  };
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
