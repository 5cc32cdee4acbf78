import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { SettingsInvalid } from './settings.ts';
import { DataFolderInUse, DataFolderUnusable } from './storage/data-lock.ts';
import { ExtendDbMissing } from './storage/extenddb/binary.ts';
import { ExtendDbStartFailed } from './storage/extenddb/start-failed.ts';
import { DatabaseUnreachable } from './storage/reachable.ts';
import { PortForbidden, PortTaken } from './web/web-server.ts';

// Errors whose message says how to mend them. Any other error is a defect and shows its trace.
const expected = [
  FileInvalid,
  SettingsInvalid,
  PortTaken,
  PortForbidden,
  DataFolderInUse,
  DataFolderUnusable,
  DatabaseUnreachable,
  ExtendDbMissing,
  ExtendDbStartFailed,
];

/** Says on standard error why Talan did not start, and how to mend it. */
export const explain = (error: unknown): void => {
  const known = expected.some((kind) => error instanceof kind);
  console.error(known && error instanceof Error ? error.message : error);
};
