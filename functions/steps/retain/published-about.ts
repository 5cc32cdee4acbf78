import type { JournalLists } from '#domain/journal/journal.ts';
import { isPublic } from '#domain/retention/erasing.ts';
import type { Person } from '#domain/retention/person.ts';
import { wordsQuote } from '#domain/retention/quoted.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { eachOf } from './each-of.ts';

/** The published statements whose words quote a person, as streams: only a new statement can take them back. */
export const publishedAbout = async (journal: JournalLists, person: Person): Promise<string[]> => {
  const found: string[] = [];
  for await (const statement of eachOf(journal, statementJournal)) {
    const quotes = isPublic(statement) && wordsQuote(person, statement);
    if (quotes) found.push(`${statementJournal.name}#${statement.id}`);
  }
  return found;
};
