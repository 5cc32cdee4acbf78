import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { Kind } from '#domain/kind/kind.ts';
import { Language } from '#domain/values/language.ts';
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

const closing = {
  text: 'Badet stängs.',
  keys: ['stängs', 'closing'],
  truthKeys: ['öppet', 'open'],
};

// What the examples take for granted.
const briefOfRule: Record<string, object | ((example: string) => object)> = {
  'name-individual': { protectedNames: ['Ida Granlund', 'Tom Hargreave'] },
  'uncertainty-stated': { facts: [unconfirmed] },
  'unconfirmed-as-fact': { facts: [unconfirmed] },
  'correction-fact-first': { claim: closing },
  'channel-length': { channel: 'sms' },
  'scct-mismatch': { responsibility: 'preventable' },
  'liability-legal-hold': { legalHold: true },
  empathy: { harm: true },
  'action-for-affected': {
    publicAction: { text: 'Koka vattnet. Boil the water.', keys: ['koka vattnet', 'boil'] },
  },
  'alt-text': (alt: string) => ({ images: [{ file: 'bild1.png', alt }] }),
};

describe.each(rules.rules)('the catalogue’s examples for $id', ({ id, kinds }) => {
  const kind = kinds === 'all' ? Kind.enum.holding : kinds[0];
  it.each(Language.options)('%s', (language) => {
    const { bad = '', good = 'missing' } = examples[id]?.[language] ?? {};
    const given = briefOfRule[id];
    const about = (example: string) => {
      const own = typeof given === 'function' ? given(example) : given;
      return findingsOf(id, example, { kind, language, ...own });
    };
    expect(about(bad)).not.toEqual([]);
    expect(about(good)).toEqual([]);
  });
});
