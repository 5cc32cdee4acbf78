import * as z from 'zod';
import type { AskSource, Said, Source } from '#domain/source/source.ts';
import { SourceUnread } from '../http/failure.ts';
import { plainText } from '../words/plain-text.ts';
import { counties } from './counties.ts';
import { askJson, type OfficialDeps } from './get-json.ts';

// News of krisinformation.se, version 3 (https://www.krisinformation.se/om-krisinformation/oppen-data). Which county
// a piece is about is read from it here, so that the answer is the same whatever the query means.
const ADDRESS =
  'https://api.krisinformation.se/v3/news?format=json&language=sv&allCounties=true&days=7';

const MAX_TEXT = 10_000;
const MAX_HTML = 100_000;

const News = z.object({
  Identifier: z.coerce.string().min(1).max(500),
  Headline: z.string(),
  Preamble: z.string().nullish(),
  BodyText: z.string().nullish(),
  Published: z.iso.datetime({ offset: true }),
  Web: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish()
    .catch(undefined),
  SenderName: z.string().nullish(),
  Area: z
    .array(z.object({ Type: z.string().nullish(), Description: z.string().nullish() }))
    .nullish(),
  IsTest: z.boolean().nullish(),
});
type News = z.infer<typeof News>;

const COUNTY_CHARACTERS = 2;

// What names no county is about the whole country.
const isOurs = ({ Area }: News, areas: readonly string[]): boolean => {
  const named = (Area ?? []).filter(({ Type }) => Type === 'County');
  const ours = areas.map((code) => counties[code.slice(0, COUNTY_CHARACTERS)]);
  return named.length === 0 || named.some(({ Description }) => ours.includes(Description ?? ''));
};

const wordsOf = ({ Headline, Preamble, BodyText }: News): string =>
  [Headline, Preamble, BodyText]
    .map((html) => plainText((html ?? '').slice(0, MAX_HTML)))
    .filter(Boolean)
    .join('\n\n')
    .slice(0, MAX_TEXT)
    .toWellFormed();

const saidIn = (news: News, source: string): Said => ({
  source,
  id: news.Identifier,
  ...(news.Web && { url: news.Web }),
  author: { id: (news.SenderName ?? source).slice(0, 200) },
  text: wordsOf(news),
  language: 'sv',
  writtenAt: new Date(news.Published).toISOString(),
});

const read = (json: unknown, { name, areas = [] }: Source) => {
  const items = z.array(z.unknown()).safeParse(json);
  if (!items.success) throw new SourceUnread('unreadable');
  const said = items.data.flatMap((each) => {
    const { data } = News.safeParse(each);
    return data && data.IsTest !== true && isOurs(data, areas) ? [saidIn(data, name)] : [];
  });
  return { said, memory: { known: [] } };
};

/** Asks krisinformation.se for its news about our county or the whole country. */
export const createKrisinformation =
  (deps: OfficialDeps): AskSource =>
  (source, _, signal) =>
    askJson(deps, ADDRESS, signal, (json) => read(json, source));
