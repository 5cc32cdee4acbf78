import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkTone } from '#domain/tone/check-tone.ts';
import { rules } from '#test/domain/tone/support.ts';
import { crisesIn } from './crises.ts';

const crises = new Map(crisesIn('crises.yaml').map((one) => [one.request.incident.title, one]));
const sentences = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(join(import.meta.dirname, 'right.yaml'), 'utf8')));

// What a text lacks is no matter here: each is one sentence or two.
const stopsIn = (id: string, text: string): string[] => {
  const request = crises.get(id)?.request;
  const [channel] = request?.channels ?? [];
  if (!request || !channel) throw new Error(`no crisis ${id}`);
  return checkTone({ channel, text }, request.brief, rules)
    .filter(
      ({ severity, params }) => severity === 'block' && ('found' in params || 'hidden' in params),
    )
    .map(({ rule }) => rule);
};

it.each(Object.entries(sentences))('nothing stops right sentences of %s', (id, texts) => {
  expect(texts.filter((text) => stopsIn(id, text).length > 0)).toEqual([]);
});
