/** A step was given an id that the journal does not know. Its name is matched in the definition. */
export class StatementUnknown extends Error {
  override name = 'StatementUnknown';
}
