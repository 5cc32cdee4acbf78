import { NO_INCIDENT } from '../incident/everyday.ts';
import { incidentOf } from '../incident/incident-of.ts';
import { writtenBefore } from '../incident/written-since.ts';
import type { StateJournal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { timelessBrief } from '../statement/brief/brief.ts';
import { ownTexts } from '../tone/own-texts.ts';
import { runsIn, SHORTEST } from '../tone/word-runs.ts';
import { Language } from '../values/language.ts';
import type { OwnWords } from './said-before.ts';

const runsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => runsIn(text, SHORTEST)));

/**
 * Reads what is ours whoever words it: what confirmed facts, actions, commitments and contacts say. Of what people
 * typed only what they had typed before the time that is asked for counts; what the plan says always does.
 */
export const readOwnBefore = async (
  { journal, plan }: { journal: Pick<StateJournal, 'read'>; plan: Plan },
  { kind, incidentId, facts = [], requestedAt }: OwnWords,
): Promise<(time: string) => ReadonlySet<string>> => {
  const about = { incidentId: incidentId === NO_INCIDENT ? undefined : incidentId };
  const incident = await incidentOf(journal.read, about);
  if (!incident) return () => new Set();
  const briefs = Language.options.map((language) =>
    timelessBrief({ kind, language }, incident, plan),
  );
  const now = runsOf(briefs.flatMap(ownTexts));
  const planned = runsOf(
    briefs.flatMap(({ contacts }) => contacts.filter((each) => !incident.contacts.includes(each))),
  );
  const asked = runsOf(facts);
  return (time) => {
    const then = runsOf(writtenBefore(incident, time));
    const isBefore = requestedAt !== undefined && requestedAt < time;
    return new Set([
      ...planned,
      ...[...now].filter((run) => then.has(run)),
      ...(isBefore ? asked : []),
    ]);
  };
};
