import type { StaffReads } from '#domain/staff/staff-reads.ts';

/** Who has read what staff were told, in memory. */
export const memoryStaffReads = (): StaffReads => {
  const readers = new Map<string, Set<string>>();
  const of = (statementId: string) => readers.get(statementId) ?? new Set();
  return {
    note: async (statementId, reader) => void readers.set(statementId, of(statementId).add(reader)),
    count: async (statementId) => of(statementId).size,
  };
};
