/** What a journal is about. */
export const journalNames = [
  'statement',
  'incident',
  'plan',
  'passkeys',
  'comment',
  'gate',
  'alert',
  'removal',
  'planned',
] as const;

/** Name of a kind of journal; streams and lists begin with it. */
export type JournalName = (typeof journalNames)[number];
