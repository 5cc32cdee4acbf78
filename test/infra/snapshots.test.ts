import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesise } from './support.ts';

// Of bytes that are bundled, and of the versions that are made of them.
const HASHES: [RegExp, string][] = [
  [/[0-9a-f]{64}/g, '<hash>'],
  [/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, '$1<hash>'],
  [/(Layer[0-9A-F]{8})[0-9a-f]{10}/g, '$1<hash>'],
];

const normalised = (template: Template): string =>
  HASHES.reduce(
    (text, [hash, name]) => text.replace(hash, name),
    `${JSON.stringify(template.toJSON(), null, 1)}\n`,
  );

describe('the templates', () => {
  const { data, newsroom, main, watch } = synthesise();

  // A change here is what `npx cdk diff` would show: read it before it is taken over (vitest -u).
  it.each([
    ['data', data],
    ['newsroom', newsroom],
    ['app', main],
    ['watch', watch],
  ])('of the stack %s are as they were', async (name, template) => {
    await expect(normalised(template)).toMatchFileSnapshot(`snapshots/${name}.json`);
  });
});
