import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const LINK = 'https://norvale.example/way';

const found = (language: 'sv' | 'en', fact: string, others: string[] = []) =>
  findingsOf('url-not-allowed', language === 'sv' ? `Se ${LINK}.` : `See ${LINK}.`, {
    language,
    facts: [fact, ...others].map((text, at) => ({ id: `f${at}`, status: 'confirmed', text })),
  }).map(({ severity }) => severity);

const ways = {
  en: [
    `Report leaks at ${LINK}.`,
    `Please report damage at ${LINK}.`,
    `Register for water at ${LINK}.`,
    `The form is at ${LINK}.`,
    `More information: ${LINK}`,
    `More information is at ${LINK}.`,
    `You can follow the work at ${LINK}.`,
    `You can book an appointment. Appointments: ${LINK}`,
    `Ticket refunds: ${LINK}`,
    `A pipe has burst. The map is at ${LINK}.`,
    `Report fraud to ${LINK}.`,
    `Customers can find our latest information at ${LINK}.`,
  ],
  sv: [
    `Boka tid på ${LINK}.`,
    `Anmäl läckor på ${LINK}.`,
    `Läget visas på ${LINK}.`,
    `Du hittar blanketten på ${LINK}.`,
    `Mer information finns på ${LINK}.`,
    `Mer information: ${LINK}`,
    `Följ arbetet på ${LINK}.`,
    `Blanketten finns på ${LINK}.`,
    `Återbetalning av biljetter: ${LINK}`,
    `Anmäl er till vaccination på ${LINK}.`,
    `Ett rör har brustit. Kartan finns på ${LINK}.`,
    `Rapportera fel via ${LINK}.`,
  ],
};

const traps = {
  en: [
    `Customers were sent to ${LINK}.`,
    `The false page ${LINK} asks for cards.`,
    `Names of customers leaked. The form with them is at ${LINK}.`,
    `The leaks are at ${LINK}.`,
    `Reports of leaks are at ${LINK}.`,
    `Report leaks of names at ${LINK}.`,
    `More information on our customers is at ${LINK}.`,
    `A message says: More information: ${LINK}`,
    `You can find the customer list at ${LINK}.`,
    `You can read the patients’ records at ${LINK}.`,
    `The map of where staff live is at ${LINK}.`,
    `Someone wrote “Report leaks at ${LINK}”.`,
    `The fraudsters’ form is at ${LINK}.`,
    `They told customers to register for water at ${LINK}.`,
    `Do not register for water at ${LINK}.`,
    `Ticket refunds are promised on the fake page. Ticket refunds: ${LINK}`,
    `The group follows the work at ${LINK}.`,
    `Rumours of a refund are spread. Refunds: ${LINK}`,
    `Clicking leads on. The form is at ${LINK}.`,
    `The hacked timetable is at ${LINK}.`,
  ],
  sv: [
    `Kunder skickades till ${LINK}.`,
    `Den falska sidan ${LINK} frågar efter kort.`,
    `Läckorna finns på ${LINK}.`,
    `Anmälda läckor finns på ${LINK}.`,
    `Anmäl läckor av personuppgifter på ${LINK}.`,
    `Mer information om våra kunder finns på ${LINK}.`,
    `Ett sms säger: Mer information: ${LINK}`,
    `Du hittar kundlistan på ${LINK}.`,
    `Du kan läsa patienternas journaler på ${LINK}.`,
    `Kartan över var personalen bor finns på ${LINK}.`,
    `Någon skrev ”Anmäl läckor på ${LINK}”.`,
    `Bedragarnas blankett finns på ${LINK}.`,
    `De bad kunder boka tid på ${LINK}.`,
    `Boka inte tid på ${LINK}.`,
    `En bluffsida lovar pengar. Återbetalning av biljetter: ${LINK}`,
    `Gruppen följer arbetet på ${LINK}.`,
    `Ett rykte sprids. Återbetalning: ${LINK}`,
    `Blanketten som kunderna fyllde i finns på ${LINK}.`,
    `Den kapade kartan finns på ${LINK}.`,
    `Listan över läckor finns på ${LINK}.`,
  ],
};

describe.each(['sv', 'en'] as const)('where a fact in %s', (language) => {
  it.each(ways[language])('sends readers, a link passes: %s', (fact) => {
    expect(found(language, fact)).toEqual([]);
  });

  it.each(traps[language])(
    'tells of a trap, or of what is there, a link is stopped: %s',
    (fact) => {
      expect(found(language, fact)).toEqual(['block']);
    },
  );

  it.each(ways[language])('sends readers and another warns, a link is stopped: %s', (fact) => {
    const warning = language === 'sv' ? `Falska länkar: ${LINK}` : `Fake links: ${LINK}`;
    expect(found(language, fact, [warning])).toEqual(['block']);
  });
});
