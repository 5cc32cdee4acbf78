import { expect, it } from 'vitest';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { evalCases } from '../briefs.ts';
import { crisesIn } from '../crises.ts';
import { ownHeadline } from './headlines.ts';

/** Where nothing but who speaks, or to whom, stands before the first sentence in a headline of the templates' own. */
const known: readonly string[] = [
  'körledare holding sv',
  'uppsagdbrev internal sv',
  'alarm internal sv',
  'post internal sv',
  'alarm internal en',
  'post internal en',
];

const untyped = ({ headline: _, ...request }: DraftRequest): DraftRequest => request;

const repeating = ({ request: asked }: { request: DraftRequest }): string[] => {
  const request = untyped(asked);
  return writePlaybook(request, playbook, rules)
    .texts.filter(({ title }) => title !== undefined)
    .filter((text) => !ownHeadline({ request, text, rules }))
    .map(({ title = '' }) => title);
};

it('templates head a text with its first sentence nowhere but where that is known', () => {
  const cases = [...crisesIn('crises.yaml'), ...evalCases()];
  const found = cases.filter((one) => repeating(one).length > 0).map(({ id }) => id);
  expect(found).toEqual(known);
}, 300_000);
