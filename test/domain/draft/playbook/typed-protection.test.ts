import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const written = (action: string, questions: string[]) =>
  writePlaybook(
    request(
      {
        ...{ kind: 'qa', language: 'en', harm: ['danger'], questions },
        publicAction: { text: action, keys: [] },
        facts: [
          { id: 'f1', status: 'confirmed', text: 'The pies can hold metal.' },
          {
            id: 'f2',
            status: 'confirmed',
            text: 'All pies arrived in the shops but later than usual.',
          },
        ],
      },
      ['newsroom'],
    ),
    playbook,
    rules,
  ).texts[0]?.text ?? '';

describe('what to do beside typed answers', () => {
  const eaten =
    'I have eaten one, what should I do? See a doctor about any pain. Do not eat any more.';

  it('tells how people get their money beside an answer that does not', () => {
    const text = written(
      'Do not eat it. Bring it back for a refund, no receipt needed. See a doctor if you have pain.',
      [eaten],
    );
    expect(text).toContain('A: Do not eat it. Bring it back for a refund, no receipt needed.');
  });

  it('is told all the same where it saves lives, before an answer that begins with what is open', () => {
    const call = 'Call 111 if you cough. Call 999 if you cannot breathe.';
    const text = written(call, [`Will it harm us? We cannot say yet. ${call}`]);
    expect(text).toContain(`Q: What should I do?\nA: ${call}`);
    expect(text.indexOf(`A: ${call}`)).toBeLessThan(text.indexOf('We cannot say yet.'));
  });
});

it('tells a fact again that adds something to a typed answer', () => {
  const asked = 'Did they come? Yes, all pies arrived in the shops.';
  expect(written('Do not eat it.', [asked])).toContain('later than usual');
});
