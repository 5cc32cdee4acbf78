import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import type { NewsroomSite, ShownPage } from '#domain/publish/newsroom.ts';
import { recordOf, siteHash } from '#domain/publish/page-record.ts';
import { approvedPreimage, contentOf } from '#domain/statement/version/approved-hash.ts';
import { currentJournal, hashedAnew, typed } from './exported.ts';

/** Whose newsroom it is: one that labels models' drafts. */
export const newsroomSite: NewsroomSite = {
  baseUrl: 'https://news.example.org',
  organisation: {
    name: 'Exempelverket',
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    contacts: ['press@exempel.example'],
    labelModelDrafts: true,
  },
};

/** The page of an exported statement, as it is after the correction that the journal ends with. */
export const pageOf = (journal: ExportedJournal): ShownPage => {
  const { statement, printed } = verifyExport(journal);
  if (!statement?.decision || !statement.hash) throw new TypeError('It was approved');
  const { id, incidentId, version, kind, language, nextUpdateAt, hash, decision } = statement;
  const words = statement.texts.find(({ channel }) => channel === 'newsroom');
  const { supersededBy = '', draftedBy } = statement;
  return {
    ...{
      statementId: id,
      incidentId,
      version,
      kind,
      language,
      hash,
      publishedAt: decision.at.replace('.000Z', '.100Z'),
    },
    ...(nextUpdateAt && { nextUpdateAt }),
    slug: `vi-utreder-${hash.slice(0, 6)}`,
    title: words?.title ?? '',
    text: words?.text ?? '',
    approved: approvedPreimage(contentOf(statement)),
    approvedAt: decision.at,
    approvedBy: decision.approver,
    ...(draftedBy === 'model' && { draftedByModel: true }),
    journalHash: printed[0]?.hash ?? '',
    supersededBy: { how: 'corrects', statementId: supersededBy, at: decision.at },
  };
};

/** A statement's journal that says as what its page was published, and that page. */
export const publishedNow = (): { journal: ExportedJournal; page: ShownPage } => {
  const journal = currentJournal();
  const page = pageOf(journal);
  const receipt = typed(journal, 'receipt').find(
    ({ entry: { data } }) => data['channel'] === 'newsroom',
  );
  if (!receipt?.payload) throw new TypeError('It is out in the newsroom');
  const { publishedAt } = page;
  Object.assign(receipt.entry.data, {
    publishedAt,
    siteHash: siteHash(recordOf(page, newsroomSite)),
  });
  receipt.payload.words = { url: `${newsroomSite.baseUrl}/newsroom/${page.slug}` };
  return { journal: hashedAnew(journal), page };
};
