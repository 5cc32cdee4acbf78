import type { NewsroomSite } from '#domain/publish/newsroom.ts';
import { pathTo } from './address.ts';
import { documentOf, Layout } from './layout.tsx';
import { newsroomWords } from './newsroom-words.ts';
import { homeIn, siteLanguage } from './site-language.ts';

/** The page for readers of an address that does not exist, in every language of the organisation. */
export const renderMissing = (site: NewsroomSite): string => {
  const language = siteLanguage(site);
  const first = newsroomWords[language];
  const { languages } = site.organisation;
  const alsoIn = languages.filter((each) => each !== language);
  return documentOf(
    <Layout {...{ site, language, alsoIn }} title={first.missing} type="website" name="">
      {languages.map((each, i) => (
        <section lang={each}>
          {i === 0 ? <h1>{first.missing}</h1> : <h2>{newsroomWords[each].missing}</h2>}
          <p>{newsroomWords[each].tryList}</p>
          <p>
            <a href={pathTo(homeIn(site, each))}>{newsroomWords[each].all}</a>
          </p>
        </section>
      ))}
    </Layout>,
  );
};
