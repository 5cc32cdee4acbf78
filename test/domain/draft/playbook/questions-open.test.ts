import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Partial<Brief>;

const answerTo = (question: string, given: Given): string => {
  const asked = request({ kind: 'qa', comment: question, ...given }, ['newsroom']);
  const [text] = writePlaybook(asked, playbook, rules).texts;
  return text?.text.split('\n\n').find((each) => each.includes(question)) ?? '';
};

const magnets: Given = {
  language: 'sv',
  harm: ['danger'],
  wrongdoing: 'ours',
  responsibility: 'preventable',
  publicAction: {
    text: 'Ta byggsatsen från barnen. Har ett barn svalt en magnet, åk till akuten direkt.',
    keys: [],
  },
  facts: [
    { id: 'f1', status: 'confirmed', text: 'Vi återkallar byggsatsen Borgen, magneterna lossnar.' },
    { id: 'f2', status: 'confirmed', text: 'Det gäller alla lådor, nummer 44 står på botten.' },
    { id: 'f3', status: 'confirmed', text: 'Ett barn har opererats och mår bra.' },
    { id: 'f4', status: 'confirmed', text: 'Vi testade limmet i 20 grader.', isOurs: true },
    {
      id: 'u1',
      status: 'unconfirmed',
      text: 'Fler barn har svalt dem.',
      open: 'om fler barn har svalt magneter',
    },
  ],
};

const pets: Given = {
  language: 'en',
  harm: ['danger'],
  publicAction: {
    text: 'Stop feeding it to your cat. Ring your vet if your cat is ill, and 111 if you get a fever.',
    keys: [],
  },
  commitments: ['We pay the vet for any cat that got ill.'],
  facts: [
    {
      id: 'f1',
      status: 'confirmed',
      text: 'We are recalling Kitten Chicken because salmonella was found in two samples.',
    },
    { id: 'f2', status: 'confirmed', text: 'Vets have seen 31 cats, none of them has died.' },
    {
      id: 'f3',
      status: 'confirmed',
      text: 'People can catch it from the food, so wash your hands.',
    },
    { id: 'f4', status: 'confirmed', text: 'You get your money back in the shop.' },
    { id: 'f5', status: 'confirmed', text: 'No other food of ours is made on that line.' },
    {
      id: 'u1',
      status: 'unconfirmed',
      text: 'It came with chicken meal.',
      open: 'where the salmonella came from',
    },
  ],
};

describe('a question', () => {
  it.each([
    ['Hur vet jag om min byggsats är farlig?', 'nummer 44 står på botten', magnets],
    ['Har något barn skadats?', 'Ett barn har opererats', magnets],
    ['Varför upptäcktes det inte?', 'Vi testade limmet', magnets],
    ['Can people get ill from it?', 'People can catch it', pets],
    ['Have any cats died?', 'none of them has died', pets],
    ['Is your dog food safe?', 'No other food of ours', pets],
  ])('is answered by the fact that tells it: %s', (question, told, given) => {
    expect(answerTo(question, given)).toContain(told);
    expect(answerTo(question, given)).not.toMatch(/vet vi inte|know that yet/u);
  });

  it('of someone whom it has befallen is answered by what to do then alone', () => {
    const svalt = answerTo('Vad gör jag om mitt barn har svalt en magnet?', magnets);
    expect(svalt).toContain('akuten');
    expect(svalt).not.toContain('Ta byggsatsen');
    const eaten = answerTo('My cat ate it yesterday, what do I do?', pets);
    expect(eaten).toContain('Ring your vet');
    expect(eaten).not.toContain('Stop feeding');
  });

  it('that is open is answered in the words of whoever entered it', () => {
    expect(answerTo('Where did the salmonella come from?', pets)).toContain(
      'We do not yet know where the salmonella came from.',
    );
  });

  it('of when is answered by nothing that tells no time', () => {
    expect(answerTo('When will it be back in the shops?', pets)).not.toContain('money back');
  });
});
