import { describe, expect, it } from 'vitest';
import { repeats, runsAlike } from '#domain/draft/playbook/title.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const titleOf = (given: Partial<Brief>): string | undefined =>
  writePlaybook(request(given, ['press']), playbook, rules).texts[0]?.title;

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

describe('titles', () => {
  it('say what the kind is about when nothing is confirmed', () => {
    expect(titleOf({ kind: 'holding' })).toBe('Vi undersöker uppgifter om en händelse');
  });

  it('are what people get out of it, not what the text begins with', () => {
    const told = facts(
      'Decemberhyran drogs två gånger 2026-11-30.',
      'Pengarna betalas tillbaka senast 2026-12-03.',
    );
    expect(titleOf({ kind: 'apology', wrongdoing: 'ours', facts: told })).toBe(
      'Pengarna betalas tillbaka senast den 3 december',
    );
  });

  it('are what it is about and what to do where people are in danger', () => {
    const publicAction = { text: 'Koka vattnet.', keys: ['koka'] };
    const told = facts('Bakterier har hittats i vattnet i Norrby 2026-12-01.');
    expect(titleOf({ kind: 'holding', harm: ['danger'], publicAction, facts: told })).toBe(
      'Bakterier i vattnet i Norrby: koka vattnet',
    );
  });

  it.each([
    ['sv', 'Simhallen är stängd i dag.', 'Tre barn är skadade.', /stängd/u],
    ['sv', 'Hallen öppnar igen i morgon.', 'En man har avlidit.', /öppnar/u],
    ['en', 'The pool is closed until Monday.', 'Three children were hurt.', /closed/u],
    ['en', 'The hall opens again on Monday.', 'A man has died.', /opens/u],
  ] as const)(
    'say nothing of opening hours where someone was hurt or has died (%s, %s)',
    (language, hours, hurt, said) => {
      const harm = [/avlidit|died/u.test(hurt) ? ('death' as const) : ('injury' as const)];
      for (const kind of ['holding', 'update', 'internal'] as const) {
        const given = { kind, language, facts: facts(hours, hurt) };
        expect(titleOf({ ...given, harm })).not.toMatch(said);
        expect(titleOf({ ...given, harm: ['inconvenience'] })).toMatch(said);
      }
    },
  );

  it('are what all can get before what some are to do', () => {
    const publicAction = { text: 'Om du luktar gas ring 112.', keys: ['ring 112'] };
    const leak = 'Gas läcker vid Storgatan.';
    const title = (...texts: string[]) =>
      titleOf({ kind: 'holding', harm: ['danger'], publicAction, facts: facts(leak, ...texts) });
    expect(title('Värmestugan i skolan är öppen.')).toBe('Värmestugan i skolan är öppen');
    expect(title('Skolan är utrymd.')).toBe('Exempeltåg: Gas läcker vid Storgatan');
  });

  it('are the news without what its sentence adds, and never without a condition', () => {
    const title = (text: string) =>
      titleOf({ kind: 'holding', language: 'en', harm: ['inconvenience'], facts: facts(text) });
    expect(
      title('The baggage system at the airport is still down and we do not expect it back today.'),
    ).toBe('Exempeltåg: The baggage system at the airport is still down');
    expect(
      title('Every passenger with a ticket for today can travel on any train if they book a seat.'),
    ).toContain('if they book a seat');
    expect(
      title(
        'You cannot give blood at any of our rooms while you take medicine against infections.',
      ),
    ).toContain('while you take medicine');
  });

  it('say neither who we are nor what to do where both betray who reads it', () => {
    const publicAction = { text: 'Ring oss om du är rädd hemma.', keys: ['ring oss'] };
    const told = facts('En lista med medlemmar skickades till fel personer.');
    const harm: Brief['harm'] = ['privacy', 'danger'];
    const given = { kind: 'apology', wrongdoing: 'ours', publicAction, facts: told } as const;
    expect(titleOf({ ...given, harm })).toBe('Vår ursäkt till de medlemmar som drabbades');
  });

  it('name nobody before words that begin with whom they are for', () => {
    const publicAction = { text: 'Anhöriga: ring 010-188 40 10.', keys: [] };
    const told = facts('Färjan gick på grund.');
    expect(titleOf({ kind: 'holding', harm: ['danger'], publicAction, facts: told })).toBe(
      'Anhöriga: ring 010-188 40 10',
    );
  });

  it('do not point at a letter or a message that is itself the one with the title', () => {
    const publicAction = { text: 'Radera mejlet.', keys: ['radera'] };
    const told = facts('Nyhetsbrevet visade alla mottagares adresser.');
    const given = { kind: 'apology', wrongdoing: 'ours', harm: ['privacy'], facts: told } as const;
    expect(titleOf({ ...given, harm: ['privacy'], publicAction })).toBe(
      'Exempeltåg: Nyhetsbrevet visade alla mottagares adresser',
    );
  });

  it('say that someone has died and leave out how', () => {
    const told = facts('Three guests at our inn have died since Thursday after a stomach illness.');
    expect(titleOf({ kind: 'holding', language: 'en', harm: ['death'], facts: told })).toBe(
      'Exempeltåg: Three guests at our inn have died',
    );
  });

  it('say that someone has died, whatever the text begins with', () => {
    const told = facts('En person har omkommit i en olycka på vårt mejeri 2026-12-09.');
    expect(titleOf({ kind: 'holding', harm: ['death'], facts: told })).toBe(
      'Exempeltåg: Dödsolycka på vårt mejeri',
    );
    const staff = facts('Två av våra kollegor har omkommit i en olycka vid Ekby 2026-12-04.');
    expect(titleOf({ kind: 'internal', harm: ['death'], facts: staff })).toBe(
      'Vi har förlorat två kollegor',
    );
    const one = facts('En kollega omkom i en olycka i sågen.');
    expect(titleOf({ kind: 'internal', harm: ['death'], facts: one })).toBe(
      'Vi har förlorat en arbetskamrat',
    );
    const late = facts('En man hittades död i sin bostad.', 'Vi besökte honom inte på fem dagar.');
    expect(titleOf({ kind: 'apology', wrongdoing: 'ours', harm: ['death'], facts: late })).toBe(
      'Vår ursäkt till de anhöriga',
    );
  });

  it('say that someone has died, whichever fact tells of it', () => {
    const told = facts('En buss körde av vägen vid Ekby.', 'En passagerare har omkommit.');
    expect(titleOf({ kind: 'holding', harm: ['death'], facts: told })).toBe(
      'Exempeltåg: En passagerare har omkommit',
    );
  });

  it('say what to do before a death where others are in danger', () => {
    const publicAction = { text: 'Stanna inne och stäng fönstren.', keys: [] };
    const told = facts('Ammoniak läcker.', 'En person som arbetade här har dött.');
    const given = { kind: 'holding', publicAction, facts: told } as const;
    expect(titleOf({ ...given, harm: ['death', 'danger'] })).toBe(
      'Utsläpp av ammoniak: stanna inne och stäng fönstren',
    );
  });

  it('say who is concerned where a correction gives a bare number', () => {
    const told = facts('Rätt telefonnummer är 0980-31 92 23.', '41 barn fick för stor dos.');
    const publicAction = { text: 'Ring 0980-31 92 23 om ditt barn har feber.', keys: [] };
    const given = { kind: 'correction', harm: ['danger'], facts: told, publicAction } as const;
    const brief = { ...given, harm: [...given.harm], contacts: ['0980-31 92 23'] };
    expect(titleOf(brief)).toBe('Rättelse: Ring 0980-31 92 23 om ditt barn har feber');
  });

  it('tell where we stand, or what people can get, or the news', () => {
    const post = facts('Ett rasistiskt inlägg har skrivits av en anställd.');
    expect(titleOf({ kind: 'distancing', harm: ['dignity'], facts: post })).toBe(
      'Exempeltåg tar avstånd från rasism',
    );
    const trains = facts('Tågen till Ekby är inställda.', 'Ersättningsbussar går var 20:e minut.');
    const title = (harm: Brief['harm']) => titleOf({ kind: 'update', harm, facts: trains });
    expect(title(['inconvenience'])).toBe('Ersättningsbussar går var 20:e minut');
    expect(title(['injury'])).toBe('Uppdatering: Tågen till Ekby är inställda');
  });

  it('of a distance tell what we promise rather than the deed, and are never the first sentence', () => {
    const told = facts('En profil som vi har samarbetat med har slagit en hund.');
    const title = (...commitments: string[]) =>
      titleOf({ kind: 'distancing', wrongdoing: 'private', facts: told, commitments });
    expect(title('Vi ger pengarna till Tarsby djurhem.')).toBe(
      'Exempeltåg: Vi ger pengarna till Tarsby djurhem',
    );
    expect(title()).toBe('Exempeltåg: det här tar vi avstånd från');
  });

  it('say first that nobody owes anything', () => {
    const commitments = ['Each family gets a letter.', 'Nobody owes anything.'];
    const told = facts('We sent demands to people who have died.');
    const given = { kind: 'apology', language: 'en', wrongdoing: 'ours', commitments } as const;
    expect(titleOf({ ...given, commitments, facts: told })).toBe('Nobody owes anything');
  });

  it('are no payment where people are hurt', () => {
    const told = facts('Liften stannade.', 'Alla får pengarna tillbaka.');
    const title = (harm: Brief['harm']) =>
      titleOf({ kind: 'apology', wrongdoing: 'ours', harm, facts: told });
    expect(title(['inconvenience'])).toBe('Alla får pengarna tillbaka');
    expect(title(['injury'])).toBe('Exempeltåg: Liften stannade');
  });

  it('cut no fact that is too long: half of it can say the opposite', () => {
    const long =
      'Larmet på äldreboendet Solgården var avstängt i mer än två dygn, från fredagen till söndagen.';
    expect(titleOf({ kind: 'apology', facts: facts(long) })).toContain(
      'från fredagen till söndagen',
    );
  });

  it('are compared with the first sentence by their words', () => {
    expect(repeats('Tågen är inställda', 'Tågen mellan Råsta och Enlund är inställda.')).toBe(true);
    const five =
      'Vi ringer varje medlem under kvällen och berättar exakt vilka uppgifter som spreds';
    const said =
      'Vi ber varje medlem om ursäkt för att exakt vilka uppgifter som spreds är oklart.';
    expect(repeats(five, said)).toBe(true);
    expect(repeats('Bussar går var 20:e minut', 'Tågen är inställda.')).toBe(false);
  });

  it('have no long run of words in common with the first two sentences', () => {
    const said = 'I dag går bussar mellan Råsta och Enlund varje timme.';
    expect(runsAlike('Bussar går mellan Råsta och Enlund', said)).toBe(false);
    expect(runsAlike('Går bussar mellan Råsta och Enlund', said)).toBe(true);
    expect(runsAlike('Går bussar mellan', said)).toBe(false);
  });
});
