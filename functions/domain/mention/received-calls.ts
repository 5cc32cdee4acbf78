/** Port: which calls of senders were received, by their ids, so that each counts once. */
export interface ReceivedCalls {
  has(sender: string, id: string): Promise<boolean>;
  /** Notes a call that was received wholly. */
  note(sender: string, id: string, now: Date): Promise<void>;
}
