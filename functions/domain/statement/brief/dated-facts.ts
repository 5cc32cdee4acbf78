import type { KeptFact } from '../../incident/fact.ts';
import type { Incident } from '../../incident/incident.ts';
import { sinceWritten } from '../../incident/written-since.ts';
import { type LocalTime, localTimeAt } from '../../tone/sheet/local-time.ts';
import type { Statement } from '../statement.ts';
import { withDates } from './day-words.ts';

/** When words go out, and in which time zone days are counted. */
export interface Out {
  at: Date;
  timeZone: string;
}

const isSameDay = (one: LocalTime, other: LocalTime): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

type Written = Pick<KeptFact, 'wordedAt'>;

// On the day on which it was written "today" is right, and reads better than a date.
const datingOf = ({ wordedAt }: Written, { at, timeZone }: Out): ((text: string) => string) => {
  const written = localTimeAt(wordedAt, timeZone);
  const out = localTimeAt(at.toISOString(), timeZone);
  if (!written || !out || isSameDay(written, out)) return (text) => text;
  return (text) => withDates(text, written);
};

/** Facts as they are told on the day on which words go out: “today” of another day is its date. */
export const datedFacts = (facts: readonly KeptFact[], out: Out): KeptFact[] =>
  facts.map((fact) => {
    const dated = datingOf(fact, out);
    return {
      ...fact,
      text: dated(fact.text),
      ...(fact.keys && { keys: fact.keys.map(dated) }),
      ...(fact.open && { open: dated(fact.open) }),
    };
  });

type Own = Pick<Incident, 'commitments' | 'publicAction' | 'writtenSince' | 'openedAt'>;

/** What we promise and what to do, in the same way. */
export const datedOwn = (
  incident: Own,
  out: Out,
): Pick<Incident, 'commitments' | 'publicAction'> => {
  const { commitments, publicAction } = incident;
  const datingBy = (text: string) => datingOf({ wordedAt: sinceWritten(incident, text) }, out);
  return {
    commitments: commitments.map((text) => datingBy(text)(text)),
    publicAction: publicAction && {
      text: datingBy(publicAction.text)(publicAction.text),
      keys: publicAction.keys.map(datingBy(publicAction.text)),
    },
  };
};

/** A claim whose words of the truth are found in the facts as they are told. */
export const datedClaim = (
  claim: Statement['claim'],
  facts: readonly KeptFact[],
  out: Out,
): Statement['claim'] =>
  claim && {
    ...claim,
    truthKeys: claim.truthKeys.map((key) => {
      const named = facts.find(({ text }) => text.includes(key));
      return named ? datingOf(named, out)(key) : key;
    }),
  };
