import type { Child } from 'hono/jsx';
import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { Moment } from './moment.tsx';
import { isWithdrawn } from './notice.tsx';
import { words } from './words.ts';

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

interface RecordProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** Who approved the words and when, and the hashes by which anyone can check them. */
export const Record = ({ page, site }: RecordProps) => {
  const says = words[page.language];
  const { role, name } = page.approvedBy;
  const when = { language: page.language, timeZone: site.organisation.timeZone };
  return (
    <aside class="record" aria-label={says.record}>
      <dl>
        {!isWithdrawn(page) && (
          <Row label={says.approvedBy}>
            {name === undefined ? role : `${role}, ${name}`},{' '}
            <Moment at={page.approvedAt} {...when} />
          </Row>
        )}
        <Hash label={says.approvedHash} hash={page.hash} />
        {page.journalHash !== undefined && (
          <Hash label={says.journalHash} hash={page.journalHash} />
        )}
      </dl>
      <p>
        <a href={`${page.slug}.json`}>{says.check}</a>
      </p>
    </aside>
  );
};
