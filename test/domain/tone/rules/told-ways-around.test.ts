import { describe, expect, it } from 'vitest';
import { findLinks } from '#domain/tone/text/links.ts';
import { findingsOf } from '../support.ts';

const LINK = 'https://norvale.example/way';

// The words of the text are the fact's own address.
const found = (language: 'sv' | 'en', fact: string) => {
  const [link] = findLinks(fact);
  const address = fact.slice(link?.start, link?.end);
  return findingsOf('url-not-allowed', `Se ${address}.`, {
    language,
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
  }).map(({ severity }) => severity);
};

const traps = {
  en: [
    `Read more about our secrets at ${LINK}, writes the group.`,
    `Report leaks at ${LINK}, the blackmailers tell our staff.`,
    `More information: ${LINK} is what the group posted.`,
    `Visit ${LINK} and your computer is lost.`,
    `See ${LINK}, they wrote to customers.`,
    `Visit ${LINK} to read what was taken.`,
    `Read more at ${LINK} if you want to pay the ransom.`,
    `Follow ${LINK} says the group behind the attack.`,
    `Change your password at ${LINK}, a false text message says.`,
    `Report fraud to ${LINK}, the fraudsters write.`,
    `Visit ${LINK} and lose your money.`,
    `Read more at ${LINK} (the page of those behind it).`,
    `Read more about the customers at ${LINK}.`,
  ],
  sv: [
    `Läs mer på ${LINK}, skriver gruppen bakom attacken.`,
    `Läs mer om våra hemligheter på ${LINK}, skriver gruppen.`,
    `Anmäl läckor på ${LINK}, säger utpressarna.`,
    `Mer information: ${LINK} är vad gruppen lade ut.`,
    `Besök ${LINK} så är din dator förlorad.`,
    `Byt lösenord på ${LINK}, uppmanar ett falskt sms.`,
    `Se ${LINK}, skrev de till kunder.`,
    `Läs mer på ${LINK} om du vill betala lösensumman.`,
    `Följ ${LINK} uppmanar gruppen.`,
    `Läs mer om kunderna på ${LINK}.`,
    `Anmäl bedrägerier till ${LINK}, skriver bedragarna.`,
  ],
};

const ways = {
  en: [
    'Report leaks at https://report.se/leak.',
    'Read more about the fraud at https://polisen.se.',
    'Report fraud attempts to the police at https://polisen.se.',
    'Report leaks to us at https://b.se/leak.',
    'Change your password at https://b.se/password.',
    'Read more about the leak at https://b.se/leak.',
    'Questions and answers are at https://b.se/faq.',
    'Report threats to the police at https://polisen.se/hot.',
    'Find out more about the accident at https://b.se.',
    'Change your passwords at https://b.se/login, and use a new one.',
    'Read more about scams at https://konsumentverket.se.',
    'Visit https://b.se for more information.',
    'Read more at https://b.se or ring us.',
    'See https://b.se/fraud.',
  ],
  sv: [
    'Läs mer om läckan på https://b.se/lacka.',
    'Anmäl läckor på https://b.se/lacka.',
    'Byt lösenord på https://b.se/losenord.',
    'Frågor och svar finns på https://b.se/fragor.',
    'Ring 112 eller läs på https://krisinformation.se.',
    'Anmäl bedrägeriförsök till polisen på https://polisen.se.',
    'Anmäl läckor till oss på https://b.se/lacka.',
    'Läs mer om bedrägeriet på https://polisen.se.',
    'Läs mer om bedrägerier på https://konsumentverket.se.',
    'Byt ditt lösenord på https://b.se.',
    'Läs mer på https://b.se eller ring oss.',
    'Läs mer om olyckan på https://b.se.',
    'Se https://b.se/bedrageri.',
  ],
};

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  it.each(traps[language])('what stands around an address shows whose it is: %s', (fact) => {
    expect(found(language, fact)).toEqual(['block']);
  });

  it.each(ways[language])('readers are sent there, whatever the address says: %s', (fact) => {
    expect(found(language, fact)).toEqual([]);
  });
});
