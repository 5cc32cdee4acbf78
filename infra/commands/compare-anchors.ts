import { join } from 'node:path';
import { readAnchors } from '#adapters/anchors/folder-anchors.ts';
import type { Anchor } from '#domain/journal/anchor.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { compareAnchors } from '#domain/proof/compare-anchors.ts';
import { ANCHOR_FOLDER } from '../local/outside/local-outside.ts';
import type { Settings } from '../local/settings.ts';
import { eachJournal } from './export-journal.ts';

const linesOf = (
  stream: string,
  journal: ExportedJournal | undefined,
  anchors: readonly Anchor[],
): string[] => {
  const { missing, wrong } = compareAnchors(journal, anchors);
  const [first] = missing;
  const lost = `${stream}: NOT the journal that was noted: ${missing.length} of ${anchors.length} anchors are missing, the first of ${first?.at}, hash ${first?.hash}`;
  const entries = wrong.length === 1 ? 'entry' : 'entries';
  return [
    ...(first ? [lost] : []),
    ...(wrong.length > 0 ? [`${stream}: NOT intact: ${entries} ${wrong.join(', ')}`] : []),
  ];
};

// Newer than the last notes, or their notes are gone: from here both look alike.
const notNoted = (count: number): string =>
  `Nothing is noted of ${count} more ${count === 1 ? 'journal' : 'journals'}.`;

/**
 * Holds the journals in the table against what was noted of them in a folder; prints what differs, and how many
 * journals nothing was noted of. The result is the exit code.
 */
export const compareWithAnchors = async (
  settings: Settings,
  folder = join(settings.dataDir, ANCHOR_FOLDER),
): Promise<number> => {
  const anchors = Map.groupBy(await readAnchors(folder), ({ stream }) => stream);
  const streams = [...anchors.keys()].toSorted();
  const differing = new Set<string>();
  const others = await eachJournal(settings, streams, (stream, journal) => {
    for (const line of linesOf(stream, journal, anchors.get(stream) ?? [])) {
      differing.add(stream);
      console.log(line);
    }
  });
  console.log(
    `${streams.length - differing.size} of ${streams.length} journals hold all that was noted of them.`,
  );
  if (others > 0) console.log(notNoted(others));
  return differing.size > 0 || streams.length === 0 ? 1 : 0;
};
