import type { NotKept } from '#domain/planned/picture.ts';
import type { PlannedState, PlannerName } from '#domain/planned/planned-post.ts';

interface Words {
  title: string;
  none: string;
  enter: string;
  lead: string;
  planner: string;
  planners: Record<PlannerName, string>;
  channel: string;
  /** A place that is none of our channels. */
  otherChannel: string;
  text: string;
  url: string;
  urlHint: string;
  open: string;
  enteredBy: (name: string) => string;
  states: Record<PlannedState, string>;
  /** What buttons say that note what became of a post. */
  answers: Record<PlannedState, string>;
  pictures: {
    one: (place: number) => string;
    save: (place: number) => string;
    notYet: string;
    notKept: Record<NotKept, string>;
  };
  /** What a person has to do about a post. */
  tasks: { planned: string; unknown: string };
}

const en: Words = {
  title: 'In other tools',
  none: 'No posts in other tools are noted.',
  enter: 'Note a post in another tool',
  lead: 'When a crisis comes, Talan stops it where it can, and otherwise tells you to, with its address.',
  planner: 'Which tool?',
  planners: { mastodon: 'Mastodon', buffer: 'Buffer', postiz: 'Postiz', other: 'Another' },
  channel: 'Where does it go?',
  otherChannel: 'Another place',
  text: 'What does it say?',
  url: 'Its address in the tool',
  urlHint: 'Where someone can stop it at night. Begins with https://.',
  open: 'Open it there',
  enteredBy: (name) => `noted by ${name}`,
  states: {
    planned: 'Planned',
    frozen: 'On ice',
    'gone-out': 'Gone out',
    unknown: 'Unknown',
    missed: 'Its time passed on ice',
    dropped: 'Dropped',
  },
  answers: {
    planned: 'It is planned again',
    frozen: 'I have stopped it',
    'gone-out': 'It went out',
    unknown: 'Nobody knows',
    missed: 'Its time has passed',
    dropped: 'It is deleted',
  },
  pictures: {
    one: (place) => `Picture ${place}`,
    save: (place) => `Save picture ${place}`,
    notYet: 'not kept yet',
    notKept: {
      'no-picture': 'not kept, since it is no picture',
      'too-big': 'not kept, since it is too big',
      'too-many': 'not kept, since there are too many',
      'not-got': 'not kept, since it could not be had in time',
    },
  },
  tasks: { planned: 'Stop it by hand:', unknown: 'Find out whether it went out:' },
};

const sv: Words = {
  title: 'I andra verktyg',
  none: 'Inga inlägg i andra verktyg är antecknade.',
  enter: 'Anteckna ett inlägg i ett annat verktyg',
  lead: 'När en kris kommer stoppar Talan det där det går, och säger annars till dig, med adressen.',
  planner: 'Vilket verktyg?',
  planners: { mastodon: 'Mastodon', buffer: 'Buffer', postiz: 'Postiz', other: 'Ett annat' },
  channel: 'Var publiceras det?',
  otherChannel: 'Någon annanstans',
  text: 'Vad står det?',
  url: 'Adressen i verktyget',
  urlHint: 'Där någon kan stoppa det på natten. Börjar med https://.',
  open: 'Öppna det där',
  enteredBy: (name) => `antecknat av ${name}`,
  states: {
    planned: 'Planerat',
    frozen: 'På is',
    'gone-out': 'Ute',
    unknown: 'Okänt',
    missed: 'Tiden passerade på is',
    dropped: 'Struket',
  },
  answers: {
    planned: 'Det är planerat igen',
    frozen: 'Jag har stoppat det',
    'gone-out': 'Det gick ut',
    unknown: 'Ingen vet',
    missed: 'Tiden har passerat',
    dropped: 'Det är raderat',
  },
  pictures: {
    one: (place) => `Bild ${place}`,
    save: (place) => `Spara bild ${place}`,
    notYet: 'inte sparad än',
    notKept: {
      'no-picture': 'inte sparad, för den är ingen bild',
      'too-big': 'inte sparad, för den är för stor',
      'too-many': 'inte sparad, för det finns för många',
      'not-got': 'inte sparad, för den gick inte att hämta i tid',
    },
  },
  tasks: { planned: 'Stoppa det för hand:', unknown: 'Ta reda på om det gick ut:' },
};

/** Words about posts that are planned in other tools. */
export const elsewhere = { en, sv };
