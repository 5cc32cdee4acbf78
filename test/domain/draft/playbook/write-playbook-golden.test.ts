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
    expect(write(holding, 'newsroom')).toEqual({
      title: 'Ett tåg spårade ur vid Ekby den 22 november kl. 12.05',
      text: `Våra tankar går till alla som har drabbats. Ett tåg spårade ur vid Ekby den 22 november kl. 12.05. Två personer har förts till sjukhus.

Vi har inte hela bilden ännu. Det finns uppgifter som vi inte har kunnat bekräfta. Vi berättar bara det som är bekräftat. Nästa besked kommer den 22 november kl. 14.30.

Har du frågor? Skriv till hjalp@exempel.example eller ring 08-123 45 67.`,
    });
  });

  it('writes the same holding statement for X, with what matters most', () => {
    expect(write(holding, 'x')).toEqual({
      title: undefined,
      text: 'Våra tankar går till alla som har drabbats. Ett tåg spårade ur vid Ekby den 22 november kl. 12.05. Två personer har förts till sjukhus. Vi har inte hela bilden ännu. Nästa besked den 22 november kl. 14.30. Frågor? Skriv till hjalp@exempel.example.',
    });
  });

  it('writes the same holding statement as one SMS', () => {
    expect(write(holding, 'sms').text).toBe(
      'Ett tåg spårade ur vid Ekby den 22 november kl. 12.05. Vi har inte hela bilden ännu. Nästa besked den 22 november kl. 14.30.',
    );
  });

  it('has something true to say before anything is confirmed', () => {
    expect(write({ nextUpdateAt }, 'facebook').text).toBe(
      `Vi har fått uppgifter om en händelse som rör oss. Vi tar reda på vad som har hänt.

Vi har inte hela bilden ännu. Vi berättar bara det som är bekräftat. Nästa besked kommer den 22 november kl. 14.30.`,
    );
  });

  it('apologises for our own wrong with responsibility and what we do about it', () => {
    const given = {
      kind: 'apology',
      wrongdoing: 'ours',
      harm: ['danger' as const],
      facts: [
        { id: 'f1', status: 'confirmed', text: 'Larmet på Solgården var avstängt i två dygn.' },
        { id: 'f2', status: 'confirmed', text: 'Vi upptäckte det först när en anhörig ringde.' },
      ],
      commitments: ['vi ringer alla anhöriga', 'Larmet provas varje morgon.'],
      contacts: ['08-123 45 67'],
    } as const;
    expect(write(given as never, 'press')).toEqual({
      title: 'Vi ber om ursäkt: Larmet på Solgården var avstängt i två dygn',
      text: `Vi förstår att det här är svårt för många. Vi gjorde fel, och ansvaret är vårt. Vi ber alla som har drabbats om ursäkt.

Larmet på Solgården var avstängt i två dygn. Vi upptäckte det först när en anhörig ringde. Så ska det inte gå till hos oss.

Det här gör vi nu. Vi ringer alla anhöriga. Larmet provas varje morgon.

Är du drabbad, eller har du frågor? Ring 08-123 45 67.`,
    });
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
    expect(write(given, 'intranet')).toEqual({
      title: 'Vi står inte bakom det som har hänt',
      text: `Ett hånfullt inlägg har spridits i sociala medier.

Vi tar avstånd från det som har hänt. Det skedde inte på vårt uppdrag. Det strider mot det vi står för. Vad som gäller hos oss står i ”Riktlinjer för sociala medier”. Vi pekar inte ut någon enskild person.`,
    });
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
    ).toEqual({
      title: 'Rätt uppgift: Badet är öppet som vanligt',
      text: `Badet är öppet som vanligt. Uppgiften ”Badet stängs” stämmer inte.

Inget beslut om badet har fattats.`,
    });
    expect(write(given, 'x').text).toBe(
      'Badet är öppet som vanligt. Uppgifter som säger något annat stämmer inte. Inget beslut om badet har fattats.',
    );
  });
});

describe('the playbook in English', () => {
  it('apologises under legal hold with care and without admitting liability', () => {
    const given: Partial<DraftRequest['brief']> = {
      ...accident.en,
      kind: 'apology',
      wrongdoing: 'ours',
      legalHold: true,
      harm: ['danger' as const],
      contacts: ['help@exempel.example'],
    };
    expect(write(given, 'linkedin').text).toBe(
      `We understand that this is hard for many people. We are truly sorry for what has happened. We apologise to everyone who has been affected.

A train left the rails at Ekby at 12:05 on 22 November. Two people have been taken to hospital.

Have you been affected, or do you have questions? Write to help@exempel.example.`,
    );
  });

  it('updates with what is confirmed, what to do and when the next update comes', () => {
    const given: Partial<DraftRequest['brief']> = {
      ...accident.en,
      kind: 'update',
      publicAction: { text: 'Please stay away from the tracks', keys: ['stay away'] },
      nextUpdateAt,
    };
    expect(write(given, 'bluesky').text).toBe(
      'A train left the rails at Ekby at 12:05 on 22 November. Two people have been taken to hospital. Please stay away from the tracks. Next update at 14:30 on 22 November.',
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
    expect(write({ ...alarm.sv, kind: 'reply' }, 'mastodon').text).toBe(
      'Tack för att du hör av dig. Vi förstår att det här väcker oro. Vi gjorde fel, och vi ber om ursäkt. Larmet på Solgården var avstängt i två dygn. Vi har infört dubbla kontroller av larmet. Vi ringer alla anhöriga. Vi har inte hela bilden ännu. Nästa besked den 22 november kl. 14.30. Skriv till anhorig@exempel.example om du vill prata med oss.',
    );
  });

  it('tells staff, and where to refer the media', () => {
    expect(write({ ...alarm.sv, kind: 'internal' }, 'intranet')).toEqual({
      title: 'Till alla medarbetare: Larmet på Solgården var avstängt i två dygn',
      text: `Vi vill att du får veta det här av oss. Våra tankar går till alla som har drabbats.

Larmet på Solgården var avstängt i två dygn. Vi har infört dubbla kontroller av larmet.

Vi gjorde fel, och ansvaret är vårt.

Det här gör vi nu. Vi ringer alla anhöriga.

Vi har inte hela bilden ännu. Det finns uppgifter som vi inte har kunnat bekräfta. Nästa besked kommer den 22 november kl. 14.30.

Hänvisa frågor från medier till Exempel Talarsdotter. Uttala dig inte själv för vår räkning, varken i medier eller i sociala medier. Frågar någon i din närhet kan du berätta det som står här.

Har du egna frågor? Skriv till anhorig@exempel.example eller ring 08-123 45 67.`,
    });
  });

  it('gives staff questions and answers that they can say word for word', () => {
    expect(write({ ...alarm.sv, kind: 'qa' }, 'email').text).toBe(`F: Vad har hänt?
S: Larmet på Solgården var avstängt i två dygn. Vi har infört dubbla kontroller av larmet.

F: Har ni gjort fel?
S: Ja, vi gjorde fel, och ansvaret är vårt. Vi ber om ursäkt för det som har hänt.

F: Vad gör ni nu?
S: Vi ringer alla anhöriga.

F: Vad vet ni inte ännu?
S: Vi har inte hela bilden ännu. Det finns uppgifter som vi inte har kunnat bekräfta, och vi sprider dem inte.

F: När kommer nästa besked?
S: Nästa besked kommer den 22 november kl. 14.30.

F: Vart vänder sig den som har frågor?
S: Skriv till anhorig@exempel.example eller ring 08-123 45 67.

F: Vem svarar på frågor från medier?
S: Frågor från medier besvaras av Exempel Talarsdotter.`);
  });

  it('tells lessons with what has changed first', () => {
    expect(write({ ...alarm.sv, kind: 'lessons', phase: 'resolved' }, 'x').text).toBe(
      'Vi tänker fortfarande på alla som drabbades. Vi gjorde fel, och ansvaret är vårt. Vi ber om ursäkt för det som hände. Vi har infört dubbla kontroller av larmet. Larmet på Solgården var avstängt i två dygn. Vi ringer alla anhöriga. Frågor? Skriv till anhorig@exempel.example.',
    );
  });
});

describe('a statement that takes back an earlier one', () => {
  it('says so first, then what holds', () => {
    const facts = [{ id: 'f1', status: 'confirmed' as const, text: 'Badet är öppet som vanligt.' }];
    const asked = request({ kind: 'correction', facts, contacts }, ['newsroom'], {
      supersedes: { how: 'withdraws', text: 'Badet stängs den 1 december.' },
    });
    expect(writePlaybook(asked, playbook, rules).texts[0]).toMatchObject({
      title: 'Vi tar tillbaka ett tidigare besked',
      text: `Vi tar tillbaka vårt tidigare besked. Det som stod där gäller inte längre. Badet är öppet som vanligt.

Vi ber om ursäkt för vårt tidigare besked.

Har du frågor? Skriv till hjalp@exempel.example eller ring 08-123 45 67.`,
    });
  });
});
