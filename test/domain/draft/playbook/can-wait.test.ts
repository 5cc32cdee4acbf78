import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const draftOn = (channel: Channel, given: Partial<Brief>, rest: Partial<DraftRequest> = {}) =>
  writePlaybook(request({ language: 'en', ...given }, [channel], rest), playbook, rules).texts[0];

const textOn = (channel: Channel, given: Partial<Brief>, rest: Partial<DraftRequest> = {}) =>
  draftOn(channel, given, rest)?.text ?? '';

const fact = (id: string, text: string, more: Partial<Brief['facts'][number]> = {}) => ({
  ...{ id, status: 'confirmed' as const, text },
  ...more,
});

const photo: Partial<Brief> = {
  ...{ kind: 'apology', responsibility: 'preventable', wrongdoing: 'ours', harm: ['dignity'] },
  affected: ['the man and his family'],
  facts: [
    fact('f1', 'We printed a photo of the wrong man beside a report of a trial on 11 March.', {
      isOurs: true,
    }),
    fact('f2', 'The photo was on our website for 19 hours before anyone looked.', {
      isOurs: true,
    }),
    fact('f3', 'The man in the photo has nothing to do with the case.'),
    fact('f4', 'Our editor has been to see him and said sorry in person at his home.'),
  ],
};

describe('what can wait', () => {
  it('is a second act where there is room for who is innocent', () => {
    const text = textOn('x', photo);
    expect(text).toContain('has nothing to do with the case');
    expect(`${text} 19 hours`.indexOf('19 hours')).toBeGreaterThan(text.indexOf('nothing to do'));
  });

  it('is how whoever wrote reaches us, but where there is no room we ask for it', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'reply', responsibility: 'preventable', wrongdoing: 'ours', harm: ['danger'] },
      comment: 'Your driver put my 9 year old off in the dark. What if she had been hit?',
      facts: [
        fact('f1', 'Our driver told a child to get off at the depot on Tuesday.', { isOurs: true }),
        fact('f2', 'All 210 drivers were reminded of the rule this morning.'),
        {
          ...{ id: 'u1', status: 'unconfirmed', text: 'The scanner has been faulty.' },
          open: 'why the pass did not scan',
        },
      ],
      publicAction: { text: 'Please message us a number so that we can call you.', keys: [] },
      commitments: ['We will call you today.'],
    };
    expect(textOn('facebook', given)).toMatch(/told your child to get off .+we apologise to you/u);
    expect(textOn('facebook', given)).not.toContain('We do not yet know');
    expect(textOn('x', given)).toContain('message us a number');
  });

  it('is what journalists are told, behind all that colleagues get', () => {
    const text = textOn('intranet', {
      ...{ kind: 'internal', harm: ['injury'] },
      facts: [
        fact('f1', 'A colleague was attacked on ward C last night.'),
        fact('f2', 'Occupational health is on 020 7946 0321 round the clock.'),
      ],
      publicAction: { text: 'Do not talk to journalists about our colleague.', keys: [] },
    });
    expect(text).toContain('020 7946 0321');
    expect(text.indexOf('journalists')).toBeGreaterThan(text.indexOf('Occupational health'));
  });

  it('is not who was hurt', () => {
    const text = textOn('newsroom', {
      ...{ kind: 'holding', harm: ['injury'] },
      facts: [
        fact('f1', 'Our ferry ran aground off Rens at 08:40.'),
        fact('f2', 'The trips to Rens are cancelled.'),
        fact('f3', 'Seven passengers have been hurt.'),
      ],
    });
    expect(text.indexOf('Seven passengers')).toBeLessThan(text.indexOf('are cancelled'));
    expect(text.indexOf('Seven passengers')).toBeLessThan(text.indexOf('We are thinking'));
  });
});

describe('words of ours', () => {
  const before = {
    statements: [
      {
        ...{ kind: 'holding' as const, language: 'en' as const, at: '2026-12-01T08:00:00Z' },
        text: 'A man is in hospital.',
      },
    ],
    news: [{ what: 'changed' as const, factId: 'f1', earlier: '' }],
  };

  it('mark an update once', () => {
    const facts = [fact('f1', 'One of the two wolves is back.')];
    const text = textOn('facebook', { kind: 'update', facts }, { before });
    expect(text).toMatch(/^Update: One of the two wolves/u);
  });

  it('write the clock of a typed headline as the text does', () => {
    const facts = [fact('f1', 'We meet at 1:30 pm in the hall.')];
    const draft = draftOn('newsroom', { facts }, { headline: 'Staff: meet at 1:30 pm' });
    expect(draft?.title).toBe('Staff: meet at 13:30');
  });

  it('leave numbers that are names as they are, and give both ends of a span their sign', () => {
    const text = textOn('newsroom', {
      facts: [
        fact('f1', 'You can call extension 7070 in confidence.'),
        fact('f2', 'They have paid between 180 and 400 pounds each.'),
      ],
    });
    expect(text).toContain('extension 7070');
    expect(text).toContain('between £180 and £400');
  });
});
