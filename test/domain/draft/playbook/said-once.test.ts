import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string, isOurs = false) => ({
  ...{ id, status: 'confirmed' as const, text },
  ...(isOurs && { isOurs }),
});

const textOn = (channel: Channel, given: Partial<Brief>, keyMessage: string) =>
  writePlaybook(request({ language: 'en', ...given }, [channel], { keyMessage }), playbook, rules)
    .texts[0]?.text ?? '';

const gas: Partial<Brief> = {
  ...{ kind: 'holding', harm: ['danger'] },
  facts: [fact('f1', 'Gas has been leaking from a pipe below Ek Lane since 21 November.')],
  publicAction: {
    text: 'If you live in Ek Lane, stay indoors with your windows shut until the fire service says it is safe. If you find it hard to breathe, call 999.',
    keys: [],
  },
};

const twice: Partial<Brief> = {
  ...{ kind: 'apology', responsibility: 'preventable', wrongdoing: 'ours', harm: ['dignity'] },
  affected: ['both families'],
  facts: [
    fact('f1', 'We buried two urns in the wrong graves at Ekby cemetery on 2026-11-13.', true),
    fact('f2', 'We noticed it on 2026-12-02.', true),
  ],
};

describe('beside a key message, the playbook', () => {
  it.each(['newsroom', 'x', 'sms'] as const)(
    'says what to do beside one that says most of it, on %s',
    (channel) => {
      const message = 'If you live in Ek Lane, stay indoors with your windows shut.';
      const text = textOn(channel, gas, message);
      expect(text).toContain(message);
      expect(text).toContain('until the fire service says it is safe.');
      expect(text).toContain('call 999');
    },
  );

  it.each([
    ['Do not eat mushrooms from Ekby farm.', 'We do not sell mushrooms from Ekby farm any longer.'],
    ['Stay indoors in Ekby.', 'We know how hard it is to stay indoors with children in Ekby.'],
    ['Boil the water in Ekby before you drink it.', 'The water in Ekby is not safe to drink.'],
  ])('loses no word of what to do: %s', (text, message) => {
    for (const channel of ['newsroom', 'x', 'sms'] as const) {
      const said = textOn(channel, { ...gas, publicAction: { text, keys: [] } }, message);
      expect(said).toContain(text);
      expect(said).toContain(message);
    }
  });

  it.each([
    ['The water in Ekby is safe to drink.', 'The water in Ekby is unsafe to drink.'],
    ['All 14 passengers on the bus are alive.', 'None of the 14 passengers on the bus is alive.'],
    ['The school in Ekby is open.', 'The school in Ekby is closed.'],
    ['Power has been restored in Ekby.', 'We hope that power has been restored in Ekby.'],
  ])('loses no fact for one like it: %s', (text, message) => {
    const given = { ...gas, facts: [fact('f1', 'A pipe burst.'), fact('f2', text)] };
    expect(textOn('newsroom', given, message)).toContain(text);
  });

  it('says a fact once that it holds word for word', () => {
    const message = 'We buried two urns in the wrong graves. We are sorry.';
    const given = {
      ...twice,
      facts: [fact('f1', 'We buried two urns in the wrong graves.', true)],
    };
    expect(textOn('newsroom', given, message).match(/two urns/gu)).toHaveLength(1);
  });

  it('keeps what it says to somebody as “you”, and an apology', () => {
    const message =
      'We buried your two urns in the wrong graves at Ekby cemetery, and we apologise.';
    expect(textOn('newsroom', twice, message)).toContain(message);
  });

  it('apologises right behind what we did, where it does not', () => {
    const text = textOn(
      'newsroom',
      twice,
      'We buried two urns in the wrong graves at Ekby cemetery.',
    );
    expect(text).toMatch(/cemetery\. We apologise to both families\./u);
    const apologised = 'We buried two urns in the wrong graves, and we apologise to both families.';
    expect(textOn('newsroom', twice, apologised).match(/apologise/gu)).toHaveLength(1);
  });

  it('makes a promise once, whichever way the time is written', () => {
    const text = textOn(
      'newsroom',
      {
        ...{ language: 'sv', kind: 'holding', harm: ['injury'] },
        facts: [fact('f1', 'Butiken i Ekby rånades i går kväll.')],
        commitments: ['Från i kväll ska ingen jobba ensam efter kl 19 i någon av våra butiker.'],
      },
      'Från i kväll ska ingen jobba ensam efter klockan 19 i någon av våra butiker.',
    );
    expect(text.match(/jobba ensam/gu)).toHaveLength(1);
    expect(text).toContain('efter kl. 19.00 i');
  });

  it('feels with the hurt, and tells of a death first', () => {
    const hurt = {
      ...gas,
      harm: ['danger', 'injury'] as const,
      facts: [fact('f1', 'Two people were hurt in Ek Lane.')],
    };
    expect(
      textOn('newsroom', { ...hurt, harm: ['danger', 'injury'] }, 'We stay until it is safe.'),
    ).toContain('We are thinking of');
    const text = textOn(
      'newsroom',
      {
        ...{ kind: 'lessons', wrongdoing: 'ours', harm: ['death'] },
        affected: ['the family of the swimmer who died'],
        facts: [
          fact('f1', 'A swimmer died at our swim in Ekby on 2026-09-06.'),
          fact('f2', 'We had four kayaks on the water when our own plan said seven.', true),
          fact('f3', 'We have trained all our stewards since then.'),
        ],
      },
      'We had four kayaks on the water when our own plan said seven.',
    );
    expect(text).toMatch(/^A swimmer died .+ We had four kayaks .+ We apologise to the family/u);
    expect(text).toContain('Our thoughts are with the family of the swimmer who died.');
  });

  it('leaves out our own rule where the key message or a fact says it', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'distancing', harm: ['dignity'], wrongdoing: 'private' },
      facts: [fact('f1', 'A banner with a threat was held up at our match.')],
      policies: ['Club rules: nobody is threatened or insulted at our matches'],
    };
    expect(textOn('facebook', given, 'We condemn the banner.')).toContain('It says in our');
    const message = 'We condemn the banner. Nobody is to be threatened or insulted at our matches.';
    expect(textOn('facebook', given, message)).not.toContain('It says in our');
  });

  it('names its sender in a text message, and keeps whom to call', () => {
    const text = textOn(
      'sms',
      {
        ...gas,
        organisation: { name: 'Ekby Cold Store', domains: [], spokespeople: [], publicBody: false },
      },
      'If you live in Ek Lane, stay indoors with your windows shut. Gas has leaked from our site.',
    );
    expect(text).toMatch(/^Ekby Cold Store: If you live/u);
    expect(text).toContain('call 999');
  });
});

describe('the playbook', () => {
  it('asks staff to keep names to themselves only where somebody is hurt, dead or exposed', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'internal', wrongdoing: 'ours', harm: ['money', 'dignity'] },
      facts: [fact('f1', 'We plan to close the brewery in Ekby.')],
    };
    const message = 'You read it in the paper first, and we are sorry.';
    expect(textOn('intranet', given, message)).not.toContain('post names');
    expect(textOn('intranet', { ...given, harm: ['injury'] }, message)).toContain('post names');
  });

  it('signs no post as if it were a letter, on a network for work', () => {
    expect(textOn('linkedin', twice, 'We apologise to both families.')).not.toContain(
      'kind regards',
    );
  });
});
