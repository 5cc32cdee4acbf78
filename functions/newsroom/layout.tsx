import type { Child } from 'hono/jsx';
import type { NewsroomSite } from '#domain/publish/newsroom.ts';
import { feedNames, newsroomFiles } from '#domain/publish/newsroom-files.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo, urlTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { Line } from './paragraphs.tsx';
import { homeIn } from './site-language.ts';

interface LayoutProps {
  site: NewsroomSite;
  language: Language;
  /** The page's title without the organisation's name; the list has none. */
  title?: string;
  description?: string;
  type: 'website' | 'article';
  /** Name of the page under the newsroom; '' is the list. */
  name: string;
  /** The incident whose thread it is: the page names its feeds. */
  incidentId?: string;
  /** Data about the page for machines. */
  data?: Child;
  /** Addresses of the same page in other languages. */
  elsewhere?: readonly { language: Language; name: string }[];
  /** Other languages that the foot of a page is told in too, where the page is for readers of any. */
  alsoIn?: readonly Language[];
  children: Child;
}

const { stylesheet } = newsroomFiles;

const Head = (props: LayoutProps) => {
  const { site, language, title, description, type, name, elsewhere = [] } = props;
  const here = `${newsroomWords[language].newsroom} – ${site.organisation.name}`;
  const { atom, json } = feedNames(props.incidentId);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === undefined ? here : `${title} – ${site.organisation.name}`}</title>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={urlTo(site, name)} />
      <link rel="stylesheet" href={pathTo(stylesheet)} />
      <link rel="alternate" type="application/atom+xml" title={here} href={pathTo(atom)} />
      <link rel="alternate" type="application/feed+json" title={here} href={pathTo(json)} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={site.organisation.name} />
      <meta property="og:title" content={title ?? here} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={urlTo(site, name)} />
      <meta property="og:locale" content={language === 'sv' ? 'sv_SE' : 'en_GB'} />
      <meta name="twitter:card" content="summary" />
      {elsewhere.map((each) => (
        <link rel="alternate" hreflang={each.language} href={urlTo(site, each.name)} />
      ))}
      {props.data}
    </head>
  );
};

const Elsewhere = ({ elsewhere = [] }: LayoutProps) => (
  <>
    {elsewhere.map(({ language, name }) => (
      <a href={pathTo(name)} lang={language} hreflang={language}>
        {newsroomWords[language].language}
      </a>
    ))}
  </>
);

const Masthead = (props: LayoutProps) => {
  const { site, language, name } = props;
  const home = homeIn(site, language);
  return (
    <header class="masthead">
      <div class="measure">
        <a class="name" href={pathTo(home)} aria-current={name === home ? 'page' : undefined}>
          <b>{site.organisation.name}</b> <span>{newsroomWords[language].newsroom}</span>
        </a>
        <Elsewhere {...props} />
      </div>
    </header>
  );
};

const Feeds = ({ language, incidentId, id }: LayoutProps & { id: string }) => {
  const words = newsroomWords[language];
  const { atom, json } = feedNames(incidentId);
  return (
    <nav aria-labelledby={id}>
      <span id={id}>{incidentId === undefined ? words.follow : words.followThread}:</span>
      <a href={pathTo(atom)} type="application/atom+xml">
        {words.atom}
      </a>
      <a href={pathTo(json)} type="application/feed+json">
        {words.json}
      </a>
    </nav>
  );
};

// Who is behind the newsroom, and where to turn.
const Contacts = ({ site: { organisation }, language }: LayoutProps) => {
  const { name, contacts = [] } = organisation;
  return contacts.length === 0 ? null : (
    <p class="contacts">
      {name}. {newsroomWords[language].contact}: <Line line={contacts.join(', ')} />
    </p>
  );
};

const FootLinks = (props: LayoutProps & { id: string }) => {
  const { site, language, name } = props;
  return (
    <>
      <Contacts {...props} />
      {name !== homeIn(site, language) && (
        <a href={pathTo(homeIn(site, language))}>{newsroomWords[language].all}</a>
      )}
      {site.organisation.accessibility && (
        <a href={pathTo(`${language}/accessibility`)}>{newsroomWords[language].accessibility}</a>
      )}
      <a href={pathTo(`${language}/comments`)}>{newsroomWords[language].comments}</a>
      <Feeds {...props} />
      <p class="print">
        {newsroomWords[language].address}: {urlTo(site, name)}
      </p>
    </>
  );
};

const Footer = ({ alsoIn = [], ...props }: LayoutProps) => (
  <footer class="foot">
    <div class="measure">
      <FootLinks {...props} id="follow" />
    </div>
    {alsoIn.map((language) => (
      <div class="measure" lang={language}>
        <FootLinks {...props} language={language} id={`follow-${language}`} />
      </div>
    ))}
  </footer>
);

/**
 * The frame of every page of the newsroom. It has no script and no inline style, as its CSP
 * demands.
 */
export const Layout = (props: LayoutProps) => (
  <html lang={props.language}>
    <Head {...props} />
    <body>
      <a class="skip" href="#main">
        {newsroomWords[props.language].skip}
      </a>
      <Masthead {...props} />
      <main id="main" class="measure" tabindex={-1}>
        {props.children}
      </main>
      <Footer {...props} />
    </body>
  </html>
);

/** A page as it is stored. */
export const documentOf = (page: unknown): string => `<!doctype html>\n${String(page)}\n`;
