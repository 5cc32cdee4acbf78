/**
 * Port: how many have said that they have read what staff were told. It is known of nobody by name; whoever
 * says so again counts once.
 */
export interface StaffReads {
  /** Counts a reader, a person of the plan or a colleague, by their id. */
  note(statementId: string, reader: string, now: Date): Promise<void>;
  count(statementId: string): Promise<number>;
}
