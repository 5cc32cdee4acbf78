import type { Accessibility } from '#domain/plan/organisation.ts';
import type { NewsroomSite } from '#domain/publish/newsroom.ts';
import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';
import { type AccessibilityWords, accessibilityWords } from './accessibility-words.ts';
import { Line } from './paragraphs.tsx';
import { standingDocument } from './standing-document.tsx';

const SUPERVISOR = 'https://www.digg.se/tdosanmalan';

interface PartProps {
  words: AccessibilityWords;
  accessibility: Accessibility;
  language: Language;
}

// A date of the plan has no time zone: the day is the one that it says.
const dateWords = (date: string, language: Language): string =>
  dateFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const Shortcomings = ({ words, accessibility: { shortcomings }, language }: PartProps) => (
  <>
    <h2>{words.howAccessible}</h2>
    <p>{shortcomings.length === 0 ? words.full : words.partly}</p>
    <h2>{words.shortcomings}</h2>
    {shortcomings.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <ul>
        {shortcomings.map((each) => (
          <li>{each[language] ?? Object.values(each)[0]}</li>
        ))}
      </ul>
    )}
  </>
);

const Reporting = ({ words, accessibility: { contact } }: PartProps) => (
  <>
    <h2>{words.reporting}</h2>
    <p>
      <Line line={words.report(contact)} />
    </p>
    <p>
      <Line line={words.otherForm(contact)} />
    </p>
    <h2>{words.supervision}</h2>
    <p>{words.supervisor}</p>
    <p>
      <a href={SUPERVISOR}>{words.supervisorLink}</a>
    </p>
  </>
);

const Testing = ({ words, accessibility, language }: PartProps) => (
  <>
    <h2>{words.testing}</h2>
    <p>{words.tested[accessibility.testedBy](dateWords(accessibility.testedAt, language))}</p>
    <p>{words.method}</p>
    <h2>{words.technical}</h2>
    <p>{words.conformance}</p>
    <p>{words.stated(dateWords(accessibility.statedAt, language))}</p>
  </>
);

/** The accessibility statement of a public body, filled from the plan; undefined where there is none. */
export const renderAccessibility = (site: NewsroomSite, language: Language): string | undefined => {
  const { accessibility, name } = site.organisation;
  if (!accessibility) return undefined;
  const words = accessibilityWords[language];
  const props = { words, accessibility, language };
  return standingDocument(
    { site, language, page: 'accessibility', title: words.title },
    <>
      <p>{words.intro(name)}</p>
      <Shortcomings {...props} />
      <Reporting {...props} />
      <Testing {...props} />
    </>,
  );
};
