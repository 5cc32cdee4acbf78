import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];
type More = Parameters<typeof request>[2];

const textOn = (channel: Channel, given: Given, more?: More) =>
  writePlaybook(request(given, [channel], more), playbook, rules).texts[0]?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const ours = (...texts: string[]) => facts(...texts).map((fact) => ({ ...fact, isOurs: true }));

describe('what to do', () => {
  const asked = (language: 'sv' | 'en', action: string, ...texts: string[]) =>
    textOn('instagram', {
      language,
      harm: ['danger'],
      facts: facts(...texts),
      publicAction: { text: action, keys: [] },
    });

  it('begins with the emergency number, but not before what saves', () => {
    const office = 'If you are worried, ring 0300 555 0164. In an emergency ring 999.';
    expect(asked('en', office, 'Addresses have leaked.')).toMatch(
      /^In an emergency ring 999\. If/u,
    );
    const leave = 'Leave the house now. Ring 999 if you smell gas.';
    expect(asked('en', leave, 'Gas has leaked.')).toMatch(/^Leave the house now\. Ring 999/u);
  });

  it('comes behind the fact that names the thing', () => {
    const told = 'Magneter har lossnat från leksaken Tuff.';
    expect(asked('sv', 'Ta leksaken från barnen.', told)).toMatch(/^Magneter .+ Ta leksaken/u);
    expect(asked('sv', 'Ta leksaken Tuff från barnen.', told)).toMatch(/^Ta leksaken Tuff/u);
  });

  it('comes behind the fact that says who is meant', () => {
    const keep = 'Stay indoors in Ek Lane. If you see her call 999 and do not go near her.';
    const told = 'One of the two wolves at Ek Park is still out.';
    expect(asked('en', keep, told)).toMatch(/^One of the two wolves .+ If you see her/u);
    const wolf = keep.replaceAll(/her(?= |\.)/gu, 'the wolf');
    expect(asked('en', wolf, told)).toMatch(/^Stay indoors/u);
    const man = 'Stanna inne. Om du ser honom, ring 112.';
    expect(asked('sv', man, 'En man har hotat folk i Ekby.')).toMatch(/^En man .+ honom/u);
  });

  it('comes behind what has happened where it is about journalists', () => {
    const text = textOn('intranet', {
      kind: 'internal',
      language: 'sv',
      harm: ['injury'],
      facts: facts('En av våra kollegor blev överfallen i går.', 'Hon vårdas på sjukhus.'),
      publicAction: { text: 'Hänvisa journalister till pressjouren.', keys: [] },
    });
    expect(text).toMatch(
      /^En av våra kollegor blev överfallen i går\. Hon vårdas .+ pressjouren/su,
    );
  });

  it('comes first in an apology with a headline too', () => {
    const text = textOn('newsroom', {
      kind: 'apology',
      wrongdoing: 'ours',
      harm: ['danger'],
      facts: ours('Vi godkände bilar med trasiga bromsar.'),
      publicAction: { text: 'Kör inte bilen om bromsarna känns svaga.', keys: [] },
    });
    expect(text).toMatch(/^Kör inte bilen om bromsarna känns svaga\. Vi ber/u);
  });
});

describe('words said once', () => {
  it('leave out a place of those hit that the act names', () => {
    const text = textOn('press', {
      kind: 'apology',
      wrongdoing: 'ours',
      harm: ['money'],
      affected: ['de bilägare som besiktade bilen i Tälleryd'],
      facts: ours('Vi godkände bussar i Tälleryd med fel värden.'),
    });
    expect(text).toContain('Vi ber de bilägare som besiktade bilen om ursäkt för att vi godkände');
  });

  it('leave out a fact that those hit by a wrong figure say', () => {
    const claim = { text: 'Avgiften blir 4 950 kronor.', keys: [], truthKeys: [] };
    const text = textOn(
      'press',
      {
        ...{ kind: 'correction', wrongdoing: 'ours', claim },
        affected: ['de 6 100 hushåll som fick fel siffra i utskicket'],
        facts: facts(
          'Avgiften blir 2 495 kronor, inte 4 950 kronor.',
          'Den felaktiga siffran stod i utskick till 6 100 hushåll.',
        ),
      },
      { supersedes: { how: 'corrects', text: claim.text } },
    );
    expect(text.match(/100.hushåll/gu)).toHaveLength(1);
  });

  it('have one style of clock', () => {
    const text = textOn('press', { facts: facts('Mötet börjar kl 11 och slutar kl 12:30.') });
    expect(text).toContain('kl. 11.00 och slutar kl. 12.30');
  });
});

describe('our own name', () => {
  const policy = (name: string, words: string, language: 'sv' | 'en' = 'sv') =>
    textOn('press', {
      kind: 'distancing',
      wrongdoing: 'private',
      harm: ['dignity'],
      language,
      organisation: { name, domains: ['exempel.example'], spokespeople: [], publicBody: false },
      facts: facts(language === 'sv' ? 'En gäst talade illa om andra.' : 'A guest spoke ill.'),
      policies: [words],
    });

  it('is "our" before a policy', () => {
    expect(policy('Ekby folkhögskola', 'Skolans likabehandlingsplan: ingen ska kränkas')).toContain(
      'Så här står det i vår likabehandlingsplan: ingen',
    );
    expect(policy('Ek LLP', 'Ek respect policy: nobody is belittled', 'en')).toContain(
      'It says in our respect policy: nobody',
    );
  });
});

describe('what is not ours', () => {
  it('is disowned once, behind what it is', () => {
    const text = textOn('x', {
      kind: 'distancing',
      language: 'en',
      responsibility: 'victim',
      wrongdoing: 'private',
      harm: ['money'],
      facts: facts('Fraudsters let flats in our name, and we have nothing to do with the adverts.'),
    });
    expect(text).toMatch(
      /^Fraudsters let flats in our name\. We have nothing to do with the adverts, and we distance ourselves from them\./u,
    );
  });
});

describe('those whom it is about', () => {
  it('are told in a short text that we have no links to it', () => {
    const march = `A group called Albion had our otter ${'on its banners and its shirts '.repeat(4)}.`;
    const text = textOn('bluesky', {
      kind: 'distancing',
      language: 'en',
      responsibility: 'victim',
      harm: [],
      facts: facts(march, 'We have no links to the group and it did not ask us.'),
      publicAction: { text: 'If you see our otter there send us a photo.', keys: [] },
      contacts: ['01632 960 221'],
    });
    expect(text).toContain('We have no links to the group');
  });

  it('are named where we apologise and may not say for which act', () => {
    const text = textOn('press', {
      kind: 'lessons',
      language: 'en',
      wrongdoing: 'ours',
      legalHold: true,
      harm: ['danger'],
      affected: ['the residents of Ek House'],
      facts: ours('The heating was off for 31 hours.', 'Each home now has heaters of its own.'),
    });
    expect(text).toContain('We apologise to the residents of Ek House for what happened.');
  });

  it('are met with their daughter in a reply', () => {
    const text = textOn('facebook', {
      kind: 'reply',
      language: 'sv',
      wrongdoing: 'ours',
      harm: ['danger'],
      comment: 'Vi satt fast i liften. Dottern kände inte fötterna när vi kom ner.',
      facts: ours('Liften stod still i två timmar.'),
    });
    expect(text).toContain('Vi ber dig och din dotter om ursäkt');
  });
});
