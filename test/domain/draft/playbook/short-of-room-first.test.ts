import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOn = (channel: Channel, given: Partial<Brief>, rest: Partial<DraftRequest> = {}) =>
  writePlaybook(request({ language: 'en', ...given }, [channel], rest), playbook, rules).texts[0]
    ?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const asked = (text: string) => ({ publicAction: { text, keys: [] } });

const long = (words: string, times: number) => words.repeat(times).trim();

describe('where there is little room', () => {
  it('who is missing was last seen somewhere before how they are dressed', () => {
    const told = facts(
      'We are looking for a girl aged 7 who may be on a red bike with a basket.',
      'The girl is still missing. She was last seen at 14:50 on 2026-12-19 outside Elm School in Northgate, Ekby.',
      'She was wearing a yellow raincoat with a hood and blue boots.',
    );
    const news = told.slice(1).map(({ id }) => ({ what: 'new' as const, factId: id }));
    const text = textOn(
      'x',
      {
        ...{ kind: 'update', harm: ['danger'], facts: told },
        ...asked(
          'Call 911 if you see the girl or the bike near the creek or the old mill tonight. Do not go near.',
        ),
      },
      { before: { statements: [], news } },
    );
    expect(text).toContain('We are looking for a girl aged 7');
    expect(text).toContain(
      'She was last seen at 14:50 on 19 December outside Elm School in Northgate, Ekby.',
    );
    expect(text).not.toContain('still missing');
  });

  it('when people fell under it stays with what happened to them', () => {
    const text = textOn('x', {
      ...{ kind: 'holding', harm: ['danger'] },
      ...asked(`Call your doctor if you feel unwell. ${long('Rest and drink water. ', 3)}`),
      facts: facts(
        '41 people were given too large a dose between 2026-11-24 and 2026-11-27.',
        `The wrong leaflet lay on our counter ${long('for several hours ', 4)}.`,
      ),
    });
    expect(text).toContain('41 people were given too large a dose between 24 and 27 November.');
  });

  it('a reply tells what is paid back before what its reader told us', () => {
    const text = textOn('x', {
      ...{ kind: 'reply', harm: ['money'], wrongdoing: 'ours' },
      comment: `You charged my mum twice at your tills! ${long('She is upset. ', 2)}What will you do?`,
      facts: facts(
        `Some tills charged customers twice ${long('in our shops along the coast ', 4)}.`,
        'Refunds went out on 2026-11-30.',
      ),
      commitments: ['The manager will phone your mum and listen to all that she wants to say.'],
    });
    expect(text).toContain('Refunds went out.');
    expect(text).toContain('The manager will phone your mum');
  });

  it.each([
    [3, 'charged customers twice. Refunds went out. Guards searched'],
    [4, 'charged customers twice. Guards searched'],
  ])(
    'a reply to who complains of two things tells what is paid back with what it is for, or not: %i',
    (times, said) => {
      const [charged, refunded, searched] = facts(
        'Some tills charged customers twice.',
        'Refunds went out on 2026-11-30.',
        `Guards searched a customer’s bag ${long('in our shop by the harbour ', times)}.`,
      );
      const text = textOn('x', {
        ...{ kind: 'reply', harm: ['money', 'dignity'], wrongdoing: 'ours' },
        comment: 'You charged my mum twice, then your guard emptied her bag in front of everybody.',
        facts: [{ ...charged!, isOurs: true }, refunded!, { ...searched!, isOurs: true }],
        commitments: ['The manager will phone your mum, or come round, whichever she prefers.'],
      });
      expect(text).toContain(said);
    },
  );

  it('a line that people are told to ring comes with its hours', () => {
    const text = textOn('sms', {
      ...{ kind: 'holding', language: 'sv', harm: ['privacy', 'dignity'] },
      ...asked('Betala inte. Spara brevet och ring vår stödlinje 020-66 10 10.'),
      facts: facts(
        'Anteckningar har stulits.',
        `Vi stängde systemet ${long('som vi använder varje dag ', 6)}.`,
        `Alla bokade besök blir av ${long('på alla våra mottagningar ', 6)}.`,
      ),
      commitments: ['Stödlinjen är öppen dygnet runt från den 7 december kl 12.'],
    });
    expect(text).toContain('Stödlinjen är öppen dygnet runt från den 7 december kl. 12.00.');
  });
});
