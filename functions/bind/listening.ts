import { createGroupBook } from '#adapters/dynamodb/group-book.ts';
import { createMentionPages } from '#adapters/dynamodb/mention-pages.ts';
import { createMentionKeeper } from '#adapters/dynamodb/mention-store.ts';
import { createReceivedCalls } from '#adapters/dynamodb/received-calls.ts';
import { createScanStates } from '#adapters/dynamodb/scan-states.ts';
import { createSourceStateReader } from '#adapters/dynamodb/source-state-reader.ts';
import { createVolumeBins } from '#adapters/dynamodb/volume-bins.ts';
import { createVolumeCounter } from '#adapters/dynamodb/volume-counts.ts';
import { createGrouper, type GroupOf } from '#domain/group/grouper.ts';
import type { Mentions, Volumes } from '#domain/mention/mentions.ts';
import type { ReceivedCalls } from '#domain/mention/received-calls.ts';
import type { SourceStates } from '#domain/source/source.ts';
import { markWith } from '#domain/values/mark.ts';
import type { ScanStates } from '#domain/volume/listen.ts';
import type { Needs } from './outside.ts';
import { commentRules } from './own-ports.ts';

// The ports of what is heard: mentions, how many there are, and who brings them.

export const mentions = ({ table, markKey }: Needs<'table' | 'markKey'>): Mentions => ({
  ...createMentionKeeper(table, markWith(markKey)),
  ...createMentionPages(table),
});

export const volumes = ({ table, markKey }: Needs<'table' | 'markKey'>): Volumes => ({
  ...createVolumeCounter(table, markWith(markKey)),
  ...createVolumeBins(table),
});

/** Groups comments with the same words; what it knows stays in memory as long as the process. */
export const groupOf = (outside: Needs<'table' | 'markKey' | 'layerFolder' | 'now'>): GroupOf =>
  createGrouper({
    book: createGroupBook(outside.table),
    mark: markWith(outside.markKey),
    readAsked: commentRules(outside).readAsked,
    now: outside.now,
  });

export const scanStates = ({ table }: Needs<'table'>): ScanStates => createScanStates(table);

export const receivedCalls = ({ table }: Needs<'table'>): ReceivedCalls =>
  createReceivedCalls(table);

/** How the sources stand, for who only looks. */
export const readSourceStates = ({ table }: Needs<'table'>): SourceStates['list'] =>
  createSourceStateReader(table).list;

export const senders = (outside: Needs<'senders'>) => outside.senders;
