import type { Accessibility } from '#domain/plan/organisation.ts';
import type { Language } from '#domain/values/language.ts';

/** The fixed words of an accessibility statement in one language. */
export interface AccessibilityWords {
  /** May hold soft hyphens: long words must fit on a phone. */
  title: string;
  intro: (organisation: string) => string;
  howAccessible: string;
  full: string;
  partly: string;
  shortcomings: string;
  none: string;
  reporting: string;
  report: (contact: string) => string;
  otherForm: (contact: string) => string;
  supervision: string;
  supervisor: string;
  supervisorLink: string;
  testing: string;
  tested: Record<Accessibility['testedBy'], (date: string) => string>;
  method: string;
  technical: string;
  conformance: string;
  stated: (date: string) => string;
}

const sv: AccessibilityWords = {
  title: 'Tillgänglighets\u00adredogörelse',
  intro: (organisation) =>
    `${organisation} står bakom det här nyhetsrummet. Vi vill att så många som möjligt ska kunna använda det. Här beskriver vi hur nyhetsrummet uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera brister till oss.`,
  howAccessible: 'Hur tillgängligt är nyhetsrummet?',
  full: 'Vi känner inte till några brister i nyhetsrummets tillgänglighet. Det uppfyller kraven i lagen helt.',
  partly: 'Nyhetsrummet uppfyller kraven i lagen delvis. Bristerna beskrivs nedan.',
  shortcomings: 'Innehåll som inte är tillgängligt',
  none: 'Inga kända brister.',
  reporting: 'Kontakta oss om du upptäcker brister',
  report: (contact) =>
    `Säg till om du upptäcker brister som inte är beskrivna här, eller om du anser att vi inte uppfyller lagens krav: ${contact}.`,
  otherForm: (contact) => `Behöver du innehållet i en annan form, hör av dig till ${contact}.`,
  supervision: 'Kontakta tillsynsmyndigheten',
  supervisor:
    'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen om tillgänglighet till digital offentlig service. Är du inte nöjd med hur vi tar hand om det du rapporterar kan du anmäla det till Digg.',
  supervisorLink: 'Anmäl till Digg',
  testing: 'Hur vi har testat nyhetsrummet',
  tested: {
    self: (date) => `Vi testade nyhetsrummet själva. Det gjordes senast ${date}.`,
    external: (date) => `En extern granskare testade nyhetsrummet. Det gjordes senast ${date}.`,
  },
  method:
    'Alla sidtyper prövas automatiskt mot WCAG 2.2 nivå A och AA vid varje ändring, på dator och mobil, i ljust och mörkt läge. Sidorna fungerar utan skript.',
  technical: 'Teknisk information om nyhetsrummets tillgänglighet',
  conformance: 'Kraven i lagen är de i EN 301 549, som bygger på WCAG 2.1 nivå AA (lag 2018:1937).',
  stated: (date) => `Redogörelsen uppdaterades senast ${date}.`,
};

const en: AccessibilityWords = {
  title: 'Accessibility statement',
  intro: (organisation) =>
    `${organisation} is responsible for this newsroom. We want as many people as possible to be able to use it. Here we describe how it complies with the Swedish act on accessibility to digital public services, which shortcomings we know of, and how you can report others to us.`,
  howAccessible: 'How accessible is the newsroom?',
  full: 'We know of no shortcomings in the accessibility of the newsroom. It complies fully with the act.',
  partly: 'The newsroom complies partly with the act. Its shortcomings are described below.',
  shortcomings: 'Content that is not accessible',
  none: 'No known shortcomings.',
  reporting: 'Tell us about shortcomings',
  report: (contact) =>
    `Tell us if you find shortcomings that are not described here, or if you think that we do not meet the requirements: ${contact}.`,
  otherForm: (contact) => `If you need the content in another form, contact ${contact}.`,
  supervision: 'Contact the supervisory authority',
  supervisor:
    'The Agency for Digital Government (Digg) supervises the act on accessibility to digital public services. If you are not satisfied with how we deal with your report, you can notify Digg.',
  supervisorLink: 'Notify Digg',
  testing: 'How we have tested the newsroom',
  tested: {
    self: (date) => `We tested the newsroom ourselves, most recently on ${date}.`,
    external: (date) => `An external auditor tested the newsroom, most recently on ${date}.`,
  },
  method:
    'All kinds of pages are tested automatically against WCAG 2.2 levels A and AA at each change, on desktop and phone, in light and dark mode. The pages work without scripts.',
  technical: 'Technical information about the newsroom’s accessibility',
  conformance:
    'The requirements of the act are those of EN 301 549, which builds on WCAG 2.1 level AA (act 2018:1937).',
  stated: (date) => `This statement was last updated on ${date}.`,
};

/** The items that the Swedish authority Digg asks for: https://www.digg.se/webbriktlinjer. */
export const accessibilityWords: Record<Language, AccessibilityWords> = { sv, en };
