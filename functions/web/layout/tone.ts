import type { Channel } from '#domain/channel.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { View } from './view.ts';

/** What a finding says to its reader. */
export const findingWords = (
  finding: Finding,
  _view: View,
): { title: string; message: string; guideline: string } => ({
  title: finding.rule,
  message: finding.rule,
  guideline: '',
});

/** How long a text is, as its channel counts. */
export const lengthOf = (
  _channel: Channel,
  _text: string,
): { length: number; limit: number; unit: string } | undefined => undefined;

/** The name of a rule. */
export const findingTitle = (rule: string, _view: View): string => rule;
