import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOf = (given: Partial<Brief>) =>
  writePlaybook(request(given, ['facebook']), playbook, rules).texts[0]?.text ?? '';

const fact = (id: string, text: string, status: 'confirmed' | 'unconfirmed' = 'confirmed') => ({
  ...{ id, text, status },
});

const open = (language: 'sv' | 'en', told: string, harm: Brief['harm'] = ['dignity']) =>
  textOf({ language, harm, facts: [fact('f1', told), fact('u1', 'Xyz.', 'unconfirmed')] });

describe('what is not known', () => {
  it('is what an inquiry will show, where one goes on', () => {
    expect(open('en', 'The police are investigating how children were treated.')).toContain(
      'We do not yet know what the police investigation will show.',
    );
    expect(open('sv', 'Polisen utreder hur barnen har behandlats.')).toContain(
      'Vi vet ännu inte vad polisens utredning kommer att visa.',
    );
  });

  it('is how it happened, where someone was missing and is found', () => {
    expect(open('en', 'The girl who was missing was found alive.', ['injury'])).toContain(
      'We do not yet know how it happened.',
    );
    expect(open('sv', 'Flickan som var saknad är hittad vid liv.', ['injury'])).toContain(
      'Vi vet ännu inte hur det gick till.',
    );
  });

  it.each(['sv', 'en'] as const)('is nothing at all where nothing names it (%s)', (language) => {
    const [told, unknown] =
      language === 'sv'
        ? (['Förskolan är öppen.', /vet (?:vi )?(?:ännu )?inte|inte vet/u] as const)
        : (['The nursery is open.', /not (?:yet )?know/u] as const);
    expect(open(language, told)).not.toMatch(unknown);
  });
});

describe('what is not confirmed and has no name', () => {
  it.each([
    ['sv', 'Koka vattnet innan du dricker det.', 'Undvik ån.', 'Det finns uppgifter som'],
    ['en', 'Boil the water before you drink it.', 'Avoid the river.', 'There is information that'],
  ] as const)(
    'is said to be there on a short channel with room (%s)',
    (language, told, unsure, said) => {
      const facts = [fact('f1', told), fact('u1', unsure, 'unconfirmed')];
      const asked = request({ kind: 'update', language, facts }, ['x']);
      const { text } = writePlaybook(asked, playbook, rules).texts[0] ?? {};
      expect(text).toContain(said);
      expect(text).not.toContain(unsure);
    },
  );
});

describe('midnight', () => {
  const nextUpdateAt = '2026-12-19T23:00:00Z';
  it('is told with both its days', () => {
    const given = {
      ...{ facts: [fact('f1', 'Xyz.')], nextUpdateAt },
      timeZone: 'Europe/Stockholm',
    };
    expect(textOf({ ...given, language: 'en' })).toContain(
      'at midnight between Saturday 19 December and Sunday 20 December.',
    );
    expect(textOf({ ...given, language: 'sv' })).toContain(
      'vid midnatt mellan lördag den 19 december och söndag den 20 december.',
    );
  });
});

describe('what we left undone', () => {
  const lapse = {
    sv: ['Det fanns en annan båt men vi skyltade inte om den.', 'för att vi inte skyltade om den.'],
    en: ['There was another boat but we did not put up a sign.', 'that we did not put up a sign'],
  } as const;
  const reply = (language: 'sv' | 'en', given: Partial<Brief> = {}) =>
    textOf({
      ...{ kind: 'reply', language, harm: ['inconvenience'], wrongdoing: 'none' },
      comment: language === 'sv' ? 'Båten gick inte.' : 'The boat did not go.',
      facts: [fact('f1', lapse[language][0])],
      ...given,
    });

  it.each(['sv', 'en'] as const)('is what a reply apologises for (%s)', (language) => {
    const behind = fact('f2', language === 'sv' ? 'Båten går igen.' : 'The boat goes again.');
    const facts = [fact('f1', lapse[language][0]), behind];
    expect(reply(language, { facts })).toContain(lapse[language][1]);
  });

  it.each([
    ['sv', 'om den. Det ber vi dig om ursäkt för.'],
    ['en', 'a sign. We apologise to you for that.'],
  ] as const)('is pointed at where the sentence before tells it (%s)', (language, pointed) => {
    expect(reply(language)).toContain(pointed);
    expect(reply(language)).not.toContain(lapse[language][1]);
  });

  it('is named where its fact says more behind it', () => {
    const more = [fact('f1', `${lapse.en[0]} The sign is up now.`)];
    expect(reply('en', { facts: more })).toContain(lapse.en[1]);
  });

  it('is no apology under legal hold, nor of somebody else', () => {
    expect(reply('en', { legalHold: true })).not.toMatch(/apologise|sorry that/u);
    const theirs = [fact('f1', 'There was another boat but they did not put up a sign.')];
    expect(reply('en', { facts: theirs })).not.toMatch(/apologise/u);
  });

  it('offers a call once, and says how to take it instead of offering a talk', () => {
    const text = reply('en', {
      commitments: ['We will ring you if you like.'],
      contacts: ['ed@ferry.example'],
    });
    expect(text).toContain('Write to ed@ferry.example whenever it suits you.');
    expect(text).not.toContain('talk to us');
  });
});
