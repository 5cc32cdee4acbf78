import { expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });
const wrong = (id: string, text: string) => ({ ...fact(id, text), isOurs: true });

const answer = (promise: string) =>
  writePlaybook(
    request(
      {
        ...{ kind: 'reply', language: 'en', wrongdoing: 'ours', harm: ['money', 'dignity'] },
        comment: 'You charged my mum twice, then your guard emptied her bag. What will you do?',
        facts: [
          wrong('f1', 'Some tills charged customers twice between 2026-11-26 and 2026-11-28.'),
          fact('f2', 'Refunds went out on 2026-11-30.'),
          wrong('f3', "Guards at the Corn Street shop searched a customer's bag on 2026-11-27."),
        ],
        commitments: [promise],
      },
      ['x'],
    ),
    playbook,
    rules,
  ).texts[0]?.text ?? '';

const call = 'The manager of the shop in Corn Street will phone your mum, or come round';

it('says all of an apology where there is room', () => {
  expect(answer(`${call}.`)).toContain('We got it wrong, and we apologise to you and your mum.');
});

it('apologises in fewer words before what is paid back finds no room', () => {
  const text = answer(`${call} to see her at home, whichever of the two she prefers.`);
  expect(text).toMatch(/^We apologise to you and your mum\./u);
  expect(text).toContain('Refunds went out.');
});
