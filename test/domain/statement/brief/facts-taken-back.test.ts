import { expect, it } from 'vitest';
import { basisOf } from '#domain/statement/basis.ts';
import { factsTakenBack } from '#domain/statement/brief/facts-taken-back.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { fact, incident } from '#test/support/incident.ts';
import { publishing } from '#test/support/statement.ts';

const broken = fact('f1', { text: 'A water main has broken.' });
const hurt = fact('f2', { text: 'Nobody is hurt.' });
const text = 'A water main has broken, and nobody is hurt.';

const out: Statement = {
  ...publishing(),
  texts: [
    {
      channel: 'newsroom',
      title: 'T',
      text,
      sentences: [{ start: 0, end: text.length, factIds: ['f1', 'f2'] }],
    },
  ],
  check: {
    ruleSetVersion: 'r1',
    findings: [],
    basis: basisOf(incident({ facts: [broken, hurt] })),
  },
};

const back = (...facts: (typeof broken)[]) =>
  factsTakenBack(out, incident({ facts })).map(({ id }) => id);

it('who takes words back tells none of their facts that stand as they were', () => {
  expect(back(broken, hurt)).toEqual(['f1', 'f2']);
  expect(back({ ...broken, text: 'A pump has broken.' }, hurt)).toEqual(['f2']);
  expect(back({ ...broken, status: 'withdrawn' }, hurt)).toEqual(['f2']);
  expect(back(broken, hurt, fact('f3', { text: 'A pump has broken.' }))).toEqual(['f1', 'f2']);
});

it('a fact that was left open was not told: confirmed since, it stands in what takes the words back', () => {
  const open = { ...hurt, status: 'unconfirmed' as const };
  const basis = basisOf(incident({ facts: [broken, open] }));
  const leavingOpen: Statement = { ...out, check: { ...out.check!, basis } };
  const taken = factsTakenBack(leavingOpen, incident({ facts: [broken, hurt] }));
  expect(taken.map(({ id }) => id)).toEqual(['f1']);
});
