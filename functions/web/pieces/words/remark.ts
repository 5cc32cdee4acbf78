import type { Channel } from '#domain/channel/channel.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { inTitle, type Numbered } from '../text/segments.ts';

/** All that one tone rule finds in the texts of a statement: one remark in one or more places. */
export interface Remark {
  number: number;
  rule: string;
  severity: Finding['severity'];
  findings: readonly Finding[];
}

const severityOf = (findings: readonly Finding[]): Finding['severity'] =>
  findings.some(({ severity }) => severity === 'block') ? 'block' : 'warn';

/** Puts findings of the same rule together, numbered after those before; what stops approval comes first. */
export const remarksOn = (findings: readonly Finding[], before = 0): Remark[] => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => findings.filter((finding) => finding.rule === rule))
    .map((found) => ({ severity: severityOf(found), findings: found }))
    .toSorted((a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'))
    .map((remark, i) => ({
      ...remark,
      number: before + i + 1,
      rule: remark.findings[0]?.rule ?? '',
    }));
};

const isSamePlace = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule &&
  one.start === other.start &&
  one.end === other.end &&
  inTitle(one) === inTitle(other);

/** The findings on words that several channels share, each place once, with the numbers of their remarks. */
export const numberedOn = (channels: readonly Channel[], remarks: readonly Remark[]): Numbered[] =>
  remarks.flatMap(({ number, findings }) => {
    const here = findings.filter(({ channel }) => channels.includes(channel));
    const once = here.filter(
      (finding, i) => here.findIndex((other) => isSamePlace(finding, other)) === i,
    );
    return once.map((finding) => ({ number, finding }));
  });
