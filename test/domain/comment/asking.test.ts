import { expect, it } from 'vitest';
import { commentRules } from '#test/support/comment-rules.ts';

it.each([
  ['Är barnen oskadda?', true],
  ['Jag är så orolig för min son', true],
  ['Undrar när vattnet kommer', true],
  ['Hur länge ska vi vänta', true],
  ['We are worried about grandma', true],
  ['When can we go home', true],
  ['Avgå!', false],
  ['Skäms, vilka klåpare.', false],
  ['Tack för att ni svarar!', false],
  ['Oroa er inte, det löser sig.', false],
  ['You should all resign.', false],
])('whether someone asks or is worried: %s', (text, asks) => {
  expect(commentRules.asksIn(text)).toBe(asks);
});
