import { alertJournal } from '#domain/alert/alert-journal.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import { planJournal } from '#domain/plan/plan-journal.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

type Member = Exclude<keyof Aggregate<never, never>, 'name'>;

const aggregates = [
  ...[alertJournal, commentJournal, gateJournal, incidentJournal, passkeysJournal],
  ...[planJournal, plannedJournal, removalJournal, statementJournal],
];

const anySays = (names: readonly string[], ...members: Member[]): boolean =>
  aggregates.some(
    (aggregate) =>
      names.includes(aggregate.name) && members.some((member) => aggregate[member] !== undefined),
  );

/** Names of journals that a bundle uses: puts into lists anew or appends to (`written`), appends to, finds by quotes. */
interface Used {
  written: readonly string[];
  appended: readonly string[];
  quoted: readonly string[];
}

const isMarking = ({ written }: Used): boolean => anySays(written, 'quotable');

// Files that every bundle with a journal holds, and that do something for some journals only: as these say.
const neededFor: Readonly<Record<string, (used: Used) => boolean>> = {
  'name-changes.ts': ({ written }) => anySays(written, 'knownAs'),
  'mark-quotable.ts': isMarking,
  'make-mark-key.ts': isMarking,
  'quotable-marks.ts': isMarking,
  'quotable-keys.ts': (used) => isMarking(used) || used.quoted.length > 0,
  'due-changes.ts': ({ appended, written }) =>
    anySays(appended, 'due') || anySays(written, 'dueAnew'),
  'count-changes.ts': ({ appended }) => anySays(appended, 'countedIn', 'closes'),
};

/** Whether a file of the table's adapter does anything for a bundle that uses these journals. */
export const isNeeded = (file: string, used: Used): boolean => neededFor[file]?.(used) ?? true;
