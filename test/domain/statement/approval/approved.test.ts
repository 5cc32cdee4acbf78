import { expect, it } from 'vitest';
import { isApprovedAsDemanded } from '#domain/statement/approval/approved.ts';
import type { Demanded } from '#domain/statement/demand.ts';
import type { Statement } from '#domain/statement/statement.ts';
import * as build from '#test/support/statement.ts';

const two: Demanded = {
  severity: 1,
  legalHold: false,
  needed: ['approve', 'second'],
  passkey: 'not-asked',
};
const one: Demanded = { ...two, severity: 2, needed: ['approve'] };

const approvedBy = (demanded: readonly Demanded[], level: object): Statement => {
  const approved = build.publishing();
  const decision = { ...approved.decision, by: 'spokesperson', needed: ['approve'], ...level };
  return { ...approved, demanded: [...demanded], decision: decision as never };
};

it.each([
  {
    what: 'at the level that demands one answer',
    demanded: [one],
    level: { severity: 2 },
    is: true,
  },
  {
    what: 'at the level that demands two',
    demanded: [one, two],
    level: { severity: 1 },
    is: false,
  },
  {
    what: 'without its level, where two were demanded',
    demanded: [one, two],
    level: {},
    is: false,
  },
  { what: 'without its level, where one was demanded', demanded: [one], level: {}, is: true },
  { what: 'without its level, from before demands were noted', demanded: [], level: {}, is: true },
])('takes one answer for enough $what: $is', ({ demanded, level, is }) => {
  expect(isApprovedAsDemanded(approvedBy(demanded, level))).toBe(is);
});
