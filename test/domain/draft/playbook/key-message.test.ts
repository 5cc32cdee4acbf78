import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string, more: Partial<Brief['facts'][number]> = {}) => ({
  ...{ id, status: 'confirmed' as const, text },
  ...more,
});

const textOn = (channel: Channel, given: Partial<Brief>, keyMessage: string) =>
  writePlaybook(request({ language: 'en', ...given }, [channel], { keyMessage }), playbook, rules)
    .texts[0]?.text ?? '';

const apology: Partial<Brief> = {
  ...{ kind: 'apology', responsibility: 'preventable', wrongdoing: 'ours', harm: ['money'] },
  affected: ['the 214 tenants'],
  facts: [
    fact('f1', 'We charged 214 tenants twice for December.', { isOurs: true }),
    fact('f2', 'The money is back in their accounts by 3 December.'),
  ],
};
const sorry = 'We charged 214 of you twice for December, and we apologise to each of you.';

describe('a key message that the writer typed', () => {
  it.each(['newsroom', 'x', 'sms', 'email', 'facebook'] as const)(
    'stands first on %s',
    (channel) => {
      const text = textOn(channel, apology, sorry);
      expect(text.replace(/^[^:]{1,40}: /u, '').startsWith(sorry)).toBe(true);
      expect(text).toContain('back in their accounts');
    },
  );

  it('says instead of the playbook where we stand, and takes no fact away', () => {
    const text = textOn('newsroom', apology, sorry);
    expect(text.replace(sorry, '')).not.toMatch(/apologise|sorry/u);
    expect(text.replace(sorry, '')).toContain('charged');
  });

  it('leaves the responsibility to the playbook where it takes none itself', () => {
    expect(textOn('newsroom', apology, sorry)).toContain('the responsibility is ours');
    const taken = 'We charged 214 of you twice. The fault is ours, and we apologise.';
    expect(textOn('newsroom', apology, taken)).not.toContain('the responsibility is ours');
  });

  it('stands first where it asks itself for what to do', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'holding', harm: ['danger'] },
      facts: [fact('f1', 'Lead has been found in the water of Ekby School.')],
      publicAction: {
        text: 'Do not drink the tap water at Ekby School. Fetch bottles at the gate.',
        keys: [],
      },
    };
    const message =
      'You must not drink the tap water at Ekby School, and we bring you other water.';
    for (const channel of ['newsroom', 'x', 'sms'] as const) {
      const text = textOn(channel, given, message);
      expect(text).toMatch(/^(?:[^:]{1,40}: )?You must not drink .+ Fetch bottles at the gate\./u);
      expect(text).toContain('Do not drink the tap water');
      expect(text).toContain('Lead has been found');
    }
  });

  it('calls a question open once', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'holding', harm: ['inconvenience'] },
      facts: [
        fact('f1', 'No trains run between Ekby and Norrby.'),
        {
          id: 'u1',
          status: 'unconfirmed',
          text: 'A cable is cut.',
          open: 'when the trains run again',
        },
      ],
    };
    const message = 'Take the bus, as we do not yet know when the trains will run again.';
    expect(textOn('newsroom', given, message).match(/not yet know/gu)).toHaveLength(1);
    expect(textOn('newsroom', given, 'Take the bus.')).toContain('when the trains run again');
  });

  it('leaves no offer behind that speaks of what it has said', () => {
    const commitments = ['You may talk to someone outside our parish.'];
    const given: Partial<Brief> = {
      facts: [fact('f1', 'Two people have come to us.')],
      commitments,
    };
    const text = textOn(
      'newsroom',
      { ...given, contacts: ['010-181 00 70'] },
      'You may talk to someone outside our parish if you wish.',
    );
    expect(text).not.toContain('Would you like that');
    expect(text).toContain('010-181 00 70');
  });

  it('tells a fact all the same where a figure of it, or its denial, is missing', () => {
    const facts = [
      fact('f1', 'We charged 214 tenants twice for December.', { isOurs: true }),
      fact('f2', 'We did not read the warning from our bank.'),
    ];
    const message =
      'We charged tenants twice, read the warning from our bank, and apologise to them.';
    const text = textOn('newsroom', { ...apology, facts }, message);
    expect(text).toContain('214 tenants');
    expect(text).toContain('did not read the warning');
  });

  it('stands behind what protects life', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'holding', harm: ['danger'] },
      facts: [fact('f1', 'Gas is leaking in Ek Lane.')],
      publicAction: { text: 'Leave Ek Lane now. Ring 999 if you smell gas.', keys: [] },
    };
    const message = 'Your safety comes first for us.';
    for (const channel of ['x', 'sms'] as const)
      expect(textOn(channel, given, message)).toMatch(
        /^(?:[^:]{1,40}: )?Leave Ek Lane now\..*Your safety comes first for us\..*Gas is leaking/su,
      );
  });

  it('leaves grief to the playbook where it shows none itself', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'holding', harm: ['death'] },
      facts: [fact('f1', 'A man has died at our mill in Ekby.')],
    };
    expect(textOn('x', given, 'We stop all work at the mill today.')).toContain('sympathy');
    const grieving = textOn('x', given, 'We grieve with his family and his friends.');
    expect(grieving).not.toContain('sympathy');
    expect(grieving).toContain('has died');
  });

  it('is left out where a rule blocks it, and the playbook speaks for itself', () => {
    const text = textOn('newsroom', apology, 'We charged 512 of you twice, and we apologise.');
    expect(text).not.toContain('512');
    expect(text).toContain('we apologise to');
  });

  it.each(['x', 'bluesky', 'sms'] as const)(
    'is never cut on %s, nor is what to do first',
    (channel) => {
      const message = `${'We know what it is to be told to leave a home at night, '.repeat(3)}and we stay.`;
      const action = 'Leave Ek Lane now, on foot, and go to Eastfield School.';
      const text = textOn(
        channel,
        {
          ...{ kind: 'holding', harm: ['danger'] },
          facts: [
            fact(
              'f1',
              'Gas has been leaking from a pipe below Ek Lane since 22:10 on 21 November.',
            ),
            fact('f2', 'The fire service has 40 people at the place.'),
          ],
          commitments: ['We will ring everyone who has left a number with us.'],
          publicAction: { text: action, keys: [] },
        },
        message,
      );
      expect(message.length).toBeLessThanOrEqual(200);
      expect(text).toContain(message);
      expect(text).toContain(action);
    },
  );
});
