import { expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

it.each([
  ['sv', 'Vattnet är rent igen.', 'Vi återkommer när vi vet mer'],
  ['en', 'The water is clean again.', 'More information will follow'],
])('is found in a title as well (%s)', (language, text, title) => {
  const brief = { kind: 'update', phase: 'resolved', language };
  expect(findingsOf('promise-after-end', text, brief, title)).toHaveLength(1);
  expect(findingsOf('promise-after-end', text, brief, text)).toEqual([]);
});
