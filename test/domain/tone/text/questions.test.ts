import { describe, expect, it } from 'vitest';
import { questionOn } from '#domain/tone/text/questions.ts';

describe('a line with a question and its answer', () => {
  it.each([
    ['Vem betalar? Vi.', 'Vem betalar?', 'Vi.'],
    ['1) Who pays? No.', 'Who pays?', 'No.'],
    ['(1) Who pays? No.', 'Who pays?', 'No.'],
    ['1)Who pays? No.', 'Who pays?', 'No.'],
    ['2. Who pays? No.', 'Who pays?', 'No.'],
    ['1.2) Who pays? No.', 'Who pays?', 'No.'],
    ['3 – Who pays? No.', 'Who pays?', 'No.'],
    ['a) Who pays? No.', 'Who pays?', 'No.'],
    ['[2] Who pays? No.', 'Who pays?', 'No.'],
    ['iv) Who pays? No.', 'Who pays?', 'No.'],
    ['- Who pays? No.', 'Who pays?', 'No.'],
    ['– Who pays? No.', 'Who pays?', 'No.'],
    ['•Who pays? No.', 'Who pays?', 'No.'],
    ['* Who pays? No.', 'Who pays?', 'No.'],
    ['> Who pays? No.', 'Who pays?', 'No.'],
    ['Q: Who pays? A: No.', 'Who pays?', 'No.'],
    ['F:Vem betalar? S:Vi.', 'Vem betalar?', 'Vi.'],
    ['Fråga: Vem betalar? Svar: Vi.', 'Vem betalar?', 'Vi.'],
    ['Question 1: Who pays? Answer 1: No.', 'Who pays?', 'No.'],
    ['Fråga 2: Vem betalar? – Nej.', 'Vem betalar?', 'Nej.'],
    ['FRÅGA NR 2: Vem betalar? SVAR: Nej.', 'Vem betalar?', 'Nej.'],
    ['- 1) Fråga nr 2 – Vem betalar? Nej.', 'Vem betalar?', 'Nej.'],
    ['**Q:** Who pays? **A:** No.', 'Who pays?', 'No.'],
    ['*Who pays?* No.', 'Who pays?', 'No.'],
    ['Who pays?! No.', 'Who pays?', 'No.'],
    ['Who pays???', 'Who pays?', undefined],
    ['Who pays? A:', 'Who pays?', undefined],
    ['Who pays? –', 'Who pays?', undefined],
    ['Nobody rang. Is it safe? Since when? Yes.', 'Nobody rang. Is it safe? Since when?', 'Yes.'],
    ['Who pays? A: Why do you ask? We do.', 'Who pays?', 'Why do you ask? We do.'],
    ['Who pays? We do. Why ask?', 'Who pays?', 'We do. Why ask?'],
    ['Where? At https://a.example/?id=1 today.', 'Where?', 'At https://a.example/?id=1 today.'],
    ['Is https://a.example/?id=1 ours? Yes.', 'Is https://a.example/?id=1 ours?', 'Yes.'],
    ['Vilken nummer? 112.', 'Vilken nummer?', '112.'],
  ])('is read without marks: %s', (line, question, answer) => {
    expect(questionOn(line)).toEqual(answer === undefined ? { question } : { question, answer });
  });

  it.each([
    ['Var? S:t Eriksplan.', 'Var?', 'S:t Eriksplan.'],
    ['How cold? -5 degrees.', 'How cold?', '-5 degrees.'],
    ['4 – 6 veckor, stämmer det? Ja.', '4 – 6 veckor, stämmer det?', 'Ja.'],
    ['10.30: vad hände? Inget.', '10.30: vad hände?', 'Inget.'],
    ['112: när ringer jag? Nu.', '112: när ringer jag?', 'Nu.'],
    ['24 december, går bussen? Ja.', '24 december, går bussen?', 'Ja.'],
    ['A man is hurt. Who? Nobody knows.', 'A man is hurt. Who?', 'Nobody knows.'],
    ['F.d. chefen, vem är det? Ingen.', 'F.d. chefen, vem är det?', 'Ingen.'],
    ['Frågan är: vem betalar? Vi.', 'Frågan är: vem betalar?', 'Vi.'],
  ])('loses no word: %s', (line, question, answer) => {
    expect(questionOn(line)).toEqual({ question, answer });
  });

  it.each(['Vi betalar', 'A: We do.', 'Svar: Vi?', '?', '1) ?', 'Who pays? …', 'Who pays? 👍', ''])(
    'is none: %s',
    (line) => expect(questionOn(line)).toBeUndefined(),
  );
});
