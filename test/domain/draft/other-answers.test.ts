import { describe, expect, it } from 'vitest';
import { otherAnswersAsked } from '#domain/draft/other-answers.ts';

const en = [
  'Does the school bus run? No.',
  'Is the school open? Yes, from 8 on Monday.',
  'Who pays? We pay for all repairs.',
];
const sv = ['Går bussen? Nej.', 'Får vi lön? Ja, som vanligt den 25 mars.', 'Vem svarar medierna?'];
const [BUS, SCHOOL, PAYS] = ['Does the school bus run?', 'Is the school open?', 'Who pays?'];

describe('an approver’s comment', () => {
  it.each([
    ['The answer about the bus is wrong: line 4 runs.', [BUS]],
    ['Please change the answer about buses.', [BUS]],
    ['The answer about the bus isn’t right.', [BUS]],
    ['The answer about the bus is not good.', [BUS]],
    ['Make the answer about the bus clear.', [BUS]],
    ['Don’t leave the answer about the bus like this.', [BUS]],
    ['Leave out the answer about the bus.', [BUS]],
    ['Correct the answer about the bus.', [BUS]],
    ['The answer about the bus is right but too short.', [BUS]],
    ['The answer about the bus is fine, but the answer about the school is wrong.', [SCHOOL]],
    ['The answer about the bus is fine and the one about repairs is wrong.', [PAYS]],
    ['The answers about the bus and repairs are too short.', [BUS, PAYS]],
    ['“Who pays?” should say that the insurer does.', [PAYS]],
    ['Strike “we pay for all repairs”.', [PAYS]],
    ['“We pay for all repairs” is too good to be true, and wrong.', [PAYS]],
  ])('frees what it names and wants otherwise: %s', (comment, freed) => {
    expect(otherAnswersAsked(en, [comment])).toEqual(freed);
  });

  it.each([
    ['Svaret om bussen är fel: linje 4 går.', ['Går bussen?']],
    ['Svaret om bussen stämmer inte.', ['Går bussen?']],
    ['Ändra svaret om lönen.', ['Får vi lön?']],
    ['Svaret om bussen är bra, men det om lönen är otydligt.', ['Får vi lön?']],
    ['Change the answer about lön.', ['Får vi lön?']],
  ])('frees it in Swedish: %s', (comment, freed) => {
    expect(otherAnswersAsked(sv, [comment])).toEqual(freed);
  });

  it.each([
    'Warmer, please.',
    'All answers are too long.',
    'The answer about the bus is fine.',
    'The answer about the bus is fine, but the headline is too long.',
    'Thanks for the answer about the bus! Shorten the text.',
    'Don’t change the answer about the bus.',
    'The answer about the bus should stay.',
    'I would not change the answer about the bus.',
    'The answer about the bus should not be changed.',
    'No changes to the answer about the bus.',
    'Leave the answer about the bus alone.',
    'Nothing wrong with the answer about the bus.',
    'Mention the school in the headline.',
    'Thank the bus drivers.',
    'The business plan is secret: no answer about that.',
    'Keep “we pay for all repairs”.',
    '',
  ])('keeps all others: %s', (comment) => {
    expect(otherAnswersAsked(en, [comment])).toEqual([]);
  });

  it.each([
    'Svaret om bussen är bra.',
    'Svaren om bussen och lönen stämmer.',
    'Låt svaret om bussen stå kvar.',
    'Rör inte svaret om bussen.',
    'Svaret om bussen ska inte ändras.',
    'Ändra inte svaret om bussen.',
    'Behåll svaret om lönen som det är. Gör resten kortare.',
    'Tacka bussförarna.',
    'Svara medierna snabbare.',
  ])('keeps all others in Swedish: %s', (comment) => {
    expect(otherAnswersAsked(sv, [comment])).toEqual([]);
  });

  it('counts by the last word on each', () => {
    const wrong = 'The answer about the bus is wrong.';
    expect(otherAnswersAsked(en, [wrong, 'Warmer.'])).toEqual([BUS]);
    expect(
      otherAnswersAsked(en, [wrong, 'Keep the answer about the bus as it was typed.']),
    ).toEqual([]);
  });
});
