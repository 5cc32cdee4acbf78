import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const textOn = (channel: Channel, given: Given, rest: Partial<DraftRequest> = {}) =>
  writePlaybook(request(given, [channel], rest), playbook, rules).texts[0]?.text ?? '';

const fact = (id: string, text: string, status: 'confirmed' | 'unconfirmed' = 'confirmed') => ({
  id,
  status,
  text,
});

const nextUpdateAt = '2026-11-22T13:30:00Z';

const leaks: Record<'sv' | 'en', Given & { publicAction: { text: string; keys: string[] } }> = {
  sv: {
    language: 'sv',
    harm: ['danger'],
    facts: [
      fact(
        'f1',
        'Gas har läckt från en ledning under Storgatan och Kyrkogatan i Ekby sedan 2026-11-22 kl 11:40.',
      ),
      fact('f2', 'Ett rör brast.', 'unconfirmed'),
    ],
    publicAction: {
      text: 'Lämna området innanför avspärrningen. Tänd ingen lampa och rök inte. Ring 08-123 45 67 om det luktar gas.',
      keys: [],
    },
    nextUpdateAt,
  },
  en: {
    language: 'en',
    harm: ['danger'],
    facts: [
      fact('f1', 'Gas has been leaking from a main under High Street in Ekby since 2026-11-22.'),
      fact('f2', 'A pipe failed.', 'unconfirmed'),
    ],
    publicAction: {
      text: 'Leave the area inside the cordon. Do not switch any light on, do not smoke. If you smell gas call 01632 960 505.',
      keys: [],
    },
    nextUpdateAt,
  },
};

const openWords = /ännu inte|inte bekräfta|not yet know|not know yet|not yet confirmed/u;

const MORE = { sv: 'Stäng fönster och dörrar.', en: 'Close all windows and doors.' };

describe.each(['holding', 'update'] as const)('%s about a danger, short of room', (kind) => {
  it.each(['sv', 'en'] as const)(
    'tells people in %s all that they must do, and what has happened, in three SMS',
    (language) => {
      const given = { ...leaks[language], kind };
      const text = textOn('sms', given);
      for (const instruction of given.publicAction.text.split(/(?<=\.) /u)) {
        expect(text).toContain(instruction);
      }
      expect(text).toMatch(/läckt|leaking/u);
      expect(text.length).toBeLessThanOrEqual(459);
    },
  );

  it.each(['sv', 'en'] as const)(
    'says in %s that something is open, unnamed, only where there is room',
    (language) => {
      const [known] = leaks[language].facts ?? [];
      const facts = [...(known ? [known] : []), fact('u1', 'Xyz.', 'unconfirmed')];
      const given = { ...leaks[language], kind, facts, responsibility: 'victim' as const };
      const { text } = given.publicAction;
      const full = { ...given.publicAction, text: `${text} ${MORE[language]}` };
      expect(textOn('x', { ...given, publicAction: full })).not.toMatch(openWords);
      expect(textOn('x', { ...given, publicAction: { ...full, text: MORE[language] } })).toMatch(
        openWords,
      );
      expect(textOn('facebook', given)).toMatch(openWords);
    },
  );
});

describe('a changed fact', () => {
  it('is told without its mark rather than not at all', () => {
    const facts = [fact('f1', 'The boy is missing.'), fact('f2', 'The truck is gray, not blue.')];
    const news = [
      { what: 'new' as const, factId: 'f1' },
      { what: 'changed' as const, factId: 'f2', earlier: '' },
    ];
    const before = { statements: [], news };
    const given = (action: string): Given => ({
      kind: 'update',
      language: 'en',
      harm: ['danger'],
      facts,
      publicAction: { text: action, keys: [] },
    });
    const alone = 'Call 01632 960 505 if you see the boy.';
    expect(textOn('sms', given(alone), { before })).toContain('Corrected information: The truck');
    const long = `${alone} Do not approach him or the truck. Do not search in the park by yourself.`;
    const text = textOn('sms', given(long), { before });
    expect(text).toContain('The truck is gray, not blue.');
    expect(text).toContain('Do not search in the park by yourself.');
    expect(text).toContain('Corrected information: The truck');
    expect(
      textOn(
        'x',
        given(
          `${long} Do not go near the creek or the old mill at any time. Stay on the paths and keep dogs on a lead.`,
        ),
        {
          before,
        },
      ),
    ).not.toContain('Corrected information');
  });
});

describe('what is open', () => {
  const copied = fact('u1', 'Copies of passports were taken too.', 'unconfirmed');
  const open = (text: string) =>
    textOn('press', { language: 'en', facts: [fact('f1', text), copied] });

  it('is not what a confirmed fact says', () => {
    expect(open('Names of 20 members were copied.')).toContain(
      'know whether anything else was taken.',
    );
    expect(open('The system is closed.')).toContain(
      'know whether anyone has seen the information.',
    );
  });
});

describe('facts about people', () => {
  it('go before what we promise, and what people can get before both', () => {
    const facts = [
      fact('f1', 'The cable car stopped.'),
      fact('f2', 'Five people are in hospital.'),
      fact('f3', `A rest centre is open in ${'the school hall '.repeat(8)}.`),
    ];
    const commitments = [`We stay in touch with every cabin ${'all the night long '.repeat(4)}.`];
    const text = textOn('x', { language: 'en', harm: ['injury'], facts, commitments });
    expect(text).toContain('rest centre');
    expect(text).toContain('in hospital');
    expect(text).not.toContain('every cabin');
  });
});

describe('questions', () => {
  it.each(['911', '112', '999', 'Ring 112'])('never go to %s', (number) => {
    const facts = [fact('f1', 'The road is closed.')];
    const given = (contacts: string[]): Given => ({ language: 'en', facts, contacts });
    for (const channel of ['x', 'press'] as const) {
      expect(textOn(channel, given([number, '01632 960 505']))).toMatch(/\? Call 01632 960 505\./u);
      expect(textOn(channel, given([number]))).not.toContain(number);
    }
  });
});

describe('what help there is', () => {
  it('and what staff must do go before numbers', () => {
    const facts = [
      fact('f1', 'Administrators were appointed for all of the company and its many shops.'),
      fact('f2', `710 people ${'in one of our many shops '.repeat(14)}are told today.`),
      fact('f3', 'Counsellors are in the canteen until 22:00.'),
      fact('f4', 'Come to work as usual.'),
    ];
    const text = textOn('sms', { kind: 'internal', language: 'en', facts });
    expect(text).toContain('Counsellors are in the canteen until 22:00. Come to work as usual.');
    expect(text).not.toContain('710');
  });

  it('is no refund where people mourn', () => {
    const facts = [
      fact('f1', `Two people died when a car came off ${'the old wooden ride '.repeat(6)}.`),
      fact('f2', 'Tickets are refunded at the gate.'),
      fact('f3', 'Five others are in hospital.'),
    ];
    const text = textOn('x', { language: 'en', harm: ['death', 'injury'], facts });
    expect(text).toContain('in hospital');
    expect(text).not.toContain('Tickets');
  });

  it('is promised without what the promise adds, rather than not at all', () => {
    const commitments = [
      `We will ring every member today, and say ${'only a first name '.repeat(14)}.`,
    ];
    const facts = [fact('f1', `A list ${'of our members '.repeat(16)}was sent to others.`)];
    const given: Given = { kind: 'apology', language: 'en', facts, commitments };
    expect(textOn('sms', given)).toContain('We will ring every member today.');
    expect(textOn('press', given)).toContain('and say only');
  });
});

describe('who speaks', () => {
  it('is told before a promise where somebody is to be called', () => {
    const facts = [fact('f1', `A caller asks ${'members of our staff '.repeat(4)}for log-ins.`)];
    const given: Given = {
      kind: 'internal',
      language: 'en',
      facts,
      publicAction: { text: 'Hang up and call 01632 960 611 at once.', keys: [] },
      commitments: [`We answer ${'every question of yours '.repeat(4)}.`],
    };
    expect(textOn('sms', given)).toMatch(/^Exempeltåg: /u);
  });

  it('is told in a text message about stolen details, and not where ours put people in danger', () => {
    const facts = [fact('f1', 'En lista med medlemmar kom ut.')];
    const given: Given = { kind: 'holding', harm: ['privacy', 'danger'], facts };
    expect(textOn('sms', given)).toMatch(/^Exempeltåg: /u);
    const ours: Given = { ...given, wrongdoing: 'ours', contacts: ['trygg@exempel.example'] };
    expect(textOn('sms', ours)).not.toMatch(/Exempeltåg|exempel/u);
  });
});

describe('a correction about a danger', () => {
  const given: Given = {
    kind: 'correction',
    language: 'en',
    harm: ['danger'],
    facts: [fact('f1', 'The east bank must leave, our message at 04:30 was wrong.')],
    publicAction: { text: 'East bank: leave now.', keys: [] },
  };
  const supersedes = { how: 'corrects' as const, text: 'The west bank must leave.' };

  it.each([
    ['x', /^Correction: The east bank/u],
    ['sms', /^Exempeltåg: Correction: The east bank/u],
  ] as const)('says on %s that it is one', (channel, begins) => {
    expect(textOn(channel, given, { supersedes })).toMatch(begins);
    expect(textOn(channel, { ...given, kind: 'holding' })).not.toContain('Correction');
  });

  it('keeps that mark where there is no room for who speaks', () => {
    const organisation = {
      name: `The ${'Flood and Coast '.repeat(12)}Authority`,
      domains: [],
      spokespeople: [],
      publicBody: true,
    };
    const long = {
      text: `East bank: leave now ${'and go by the ring road '.repeat(9)}.`,
      keys: [],
    };
    const text = textOn('sms', { ...given, organisation, publicAction: long }, { supersedes });
    expect(text).toMatch(/^Correction: /u);
  });
});
