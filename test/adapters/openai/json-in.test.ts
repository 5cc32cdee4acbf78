import { describe, expect, it } from 'vitest';
import { jsonIn } from '#adapters/openai/json-in.ts';
import { processorMs } from '#test/support/processor-time.ts';

describe('the JSON in an answer', () => {
  it.each([
    ['an object', '{"a":1}', [{ a: 1 }]],
    ['braces within a text', 'So: {"a":"} \\" {"}', [{ a: '} " {' }]],
    ['an end of reasoning within a text', '{"a":"</think>"}', [{ a: '</think>' }]],
    ['several objects', '{"a":1} and {"b":{"c":2}}', [{ b: { c: 2 } }, { a: 1 }]],
    ['a list after an object', '{"a":1} []', [{ a: 1 }, []]],
    ['nothing', 'Hej', []],
    ['a text', '"Hej"', []],
    ['an object that breaks off', '{"a":', []],
  ])('is found in %s', (_, content, values) => {
    expect(jsonIn(content)).toEqual(values);
  });

  it.each([
    ['opening braces', '{'.repeat(1_000_000)],
    ['opening brackets', '['.repeat(1_000_000)],
    ['fences', '```'.repeat(300_000)],
    ['a fence and blanks', `\`\`\`json${' '.repeat(1_000_000)}`],
    ['ends of reasoning', '</think>'.repeat(125_000)],
    ['empty objects', '{}'.repeat(500_000)],
    ['nested objects', '{"a":'.repeat(200_000)],
    ['broken objects', '{a}'.repeat(330_000)],
    ['quotes within quotes', `{"a":"${'x" y '.repeat(200_000)}"}`],
    ['nested lists that are closed', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['quotes', `{${'"'.repeat(1_000_000)}`],
  ])('is looked for in a short time in a megabyte of %s', (_, content) => {
    expect(processorMs(() => jsonIn(content))).toBeLessThan(1_000);
  });
});
