import type { Child } from 'hono/jsx';
import { isWithdrawn, type NewsroomPage, type NewsroomSite } from '#domain/publish/newsroom.ts';
import { urlTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

const Row = ({ label, children }: { label: string; children: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Hash = ({ label, hash }: { label: string; hash: string }) => (
  <Row label={label}>
    <code>{hash}</code>
  </Row>
);

interface ApprovalRecordProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** How a reader computes all of it again. */
const Command = ({ page, site }: ApprovalRecordProps) => {
  const words = newsroomWords[page.language];
  const { talanSource } = site.organisation;
  return (
    <>
      <p>{words.command}:</p>
      <p>
        <code>
          <span class="whole">npm run -s verify-page --</span> {urlTo(site, page.slug)}
        </code>
      </p>
      <p>{words.notChecked}</p>
      {talanSource !== undefined && (
        <p>
          {words.source} <a href={talanSource}>{talanSource}</a>
        </p>
      )}
    </>
  );
};

/** Who approved the words and when, and the hashes by which anyone can check them. */
export const ApprovalRecord = ({ page, site }: ApprovalRecordProps) => {
  const words = newsroomWords[page.language];
  const { role, name } = page.approvedBy;
  const when = { language: page.language, timeZone: site.organisation.timeZone };
  return (
    <aside class="record" aria-label={words.record}>
      <dl>
        {!isWithdrawn(page) && (
          <Row label={words.approvedBy}>
            {name === undefined ? role : `${role}, ${name}`},{' '}
            <ZonedTime at={page.approvedAt} {...when} />
          </Row>
        )}
      </dl>
      <details>
        <summary>{words.howToCheck}</summary>
        <p>{words.checking}</p>
        <dl>
          <Hash label={words.approvedHash} hash={page.hash} />
          {page.journalHash !== undefined && (
            <Hash label={words.journalHash} hash={page.journalHash} />
          )}
        </dl>
        <Command page={page} site={site} />
        <p>
          <a href={`${page.slug}.json`}>{words.check}</a>
        </p>
      </details>
    </aside>
  );
};
