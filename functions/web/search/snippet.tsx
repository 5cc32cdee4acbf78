import { searchWords } from '#domain/search/search-index.ts';

// As much as two lines of a phone hold around the first word that fits.
const BEFORE = 40;
const LENGTH = 140;

const wordPlaces = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: searchWords(word).join(''),
  }));

/** The words of a text around what was found, which is marked. */
export const Snippet = ({ text, query, lang }: { text: string; query: string; lang?: string }) => {
  const terms = searchWords(query);
  const hits = wordPlaces(text).filter(({ folded }) => terms.some((term) => folded.includes(term)));
  const first = hits[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const cut = text.indexOf(' ', from + LENGTH);
  const to = cut < 0 ? text.length : cut;
  const shown = hits.filter(({ start, end }) => start >= from && end <= to);
  return (
    <span lang={lang}>
      {from > 0 && '… '}
      {shown.map(({ start, end }, i) => (
        <>
          {text.slice(shown[i - 1]?.end ?? from, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(shown.at(-1)?.end ?? from, to)}
      {to < text.length && ' …'}
    </span>
  );
};
