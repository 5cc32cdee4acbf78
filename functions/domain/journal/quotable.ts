/** Words of a state that others may quote: what they are known by, and the pieces by which they are found in a text. */
export interface Quotable {
  name: string;
  pieces: readonly string[];
}
