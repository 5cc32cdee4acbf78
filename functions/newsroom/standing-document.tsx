import type { Child } from 'hono/jsx';
import type { NewsroomSite } from '#domain/publish/newsroom.ts';
import type { StandingPage } from '#domain/publish/newsroom-files.ts';
import type { Language } from '#domain/values/language.ts';
import { documentOf, Layout } from './layout.tsx';

interface Standing {
  site: NewsroomSite;
  language: Language;
  page: StandingPage;
  /** May hold soft hyphens: long words must fit on a phone. */
  title: string;
}

/** A page that stands beside the statements, in each language of the organisation. */
export const standingDocument = (
  { site, language, page, title }: Standing,
  children: Child,
): string => {
  const nameIn = (each: Language) => `${each}/${page}`;
  const elsewhere = site.organisation.languages
    .filter((each) => each !== language)
    .map((each) => ({ language: each, name: nameIn(each) }));
  return documentOf(
    <Layout
      {...{ site, language, elsewhere }}
      title={title.replaceAll('\u00ad', '')}
      type="website"
      name={nameIn(language)}
    >
      <article>
        <h1>{title}</h1>
        <div class="text">{children}</div>
      </article>
    </Layout>,
  );
};
