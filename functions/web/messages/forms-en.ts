import type { Unsaid } from '#domain/draft/brief/writers-words.ts';

/** English words, by which the Swedish ones are typed. */
export const en = {
  newIncident: 'Open an incident',
  editIncident: 'Change the incident',
  title: 'What has happened?',
  titleHint: 'A few words for ourselves, never published: “Fire at the Västerås depot”.',
  summary: 'Description',
  summaryHint: 'When it began, who is affected, what is being done. Never published.',
  severity: 'How severe is it?',
  responsibility: 'How far will the public hold us responsible?',
  wrongdoing: 'Did someone do wrong?',
  wrongdoingHint: 'Your answer decides between an apology and distancing.',
  circumstances: 'Circumstances',
  harm: 'How are people harmed?',
  harmHint: 'Choose all that apply, or none. The gravest decides how the text begins.',
  legalHold: 'Legal caution',
  legalHoldHint:
    'The lawyers ask for care: they review first, the text admits no liability, and no words are erased.',
  facts: 'What do we know?',
  factsHint:
    'One sentence a line, Enter for the next, the most important first: where there is little room, Talan takes them from the top. What is unconfirmed is told as “we don’t know yet”.',
  factPlaceholder: 'One fact',
  confirmed: 'Confirmed',
  confirmedHint: 'Someone who knows has said so. Otherwise statements say “we don’t know yet”.',
  aboutFact: 'More',
  moreAboutFact: (n: number) => `More about fact ${n}`,
  fact: (n: number) => `Fact ${n}`,
  factText: 'What we know',
  factStatus: 'Certainty',
  factSource: 'Source',
  factKeys: 'Search words',
  factKeysHint: 'For searching texts, separated by commas: “12 injured, twelve injured”.',
  isOurs: 'We did wrong here',
  isOursHint: 'An apology names this.',
  open: 'What is open, if unconfirmed',
  openHint:
    'A question that goes on after “We do not yet know …”: “what made people ill”, “whether …”. Nothing else is used. Without it texts don’t say what is unconfirmed.',
  isOpen: 'Open question:',
  wasOpen: 'Was the open question:',
  nothingOpen:
    'No open question: as long as this is unconfirmed, texts only say that something has happened. Write what is open (“what caused the fire”) under “Change”, and they say what it is about.',
  unsaid: {
    'several-phrases': 'Not used: write one phrase, without a full stop or colon in it.',
    'no-question': 'Not used: begin it as a question, with “whether”, “what”, “when” or the like.',
    'not-publishable':
      'Not used: it holds a protected name, an address that is not ours, an emoji or something unfinished.',
  } satisfies Record<Unsaid, string>,
  forAllLines: 'If you type several lines in the box, this holds for all of them.',
  affected: 'Who is affected',
  affectedHint:
    'As a statement may call them, in few words: “the passengers on the 7:40 train”. What was done to them stands beside it. One group per line.',
  background: 'What statements may draw on',
  commitments: 'Commitments',
  commitmentsHint:
    'Promises that statements may make. No other promise is let through. One per line, the most important first: where there is little room, Talan takes them from the top.',
  contacts: 'Contacts',
  contactsHint: 'Phone numbers and addresses for those affected. One per line.',
  contactInWords: (contact: string) =>
    `${contact} (taken as words: it holds no telephone number, e-mail address or web address)`,
  contactsInWords:
    'The contacts are words alone: no telephone number, e-mail address or web address. Is that how people reach you?',
  sameUnderWay: (kind: string) => `One of this kind is under way already (${kind}).`,
  toSameUnderWay: 'Open it',
  policies: 'Policies',
  policiesHint: 'Rules of ours that a statement may cite. One per line.',
  protectedNames: 'Names that must never appear',
  protectedNamesHint: 'Stopped in every form. One per line.',
  publicAction: 'What the public should do',
  publicActionHint: 'For instance “Boil the water before drinking it”.',
  publicActionKeys: 'Words to recognise it by',
  changedMeanwhile: (theirs: string) =>
    theirs === ''
      ? 'Someone else emptied this while you wrote. Save to keep yours.'
      : `Someone else changed this while you wrote, to: “${theirs}”. Save to keep yours.`,
  publicActionKeysHint:
    'The tone check looks for these in a text. Separate them with commas: “boil, boiled”.',
  newStatement: 'Request a statement',
  about: 'About',
  kind: 'What kind of statement?',
  oursByFacts:
    'A confirmed fact says what you did wrong, but the incident doesn’t say that you did. Answer “Did someone do wrong?”, and an apology is suggested.',
  nothingConfirmed:
    'No fact is confirmed yet, so a draft can say little more than that you know and are finding out. Confirm what you can, even if only that something has happened, and where.',
  legalHoldReason:
    'Legal caution applies: drafts keep to confirmed facts, care and apology, and say nothing about guilt.',
  otherKinds: 'Another kind',
  likeLast: (words: string) => `Like the last one: ${words}`,
  pair: 'In both languages',
  pairHint:
    'Two statements of the same facts, each with its own decision. A headline that you type is for the language chosen; questions you request in one language at a time.',
  language: 'Language',
  channels: 'Where should it go?',
  channelsHint: 'Internal kinds go only to e-mail and intranet: to both, unless you choose.',
  questions: 'Questions',
  questionsHint:
    'One a line, with your answer behind it if you have one: “What do I do now? Boil the water.” An answer on a line of its own begins with “A:”.',
  qaForm:
    'Write in pairs, each question and answer on a line of its own: “Q: May I drink the water?” and below it “A: Yes, if you boil it first.” Three pairs at least.',
  wishes: 'Headline and instructions',
  headline: 'Headline',
  headlineHint:
    'As you type it, where a channel has one. What people get or do, not the first sentence over again. Left empty, Talan writes one.',
  instructions: 'Instructions to whoever writes',
  instructionsHint: 'What must be in it, what to avoid. Never published.',
  instructionsUnread:
    'No language model is connected, and the templates read no instructions. Whoever approves sees them.',
  nextUpdateAt: 'Next update',
  newLast: 'Request the last update',
  lastEnds:
    'This update tells the public that it is the last one, and promises no other. Once it is out, say on the incident’s page that the crisis is over.',
  last: 'This is the last update',
  lastHint:
    'It says so, and promises no other. Once it is out, you can say that the crisis is over.',
  stillPromised: (channels: string, when: string) =>
    `Still promised an update (${when}): ${channels}. Choose these channels too, or their readers wait for one that never comes.`,
  stillOpen: 'It would be the last word, and these questions are still open:',
  stillOpenHint:
    'Change the fact of any that is answered. If one stays open, say in the text who goes on with it.',
  whichPass: 'Which of the two?',
  beforeClocksGoBack: 'Before the clocks go back',
  afterClocksGoBack: 'After the clocks have gone back',
  nextUpdateHint: (zone: string) =>
    `A promise in the text. Clock time in ${zone}. First statements and updates need it while the incident is active.`,
  author: 'Who writes?',
  authorTalan: 'Talan drafts',
  authorTalanHint: 'From the confirmed facts, checked by the tone rules.',
  authorMe: 'I write it myself',
  authorMeHint: 'Write a text for each channel that you choose. It is checked as well.',
  titleFor: (channel: string) => `Headline for ${channel}`,
  textFor: (channel: string) => `Text for ${channel}`,
  wrongSentence: 'Which sentence was wrong?',
  wrongSentenceHint:
    'Pick one, or say it in your own words below. The draft says what is right and repeats no wrong figure, so that readers remember the right one; the newsroom’s mark leads to the old words.',
  claim: 'The claim that is wrong',
  claimKeys: 'Words that state the claim',
  truthKeys: 'Words that state the truth',
  comment: 'The comment to reply to',
  factFirst:
    'No fact has changed since those words. If the fact was right and only the sentence was wrong, pick the fact below. Else change the one that was wrong, or add what is right, before Talan can write the correction.',
  rightFact: 'Which fact says what is right?',
  rightFactHint:
    'A fact that was right all the time need not be changed: only the sentence was wrong.',
  factsStand:
    'These facts stood in those words and still count as confirmed. A correction does not tell them; withdraw or change those that are wrong, or the next statement does.',
  toFacts: 'To the facts',
  corrects: (what: string) => `This statement corrects: ${what}`,
  withdraws: (what: string) => `This statement takes back: ${what}`,
  request: 'Request the statement',
};
