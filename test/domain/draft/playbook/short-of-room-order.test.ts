import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const textOn = (channel: Channel, given: Given) =>
  writePlaybook(request(given, [channel]), playbook, rules).texts[0]?.text ?? '';

const fact = (id: string, text: string, status: 'confirmed' | 'unconfirmed' = 'confirmed') => ({
  id,
  status,
  text,
});

describe('what a short text leaves out first', () => {
  const sms = (given: Given) => textOn('sms', { language: 'en', ...given });

  it('is what is paid, not where those are whom others look for', () => {
    const facts = [
      fact(
        'f1',
        `We emptied the arena ${'on the advice of the police '.repeat(10)}after a threat.`,
      ),
      fact('f2', 'Children separated from their group are at the Corn Exchange.'),
    ];
    const text = sms({
      harm: ['danger'],
      facts,
      publicAction: { text: 'Do not come to the arena.', keys: [] },
      commitments: ['Every ticket will be refunded in full without you having to ask us for it.'],
    });
    expect(text).toContain('Corn Exchange');
    expect(text).not.toContain('refunded');
  });

  it('is a later instruction, not how a missing child looks', () => {
    const facts = [
      fact('f1', `The boy is missing ${'since he left the school gate '.repeat(9)}at noon.`),
      fact('f2', 'He was wearing a green jacket with a hood and red shoes.'),
    ];
    const text = sms({
      harm: ['danger'],
      facts,
      publicAction: {
        text: 'Call 911 if you see him. Do not approach. Do not search in the park by the creek by yourself.',
        keys: [],
      },
    });
    // "him" stands behind the boy whom it means.
    expect(text).toMatch(
      /^Exempeltåg: The boy is missing .* Call 911 if you see him\. Do not approach\.$/u,
    );
    expect(text).toContain('green jacket');
    expect(text).not.toContain('by the creek');
  });

  it('is what is paid to those who are hurt, not help for them that happens to be paid', () => {
    const facts = [
      fact('f1', `Boys were beaten ${'in the choir of our school '.repeat(11)}for years.`),
      fact('f2', 'Everyone gets their fees and the money for the trips back from us this week.'),
      fact('f3', 'Counselling is paid for anyone who was harmed.'),
    ];
    expect(sms({ harm: ['injury'], facts })).toContain('Counselling');
  });

  it('is what is open, not whom the matter was handed to', () => {
    const facts = [
      fact('f1', `A man died in custody ${'at the station in Hallgate '.repeat(10)}this morning.`),
      fact('f2', 'We referred the death to the independent police watchdog.'),
      fact('u1', 'A tool broke.', 'unconfirmed'),
    ];
    const text = sms({ harm: ['death'], facts, nextUpdateAt: '2026-11-22T13:30:00Z' });
    expect(text).toContain('Our sympathy goes to');
    expect(text).toContain('watchdog');
    expect(text).not.toContain('do not yet know');
  });

  it('is no death for which it gives sympathy', () => {
    const facts = [
      fact('f1', 'The power is back in all of the hospital.'),
      fact('f2', `A patient has died. ${'The family has been told by us. '.repeat(2)}`.trim()),
      fact('f3', `Operations are cancelled ${'and all of them have been called '.repeat(3)}today.`),
    ];
    const text = sms({ harm: ['death'], facts });
    expect(text).toContain('Our sympathy');
    expect(text).toContain('A patient has died.');
  });

  it('is no death that an appeal to those who saw it stands before', () => {
    const given: Given = {
      language: 'en',
      harm: ['death', 'danger'],
      facts: [fact('f1', 'A man has died at the pier.')],
      publicAction: { text: 'You who saw something: call the police.', keys: [] },
    };
    expect(textOn('x', given)).toMatch(/^A man has died/u);
  });
});
