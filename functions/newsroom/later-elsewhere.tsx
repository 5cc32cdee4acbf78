import type { Elsewhere, NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface Props {
  later: Elsewhere | undefined;
  site: NewsroomSite;
  /** Of those who read the notice. */
  language: Language;
}

/** Tells readers of a language that something later was said, or corrected, in another, and leads to it. */
export const LaterElsewhere = ({ later, site, language }: Props) => {
  if (!later) return null;
  const words = newsroomWords[language];
  const isCorrection = later.is === 'correction';
  return (
    <p class="notice">
      <strong>{(isCorrection ? words.correctionIn : words.laterIn)[later.language]}</strong>{' '}
      <ZonedTime at={later.at} language={language} timeZone={site.organisation.timeZone} />
      {' – '}
      <a href={pathTo(later.slug)} lang={later.language} hreflang={later.language}>
        {newsroomWords[later.language].readHere}
      </a>
    </p>
  );
};
