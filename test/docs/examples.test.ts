import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { checkInput, ToneCheckInput } from '#domain/tone/check-input.ts';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```json\n(.*?)```/gsu)];
const examples = blocks.map(([, json = '']) => JSON.parse(json) as object);

it('the README’s example for the tone check can be pasted, and is stopped for what it says', () => {
  const input = ToneCheckInput.parse(examples.find((example) => 'text' in example));
  const stopped = checkInput(input, loadToneRules('prompts'))
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);
  expect(stopped).toEqual(['next-update', 'nonapology-conditional']);
});
