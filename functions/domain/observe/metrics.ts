/** What is measured while Talan runs, each with its unit. Alarms and dashboard know them by name. */
export const metricUnits = {
  /** From the start of drafting to a draft, by the model or the playbook. */
  DraftingTime: 'Milliseconds',
  /** Drafts that the playbook wrote in the model's place, by reason. */
  Fallbacks: 'Count',
  /** What the tone rules found in a version. */
  Findings: 'Count',
  /** From request to approval. */
  TimeToApproval: 'Seconds',
  /** What a channel did not take, or nobody knows whether it did, by channel; notices count as `mail`. */
  ChannelFailures: 'Count',
  /** Posts of ours that do not say what was approved, or are gone, by channel. */
  ForeignWords: 'Count',
  /** How late the due items of a run were, at most. */
  DueDelay: 'Seconds',
  /** Pages in the newsroom's register that are not what their statements' journals say. */
  AlteredPages: 'Count',
  /** Journals that could not be noted in the second place. */
  AnchorFailures: 'Count',
  /** Records that a list left out, since they can't be read. */
  UnreadableRecords: 'Count',
  /** Questions that no one of those asked in turn has answered. */
  Unanswered: 'Count',
  /** What a crash or a lost call left behind and the sweep mended. */
  SweepMends: 'Count',
  /** Runs that died again and again, so that the sweep started no other. */
  RunsGivenUp: 'Count',
} as const;

export type Metric = keyof typeof metricUnits;

/** What a value belongs to besides; never a person, never words. */
export type Dimension = { reason: string } | { channel: string };

/** Port: measurements. */
export interface Metrics {
  add(metric: Metric, value: number, by?: Dimension): void;
}
