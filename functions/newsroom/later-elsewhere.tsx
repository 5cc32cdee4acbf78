import type { Elsewhere, NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface Props {
  later: readonly Elsewhere[] | undefined;
  site: NewsroomSite;
  /** Of those who read the notices. */
  language: Language;
}

/** Tells readers of a language that something later was said, or corrected, in another, and leads to it. */
export const LaterElsewhere = ({ later = [], site, language }: Props) => {
  const words = newsroomWords[language];
  return (
    <>
      {later.map((each) => (
        <p class="notice">
          <strong>
            {(each.is === 'correction' ? words.correctionIn : words.laterIn)[each.language]}
          </strong>{' '}
          <ZonedTime at={each.at} language={language} timeZone={site.organisation.timeZone} />
          {' – '}
          <a href={pathTo(each.slug)} hreflang={each.language}>
            {words.readIn[each.language]}
          </a>
        </p>
      ))}
    </>
  );
};
