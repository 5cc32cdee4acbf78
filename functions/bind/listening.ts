import { createMentionPages } from '#adapters/dynamodb/mention-pages.ts';
import { createMentionKeeper } from '#adapters/dynamodb/mention-store.ts';
import { createReceivedCalls } from '#adapters/dynamodb/received-calls.ts';
import { createScanStates } from '#adapters/dynamodb/scan-states.ts';
import { createVolumeBins } from '#adapters/dynamodb/volume-bins.ts';
import { createVolumeCounter } from '#adapters/dynamodb/volume-counts.ts';
import type { Mentions, Volumes } from '#domain/mention/mentions.ts';
import type { ReceivedCalls } from '#domain/mention/received-calls.ts';
import type { ScanStates } from '#domain/volume/listen.ts';
import type { Needs } from './outside.ts';

// The ports of what is heard: mentions, how many there are, and who brings them.

export const mentions = ({ table }: Needs<'table'>): Mentions => ({
  ...createMentionKeeper(table),
  ...createMentionPages(table),
});

export const volumes = ({ table }: Needs<'table'>): Volumes => ({
  ...createVolumeCounter(table),
  ...createVolumeBins(table),
});

export const scanStates = ({ table }: Needs<'table'>): ScanStates => createScanStates(table);

export const receivedCalls = ({ table }: Needs<'table'>): ReceivedCalls =>
  createReceivedCalls(table);

export const senders = (outside: Needs<'senders'>) => outside.senders;
