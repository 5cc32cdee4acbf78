import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest, FactNews } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOn = (channel: Channel, given: Partial<Brief>, rest: Partial<DraftRequest> = {}) =>
  writePlaybook(request({ language: 'en', ...given }, [channel], rest), playbook, rules).texts[0]
    ?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const asked = (text: string) => ({ publicAction: { text, keys: [] } });

const publishedBefore = (...news: FactNews[]): Partial<DraftRequest> => ({
  before: {
    statements: [
      { kind: 'holding', language: 'en', at: '2026-12-01T08:00:00Z', text: 'Stay indoors.' },
    ],
    news,
  },
});

const boil: Partial<Brief> = {
  ...{ harm: ['danger'], ...asked('Boil all water that you drink.') },
  facts: facts('A parasite has been found in the water of Ekby.', 'There are tanks at the school.'),
};

describe('what protects', () => {
  it.each(['newsroom', 'email', 'press', 'facebook', 'x', 'sms'] as const)(
    'is the first sentence of a holding statement, an update and a correction on %s',
    (channel) => {
      const first = /^(?:[^:]{1,30}: )?(?:Correction: |Update: )?Boil all water that you drink\./u;
      const news = publishedBefore({ what: 'new', factId: 'f0' });
      const supersedes = { how: 'corrects' as const, text: 'The water is fine.' };
      expect(textOn(channel, { ...boil, kind: 'holding' })).toMatch(first);
      expect(textOn(channel, { ...boil, kind: 'update' }, news)).toMatch(first);
      expect(textOn(channel, { ...boil, kind: 'correction' }, { ...news, supersedes })).toMatch(
        first,
      );
    },
  );

  it('stands behind a death that the text first tells', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'holding', harm: ['death', 'danger'], ...asked('Stay away from the mill.') },
      facts: facts('A man has died in a fire at our mill.'),
    };
    expect(textOn('newsroom', given)).toMatch(/^A man has died .+ Stay away from the mill\./su);
  });

  it('is not said twice where the first fact says it, with its place', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'update', harm: ['danger'] },
      ...asked('You can go outside and open your windows. Ring 111 if your eyes sting.'),
      facts: facts('People in Ek Ward can go outside and open their windows again.'),
    };
    const text = textOn('x', given, publishedBefore({ what: 'new', factId: 'f0' }));
    expect(text).toMatch(/^Update: People in Ek Ward can go outside .+ again\. Ring 111/u);
    expect(text).not.toContain('You can go outside');
  });

  it('is followed by what still does not work', () => {
    const given: Partial<Brief> = {
      ...{ kind: 'update', harm: ['danger'], ...asked('Go to the fire station to ring 999.') },
      facts: facts(
        'Calls work again in Ekby.',
        'The cable was cut by a digger in the night.',
        'In Norrby you still cannot ring 999.',
      ),
    };
    const news = publishedBefore({ what: 'new', factId: 'f0' }, { what: 'new', factId: 'f1' });
    expect(textOn('newsroom', given, news)).toMatch(
      /^Go to the fire station .+ Ekby\. In Norrby you still cannot ring 999\.\n/u,
    );
  });

  it('is asked for in lessons too', () => {
    const text = textOn('newsroom', {
      ...{ kind: 'lessons', ...asked('If you lost a place, apply to the fund by 28 February.') },
      facts: facts('We gave 12 students too low a grade.', 'Two people now read every paper.'),
    });
    expect(text).toContain('apply to the fund by 28 February');
  });

  it('ends a text message with whom to ring where life is at stake', () => {
    const many = facts(
      ...[...'abcdefgh'].map((each) => `Street ${each} in Ekby has no water today.`),
    );
    const given = { ...boil, kind: 'holding' as const, contacts: ['0330 555 0118'] };
    expect(textOn('sms', { ...given, facts: many })).toContain('Questions? Call 0330 555 0118.');
  });
});

describe('courtesy', () => {
  it('stands before what is open, and not between facts', () => {
    const text = textOn('newsroom', { ...boil, kind: 'holding' });
    expect(text).toMatch(/tanks at the school\. We understand that this is worrying\./u);
  });

  it('is not in a correction of our own words', () => {
    const supersedes = { how: 'corrects' as const, text: 'The water is fine.' };
    const text = textOn('newsroom', { ...boil, kind: 'correction' }, { supersedes });
    expect(text).not.toContain('worried');
  });
});

describe('a correction of our own words', () => {
  it('says once that they were wrong', () => {
    const supersedes = { how: 'corrects' as const, text: 'We have 18 cm. Come out.' };
    const text = textOn(
      'newsroom',
      { kind: 'correction', facts: facts('The ice is 6 cm thick at Ekby.') },
      { supersedes },
    );
    expect(text).toContain('apologise');
    expect(text).not.toContain('said something else');
  });

  it('marks an update of it once', () => {
    const given = { kind: 'update' as const, facts: facts('We open at 16:00 and not at 11:00.') };
    const news = publishedBefore({ what: 'changed', factId: 'f0', earlier: 'We open at 11:00.' });
    expect(textOn('facebook', given, news)).toMatch(/^Update: We open at 16:00/u);
  });
});
