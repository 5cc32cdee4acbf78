import type { Finding } from '../../tone/finding.ts';

const keyOf = ({ channel, rule }: Finding): string => `${channel}/${rule}`;

/** The findings that block approval, as a request names those that its writer was told. */
export const blockingKeys = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'block').map(keyOf)),
];

/** Whether a finding blocks approval that the writer was not told yet. */
export const hasUntold = (findings: readonly Finding[], told: readonly string[]): boolean =>
  blockingKeys(findings).some((key) => !told.includes(key));
