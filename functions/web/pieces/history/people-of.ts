import * as z from 'zod';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalItem } from '#domain/journal/journal.ts';

const People = z.object({
  people: z.array(z.string()).optional().catch(undefined),
  to: z.string().optional().catch(undefined),
});

/** The ids of the people whom an entry names. */
export const peopleOf = ({ entry: { by, data } }: Pick<JournalItem, 'entry'>): string[] => {
  const { people = [], to } = People.parse(data);
  return [by, ...people, ...(to ? [to] : [])].filter((id) => id !== TALAN);
};
