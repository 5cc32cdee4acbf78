import { wordsErased } from '../../journal/words-erased.ts';
import type { KeptFact } from '../fact.ts';
import type { Incident } from '../incident.ts';
import { notedWritten } from '../written-since.ts';

/** The name of a fact among the parts of an incident whose words may be erased. */
export const partOfFact = (id: string): string => `fact:${id}`;

const withoutWords = ({ id, status, audience, isOurs }: KeptFact): KeptFact => ({
  id,
  status,
  ...(audience && { audience }),
  ...(isOurs && { isOurs }),
  text: '',
});

/** What quoted someone who asked for it is gone; an incident without a title is called by its id. */
export const incidentWordsErased = wordsErased<Incident>(
  'An incident',
  (state, { parts = [] }, { at }) => {
    const erased = {
      ...state,
      title: parts.includes('title') ? state.id : state.title,
      summary: parts.includes('summary') ? '' : state.summary,
      facts: state.facts.map((fact) =>
        parts.includes(partOfFact(fact.id)) ? withoutWords(fact) : fact,
      ),
    };
    return notedWritten(state, erased, at);
  },
);
