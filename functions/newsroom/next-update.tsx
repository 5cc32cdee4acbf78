import { isWithdrawn, type NewsroomSite, type ShownPage } from '#domain/publish/newsroom.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface NextUpdateProps {
  page: ShownPage;
  site: NewsroomSite;
}

interface LineProps extends NextUpdateProps {
  label: 'nextUpdate' | 'nextPromised' | 'lateSince';
  at: string | undefined;
  /** Whether the update came elsewhere. */
  given?: boolean;
}

const Line = ({ page, site, label, at, given }: LineProps) => {
  if (at === undefined) return null;
  const words = newsroomWords[page.language];
  return (
    <p class={label === 'lateSince' ? 'next late' : 'next'}>
      <b>{words[label]}</b>{' '}
      <ZonedTime at={at} language={page.language} timeZone={site.organisation.timeZone} />
      {given && <span>{words.nextGiven}</span>}
    </p>
  );
};

/** When the next update comes, since when it is late, or when it was to come. */
export const NextUpdate = ({ page, site }: NextUpdateProps) => {
  if (isWithdrawn(page)) return null;
  const { sequel, nextUpdateAt } = page;
  const of = { page, site };
  switch (sequel?.is) {
    case 'newer':
      return <Line {...of} label="nextPromised" at={nextUpdateAt} />;
    case 'given':
      // Once it is over nobody waits for one.
      if (page.endedAt !== undefined) return null;
      return <Line {...of} label="nextUpdate" at={nextUpdateAt} given />;
    case 'awaited':
      return <Line {...of} label="nextUpdate" at={sequel.at} />;
    case 'late':
      return (
        <>
          <Line {...of} label="lateSince" at={sequel.since} />
          <Line {...of} label="nextUpdate" at={sequel.next} />
        </>
      );
    default:
      return <Line {...of} label="nextUpdate" at={nextUpdateAt} />;
  }
};
