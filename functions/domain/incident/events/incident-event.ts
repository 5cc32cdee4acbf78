import { laterEvent } from '../../journal/event-kind.ts';
import { Fact } from '../fact.ts';
import { Incident } from '../incident.ts';
import { notedWritten } from '../written-since.ts';

/** What an incident's record holds beside its words. */
export const settings = () =>
  Incident.pick({
    severity: true,
    responsibility: true,
    wrongdoing: true,
    harm: true,
    legalHold: true,
    phase: true,
  });

/** What is written about an incident. */
export const writtenParts = () =>
  Incident.pick({
    title: true,
    summary: true,
    commitments: true,
    contacts: true,
    policies: true,
    protectedNames: true,
    affected: true,
    publicAction: true,
  });

/** What is written about a fact. */
export const factWords = () => Fact.pick({ text: true, source: true, keys: true, open: true });

/** A list with the one of this id changed. */
export const changeOne = <Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): Item[] => items.map((item) => (item.id === id ? change(item) : item));

const later = laterEvent<Incident>('An incident');

/** An event that follows the opening. Throws `TypeError` where nothing was opened. */
export const incidentEvent: typeof later = (kind) =>
  later({
    ...kind,
    change: (state, event, meta) => notedWritten(state, kind.change(state, event, meta), meta.at),
  });
