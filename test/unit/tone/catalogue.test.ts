import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { Kind, Language } from '#domain/channel.ts';
import { findingsOf, rules } from './support.ts';

const Examples = z.record(
  z.string(),
  z.record(Language, z.strictObject({ bad: z.string(), good: z.string() })),
);
const examples = Examples.parse(
  parse(readFileSync(join(import.meta.dirname, 'catalogue.yaml'), 'utf8')),
);

const unconfirmed = {
  id: 'f1',
  status: 'unconfirmed',
  text: 'Fyra personer är saknade.',
  keys: ['fyra personer', 'four people'],
};

// What the examples take for granted.
const briefOfRule: Record<string, object> = {
  'name-individual': { protectedNames: ['Ida Granlund', 'Tom Hargreave'] },
  'uncertainty-stated': { facts: [unconfirmed] },
  'unconfirmed-as-fact': { facts: [unconfirmed] },
  'channel-length': { channel: 'sms' },
  'scct-mismatch': { responsibility: 'preventable' },
  'liability-legal-hold': { legalHold: true },
  empathy: { harm: true },
  'action-for-affected': {
    publicAction: { text: 'Koka vattnet. Boil the water.', keys: ['koka vattnet', 'boil'] },
  },
};

describe.each(rules.rules)('the catalogue’s examples for $id', ({ id, kinds }) => {
  const kind = kinds === 'all' ? Kind.enum.holding : kinds[0];
  it.each(Language.options)('%s', (language) => {
    const example = examples[id]?.[language];
    const brief = { kind, language, ...briefOfRule[id] };
    expect(findingsOf(id, example?.bad ?? '', brief)).not.toEqual([]);
    expect(findingsOf(id, example?.good ?? 'missing', brief)).toEqual([]);
  });
});
