import type { NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';

/** The language of the list and the feeds: the organisation's first. */
export const siteLanguage = (site: NewsroomSite): Language =>
  site.organisation.languages[0] ?? 'sv';

/** Name of the list for readers of a language: '' in the organisation's first. */
export const homeIn = (site: NewsroomSite, language: Language): string =>
  language === siteLanguage(site) || !site.organisation.languages.includes(language)
    ? ''
    : language;
