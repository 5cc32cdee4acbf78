import { describe, expect, it } from 'vitest';
import { refusalProblems } from '#web/actions/refusal-problems.ts';
import { refusals } from '#web/messages/refusals.ts';

// Words that tell what to do: an order, or what the reader can do.
const TELLS = {
  en: /(?<!\p{L})(?:add|answer|ask|call|change|choose|clear|compare|confirm|copy|correct|give|go back|hand over|have|keep|leave|let|load|look|look at|make|mend|name|note|open it|open the|open another|open a|override|paste|publish|put|read|reject|release|resolve|reword|revoke|ring|say|see|see to|send|shorten|sign|tap|tell|talk|try|use|wait|withdraw|write|you can|you may|propose|enter)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ange|anteckna|avslå|be|bekräfta|besvara|byt|dra tillbaka|du kan|ett skäl|fråga|föreslå|ge|godkänn|gå tillbaka|jämför|klistra|kopiera|korta|kryssa|lägg|läs|låt|lämna|logga in|ring|rätta|sammanställ|se|se på|skapa|skicka|skriv|slå på|spara|stryk|säg|ta|tala|titta|tryck|vänta|välj|ändra|återkalla|öppna|försök|publicera)(?!\p{L})/iu,
};

// What comes of the plan or of the text stands in place of these.
const WHAT = ['x'];

const leaves = (words: unknown, code: string): [string, string][] => {
  if (typeof words === 'string') return [[code, words]];
  if (typeof words === 'function') return [[code, String(words(WHAT, WHAT, WHAT))]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => leaves(value, `${code}.${key}`));
};

// Parts of a refusal whose other part says how to go on.
const isPart = (code: string): boolean =>
  /^(?:not-ready\.(?!first)|facts-changed$|[a-z]+[A-Z])/u.test(code);

const codes = Object.keys(refusals.en);

describe.each(['en', 'sv'] as const)('each refusal of a page in %s', (language) => {
  it.each(codes)('says how to go on: %s', (code) => {
    const words = leaves(
      Object.entries(refusals[language]).find(([key]) => key === code)?.[1],
      code,
    );
    for (const [part, text] of words.filter(([each]) => !isPart(each))) {
      expect(text, part).toMatch(TELLS[language]);
    }
  });
});

describe('each refusal of the API', () => {
  it.each(Object.entries(refusalProblems))('says how to go on: %s', (_, { detail }) => {
    expect(detail).toMatch(TELLS.en);
  });
});
