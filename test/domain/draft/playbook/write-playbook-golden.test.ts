import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { accident, playbook, request, rules } from '../briefs.ts';

const write = (given: Partial<DraftRequest['brief']>, channel: Channel) => {
  const [text] = writePlaybook(request(given, [channel]), playbook, rules).texts;
  return { title: text?.title, text: text?.text };
};

const contacts = ['hjalp@exempel.example', '08-123 45 67'];
const nextUpdateAt = '2026-11-22T13:30:00Z';
const unconfirmed = { id: 'f3', status: 'unconfirmed', text: 'En räl brast.' } as const;
const withdrawn = { id: 'f4', status: 'withdrawn', text: 'Fem personer är skadade.' } as const;
const holding = {
  ...accident.sv,
  facts: [...(accident.sv.facts ?? []), unconfirmed, withdrawn],
  harm: ['danger' as const],
  contacts,
  nextUpdateAt,
};

describe('the playbook in Swedish', () => {
  it('writes a holding statement for the newsroom', () => {
    expect(write(holding, 'newsroom')).toMatchInlineSnapshot(`
      {
        "text": "Ett tåg spårade ur vid Ekby den 22 november kl. 12.05.

      Två personer har förts till sjukhus.

      Vi förstår att det här är oroande. Vi vet ännu inte varför det hände. Nästa besked kommer söndag den 22 november kl. 14.30.

      Har du frågor? Skriv till hjalp@exempel.example eller ring 08-123 45 67.",
        "title": "Urspårning vid Ekby: det här vet vi, nästa besked söndag den 22 november kl. 14.30",
      }
    `);
  });

  it('writes the same holding statement for X, with what matters most', () => {
    expect(write(holding, 'x')).toMatchInlineSnapshot(`
      {
        "text": "Ett tåg spårade ur vid Ekby den 22 november kl. 12.05. Två personer har förts till sjukhus. Vi vet ännu inte varför det hände. Nästa besked 22/11 kl. 14.30. Frågor? Skriv till hjalp@exempel.example.",
        "title": undefined,
      }
    `);
  });

  it('writes the same holding statement as one SMS', () => {
    expect(write(holding, 'sms').text).toMatchInlineSnapshot(
      `"Exempeltåg: Ett tåg spårade ur vid Ekby den 22 november kl. 12.05. Två personer har förts till sjukhus. Vi vet ännu inte varför det hände. Nästa besked 22/11 kl. 14.30. Frågor? Skriv till hjalp@exempel.example."`,
    );
  });

  it('has something true to say before anything is confirmed', () => {
    expect(write({ nextUpdateAt }, 'facebook').text).toMatchInlineSnapshot(`
      "Vi har fått uppgifter om en händelse som rör oss. Vi tar reda på vad som har hänt.

      Nästa besked kommer söndag den 22 november kl. 14.30."
    `);
  });

  it('apologises for our own wrong with responsibility and what we do about it', () => {
    const given = {
      kind: 'apology',
      wrongdoing: 'ours',
      harm: ['danger' as const],
      facts: [
        {
          id: 'f1',
          status: 'confirmed',
          text: 'Larmet på Solgården var avstängt i två dygn.',
          isOurs: true,
        },
        { id: 'f2', status: 'confirmed', text: 'Vi upptäckte det först när en anhörig ringde.' },
      ],
      commitments: ['vi ringer alla anhöriga', 'Larmet provas varje morgon.'],
      contacts: ['08-123 45 67'],
    } as const;
    expect(write(given as never, 'press')).toMatchInlineSnapshot(`
      {
        "text": "Vi ber om ursäkt för att larmet på Solgården var avstängt i två dygn. Vi gjorde fel, och ansvaret är vårt.

      Vi upptäckte det först när en anhörig ringde.

      Vi ringer alla anhöriga. Larmet provas varje morgon. Vill du prata med oss? Ring 08-123 45 67.",
        "title": "Exempeltåg: Larmet på Solgården var avstängt i två dygn",
      }
    `);
  });

  it('distances us from what happened, cites the policy and points at nobody', () => {
    const given: Partial<DraftRequest['brief']> = {
      kind: 'distancing',
      wrongdoing: 'private',
      facts: [
        {
          id: 'f1',
          status: 'confirmed',
          text: 'Ett hånfullt inlägg har spridits i sociala medier.',
        },
        { id: 'f2', status: 'confirmed', text: 'Uttalandet är Granlunds eget.' },
      ],
      policies: ['Riktlinjer för sociala medier'],
      protectedNames: ['Pia Granlund'],
    };
    expect(write(given, 'intranet')).toMatchInlineSnapshot(`
      {
        "text": "Vi tar avstånd från att ett hånfullt inlägg har spridits i sociala medier.

      Vad som gäller hos oss står i ”Riktlinjer för sociala medier”.",
        "title": "Exempeltåg: det här tar vi avstånd från",
      }
    `);
  });

  it('corrects with the truth first and the claim after it', () => {
    const given: Partial<DraftRequest['brief']> = {
      kind: 'correction',
      facts: [
        { id: 'f1', status: 'confirmed', text: 'Inget beslut om badet har fattats.' },
        { id: 'f2', status: 'confirmed', text: 'Badet är öppet som vanligt.' },
      ],
      claim: { text: 'Badet stängs #skandal', keys: ['stängs'], truthKeys: ['öppet som vanligt'] },
    };
    expect(
      write({ ...given, claim: { ...given.claim, text: 'Badet stängs.' } as never }, 'email'),
    ).toMatchInlineSnapshot(`
      {
        "text": "Det som stämmer är att badet är öppet som vanligt. Uppgiften ”Badet stängs” stämmer inte.

      Inget beslut om badet har fattats.

      Vänliga hälsningar, Exempeltåg.",
        "title": "Rättelse: Badet är öppet som vanligt",
      }
    `);
    expect(write(given, 'x').text).toMatchInlineSnapshot(
      `"Badet är öppet som vanligt. Uppgifter som säger något annat stämmer inte. Inget beslut om badet har fattats."`,
    );
  });
});

describe('the playbook in English', () => {
  it('apologises under legal hold with care and without admitting liability', () => {
    const given: Partial<DraftRequest['brief']> = {
      ...accident.en,
      facts: accident.en.facts?.map((fact) => ({ ...fact, isOurs: fact.id === 'f1' })) ?? [],
      kind: 'apology',
      wrongdoing: 'ours',
      legalHold: true,
      harm: ['danger' as const],
      contacts: ['help@exempel.example'],
    };
    expect(write(given, 'linkedin').text).toMatchInlineSnapshot(`
      "We are sorry that a train left the rails at Ekby at 12:05 on 22 November, and we apologise.

      Two people have been taken to hospital.

      Would you like to talk to us? Write to help@exempel.example."
    `);
  });

  it('updates with what is confirmed, what to do and when the next update comes', () => {
    const given: Partial<DraftRequest['brief']> = {
      ...accident.en,
      kind: 'update',
      publicAction: { text: 'Please stay away from the tracks', keys: ['stay away'] },
      nextUpdateAt,
    };
    expect(write(given, 'bluesky').text).toMatchInlineSnapshot(
      `"A train left the rails at Ekby at 12:05 on 22 November. Please stay away from the tracks. Two people have been taken to hospital. Next update 14:30 on 22 November."`,
    );
  });
});

const alarm = {
  sv: {
    language: 'sv',
    wrongdoing: 'ours',
    harm: ['danger' as const],
    facts: [
      { id: 'f1', status: 'confirmed', text: 'Larmet på Solgården var avstängt i två dygn.' },
      { id: 'f2', status: 'confirmed', text: 'Vi har infört dubbla kontroller av larmet.' },
      { id: 'u1', status: 'unconfirmed', text: 'Fler har ramlat.' },
    ],
    commitments: ['Vi ringer alla anhöriga.'],
    contacts: ['anhorig@exempel.example', '08-123 45 67'],
    nextUpdateAt,
    comment: 'Hur kan larmet vara avstängt?',
    organisation: {
      publicBody: false,
      name: 'Exempelkommunen',
      domains: ['exempel.example'],
      spokespeople: ['Exempel Talarsdotter'],
    },
  },
} satisfies Record<'sv', Partial<DraftRequest['brief']>>;

describe('the playbook for staff, in replies and afterwards', () => {
  it('answers a comment: acknowledges, owns up, says what is known and where to talk', () => {
    expect(write({ ...alarm.sv, kind: 'reply' }, 'mastodon').text).toMatchInlineSnapshot(
      `"Det du berättar om skulle inte ha hänt. Vi gjorde fel, och vi ber dig om ursäkt. Larmet på Solgården var avstängt i två dygn. Vi har infört dubbla kontroller av larmet. Vi ringer alla anhöriga. Skriv till anhorig@exempel.example om du vill prata med oss."`,
    );
  });

  it('tells staff, and where to refer the media', () => {
    expect(write({ ...alarm.sv, kind: 'internal' }, 'intranet')).toMatchInlineSnapshot(`
      {
        "text": "Larmet på Solgården var avstängt i två dygn. Vi gjorde fel, och vi ber er om ursäkt.

      Vi förstår att det här är oroande. Vi har infört dubbla kontroller av larmet.

      Vi ringer alla anhöriga.

      Vi vet ännu inte varför det hände. Nästa besked kommer söndag den 22 november kl. 14.30.

      Hänvisa frågor från medier till Exempel Talarsdotter.

      Har du egna frågor eller vill du prata? Skriv till anhorig@exempel.example eller ring 08-123 45 67.

      Vänliga hälsningar, Exempel Talarsdotter.",
        "title": "Till alla medarbetare: Larmet på Solgården var avstängt i två dygn",
      }
    `);
  });

  it('gives staff questions and answers that they can say word for word', () => {
    expect(write({ ...alarm.sv, kind: 'qa' }, 'email').text).toMatchInlineSnapshot(`
      "F: Vad har hänt?
      S: Larmet på Solgården var avstängt i två dygn.

      F: Har ni gjort fel?
      S: Vi gjorde fel, och ansvaret är vårt. Vi ber dem som har drabbats om ursäkt för den fara som människor har utsatts för.

      F: Hur kan larmet vara avstängt?
      S: Vi vet ännu inte varför det hände. Vi berättar när vi vet.

      F: Vad gör ni nu?
      S: Vi har infört dubbla kontroller av larmet. Vi ringer alla anhöriga.

      F: När kommer nästa besked?
      S: Nästa besked kommer söndag den 22 november kl. 14.30.

      F: Vart vänder jag mig med frågor?
      S: Skriv till anhorig@exempel.example eller ring 08-123 45 67.

      F: Vem svarar på frågor från medier?
      S: Frågor från medier besvaras av Exempel Talarsdotter."
    `);
  });

  it('tells lessons with what happened before what has changed', () => {
    expect(
      write({ ...alarm.sv, kind: 'lessons', phase: 'resolved' }, 'x').text,
    ).toMatchInlineSnapshot(
      `"Larmet på Solgården var avstängt i två dygn. Vi ber om ursäkt för den fara som människor har utsatts för. Vi har infört dubbla kontroller av larmet. Vi ringer alla anhöriga. Frågor? Skriv till anhorig@exempel.example."`,
    );
  });
});

describe('a statement that takes back an earlier one', () => {
  it('says so first, then what holds', () => {
    const facts = [{ id: 'f1', status: 'confirmed' as const, text: 'Badet är öppet som vanligt.' }];
    const asked = request({ kind: 'correction', facts, contacts }, ['newsroom'], {
      supersedes: { how: 'withdraws', text: 'Badet stängs den 1 december.' },
    });
    expect(writePlaybook(asked, playbook, rules).texts[0]).toMatchInlineSnapshot(`
      {
        "channel": "newsroom",
        "sentences": [
          {
            "end": 37,
            "factIds": [],
            "start": 0,
          },
          {
            "end": 74,
            "factIds": [],
            "start": 38,
          },
          {
            "end": 102,
            "factIds": [
              "f1",
            ],
            "start": 75,
          },
          {
            "end": 146,
            "factIds": [],
            "start": 104,
          },
          {
            "end": 220,
            "factIds": [],
            "start": 148,
          },
        ],
        "text": "Vi tar tillbaka vårt tidigare besked. Det som stod där gäller inte längre. Badet är öppet som vanligt.

      Vi ber om ursäkt för vårt tidigare besked.

      Har du frågor? Skriv till hjalp@exempel.example eller ring 08-123 45 67.",
        "title": "Vi tar tillbaka ett tidigare besked",
      }
    `);
  });
});
