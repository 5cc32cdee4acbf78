import { expect, it } from 'vitest';
import { tokenise } from '#domain/tone/text/tokens.ts';

it('compares as many letters of a word as words have, and marks all of it', () => {
  const [long, next] = tokenise(`${'Å'.repeat(20_000)} Vattnet`);
  expect(long).toMatchObject({ folded: 'å'.repeat(200), start: 0, end: 20_000 });
  expect(next).toMatchObject({ folded: 'vattnet', start: 20_001 });
});
