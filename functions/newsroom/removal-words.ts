import type { Language } from '#domain/values/language.ts';

/** What readers are told of removed comments, in one language. */
export interface RemovalWords {
  heading: string;
  /** What stays, and why it is said. */
  lead: string;
  /** Says each ground after its number; `other` stands for one that has no words here. */
  grounds: Record<string, string> & { other: string };
}

const sv: RemovalWords = {
  heading: 'Borttagna kommentarer',
  lead: 'Kritik mot oss står kvar. Det här har vi tagit bort, och av de här skälen. Ett skäl som gäller färre än fem kommentarer visas inte.',
  grounds: {
    degrading: 'rasistiskt, sexistiskt eller liknande',
    agitation: 'hets mot folkgrupp',
    threat: 'hot',
    incitement: 'uppmaning till brott',
    intrusion: 'intrång i någons privatliv',
    violence: 'otillåten skildring av våld',
    'child-abuse': 'skildring av övergrepp mot barn',
    terror: 'terrorisminnehåll',
    copyright: 'upphovsrättsintrång',
    'personal-data': 'personuppgifter',
    fraud: 'bedrägeri',
    spam: 'reklam och skräp',
    other: 'annat skäl',
  },
};

const en: RemovalWords = {
  heading: 'Removed comments',
  lead: 'Criticism of us stays. This is what we have removed, and on which grounds. A ground with fewer than five comments is not shown.',
  grounds: {
    degrading: 'racist, sexist or the like',
    agitation: 'agitation against a population group',
    threat: 'threat',
    incitement: 'incitement to crime',
    intrusion: 'breach of someone’s privacy',
    violence: 'unlawful depiction of violence',
    'child-abuse': 'child abuse material',
    terror: 'terrorist content',
    copyright: 'breach of copyright',
    'personal-data': 'personal data',
    fraud: 'fraud',
    spam: 'advertising and spam',
    other: 'another ground',
  },
};

/** The fixed words about removed comments by language. */
export const removalWords: Record<Language, RemovalWords> = { sv, en };
