import type { Alert } from '../alert/alert.ts';
import { partOfFact } from '../incident/events/words-erased.ts';
import type { Incident } from '../incident/incident.ts';
import type { JournalItem } from '../journal/journal.ts';
import type { Statement } from '../statement/statement.ts';
import { isTheirs, type Person, quotes } from './person.ts';

/** All texts in a value. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
};

const holdsQuote = (person: Person, value: unknown, at: string): boolean =>
  stringsIn(value).some((text) => quotes(person, { text, at }));

const parts: [string, (words: Record<string, unknown>) => unknown][] = [
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
];

const factsIn = ({ entry, payload }: JournalItem): [string, unknown][] => {
  const words = payload?.words ?? {};
  const { facts } = words;
  if (entry.type === 'opened' && Array.isArray(facts)) {
    return facts.map((fact: { id?: unknown }) => [String(fact.id), fact]);
  }
  return entry.type.startsWith('fact-') ? [[String(entry.data['id']), words]] : [];
};

/**
 * The parts of an incident that quote a person in the words of an entry: `title`, `summary`, and facts such as
 * `fact:f1`. What people wrote of their own work is none of them.
 */
export const quotingParts = (person: Person, item: JournalItem): string[] => {
  const { entry, payload } = item;
  const told = parts.map(([name, of]): [string, unknown] => [name, of(payload?.words ?? {})]);
  const facts = factsIn(item).map(([id, fact]): [string, unknown] => [partOfFact(id), fact]);
  return [...told, ...facts].flatMap(([name, words]) =>
    holdsQuote(person, words, entry.at) ? [name] : [],
  );
};

// When each part was written down is in the entries alone.
const EVER = '9999';

/** Whether an incident may quote a person; its entries say whether they spoke first. */
export const mayQuote = (person: Person, { title, summary, facts }: Incident): boolean =>
  holdsQuote(person, [title, summary, facts], EVER);

/** Whether an alert shows what a person said. */
export const alertQuotes = (person: Person, { examples, noticedAt }: Alert): boolean =>
  holdsQuote(person, examples, noticedAt);

/** Whether the words of a statement themselves quote a person. */
export const wordsQuote = (person: Person, { texts, decision, requestedAt }: Statement): boolean =>
  holdsQuote(person, texts, decision?.at ?? requestedAt);

/** The words of an entry that quote a person, or are what they said. */
export const quotesIn = (person: Person, { entry, payload }: JournalItem): string[] =>
  stringsIn(payload?.words).filter(
    (text) => isTheirs(person, text) || quotes(person, { text, at: entry.at }),
  );

/** Whether a statement holds what a person said: as the question that it answers, or as what it corrects. */
export const statementQuotes = (
  person: Person,
  { comment, claim, headline, instructions, facts = [], questions = [], requestedAt }: Statement,
): boolean =>
  isTheirs(person, comment) ||
  holdsQuote(person, [comment, claim, headline, instructions, ...facts, ...questions], requestedAt);
