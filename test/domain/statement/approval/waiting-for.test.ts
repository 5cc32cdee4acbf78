import { expect, it } from 'vitest';
import { waitingFor } from '#domain/statement/approval/waiting-for.ts';
import * as build from '#test/support/statement.ts';

const asked = build.awaiting();
const cleared = (at: string) =>
  build.step(asked, build.clearedAs(asked, 'approve'), { by: 'spokesperson', at });

it('an answer counts for the round that begins in its very moment, until somebody else is asked', () => {
  expect(waitingFor(asked)).toMatchObject({ purpose: 'approve', people: ['spokesperson'] });
  expect(waitingFor(cleared(build.START))).toEqual({ purpose: 'second', people: [] });
  const before = new Date(Date.parse(build.START) - 1).toISOString();
  expect(waitingFor(cleared(before))).toMatchObject({ purpose: 'approve', people: [] });
});
