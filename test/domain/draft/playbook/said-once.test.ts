import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string, isOurs = false) => ({
  ...{ id, status: 'confirmed' as const, text },
  ...(isOurs && { isOurs }),
});

const textOn = (channel: Channel, given: Partial<Brief>) =>
  writePlaybook(request({ language: 'en', ...given }, [channel]), playbook, rules).texts[0]?.text ??
  '';

describe('the playbook', () => {
  it('leaves out our own rule where a fact says it', () => {
    const banner = fact('f1', 'A banner with a threat was held up at our match.');
    const given: Partial<Brief> = {
      ...{ kind: 'distancing', harm: ['dignity'], wrongdoing: 'private' },
      facts: [banner],
      policies: ['Club rules: nobody is threatened or insulted at our matches'],
    };
    expect(textOn('facebook', given)).toContain('It says in our');
    const told = fact('f2', 'Nobody is to be threatened or insulted at our matches.');
    expect(textOn('facebook', { ...given, facts: [banner, told] })).not.toContain('It says in our');
  });

  it('asks staff to keep names to themselves only where somebody is hurt, dead or exposed', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'internal', wrongdoing: 'ours', harm: ['money', 'dignity'] },
      facts: [fact('f1', 'We plan to close the brewery in Ekby.')],
    };
    expect(textOn('intranet', given)).not.toContain('post names');
    expect(textOn('intranet', { ...given, harm: ['injury'] })).toContain('post names');
  });

  it('signs no post as if it were a letter, on a network for work', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'apology', responsibility: 'preventable', wrongdoing: 'ours', harm: ['dignity'] },
      affected: ['both families'],
      facts: [
        fact('f1', 'We buried two urns in the wrong graves at Ekby cemetery on 2026-11-13.', true),
      ],
    };
    expect(textOn('email', given)).toContain('kind regards');
    expect(textOn('linkedin', given)).not.toContain('kind regards');
  });
});

describe('what a typed answer promises', () => {
  const promised = 'We refund late charges that come of the outage.';
  const given = (answer: string): Partial<Brief> => ({
    ...{ kind: 'qa', facts: [fact('f1', 'The app was down on 25 November.')] },
    commitments: [promised],
    questions: [`I got a late charge, do you refund it? ${answer}`],
  });

  it('is not promised once more in the same words in another order', () => {
    const text = textOn(
      'newsroom',
      given('Yes, when the charge comes of the outage, we refund it.'),
    );
    expect(text).not.toContain(promised);
  });

  it.each(['Yes, we refund it.', 'We do not refund charges that come of the outage.'])(
    'is, where the answer says less or something else: %s',
    (answer) => {
      expect(textOn('newsroom', given(answer))).toContain(promised);
    },
  );
});
