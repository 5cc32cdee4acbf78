import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/tone/finding.ts';
import { numberedOn, remarksOn } from '#web/pieces/words/remark.ts';

const finding = (
  channel: Finding['channel'],
  rule: string,
  severity: Finding['severity'] = 'warn',
): Finding => ({ channel, rule, severity, start: 0, end: 4, params: { found: 'Ord.' } });

describe('remarks', () => {
  const findings = [
    finding('newsroom', 'long'),
    finding('x', 'long'),
    finding('x', 'name', 'block'),
    finding('sms', 'long'),
  ];

  it('are one for each rule, and what stops approval comes first', () => {
    const remarks = remarksOn(findings);
    expect(remarks.map(({ number, rule, findings: at }) => [number, rule, at.length])).toEqual([
      [1, 'name', 1],
      [2, 'long', 3],
    ]);
  });

  it('mark a place in words that channels share once', () => {
    const numbered = numberedOn(['newsroom', 'x'], remarksOn(findings));
    expect(numbered.map(({ number }) => number)).toEqual([1, 2]);
  });
});
