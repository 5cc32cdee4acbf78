const remarksEn = (count: number) => (count === 1 ? '1 remark' : `${count} remarks`);
const remarksSv = (count: number) => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`);

const en = {
  check: 'Check the tone',
  atHand: (count: number) => `Material you can use (${count})`,
  reusable: (count: number) => `Our own texts (${count})`,
  insert: 'Insert',
  feedShows: 'The feed shows:',
  behindMore: (count: number) => `${count} characters behind “more”`,
  cutOff: 'Does not fit:',
  summary: (blocks: number, warns: number) =>
    [
      ...(blocks > 0 ? [`${blocks} ${blocks === 1 ? 'thing stops' : 'things stop'} approval`] : []),
      ...(warns > 0 ? [remarksEn(warns)] : []),
    ].join(', '),
  failed: 'The tone check does not answer just now. What you write is checked when you send it.',
  stoppedTitle: 'The tone check stops these words',
  stopped:
    'They are not sent yet. Change what is marked below, or send once more to go on with the words as they are: they can then be approved only with a reason, and not at all where the check is exact.',
  stoppedLeftOut:
    'They are not sent yet. Change what is marked below, or send once more: the templates write the text, and leave out what the tone check stops.',
};

const sv: typeof en = {
  check: 'Kontrollera tonen',
  atHand: (count) => `Underlag att använda (${count})`,
  reusable: (count) => `Våra egna texter (${count})`,
  insert: 'Sätt in',
  feedShows: 'I flödet syns:',
  behindMore: (count) => `${count} tecken bakom ”visa mer”`,
  cutOff: 'Får inte plats:',
  summary: (blocks, warns) =>
    [
      ...(blocks > 0 ? [`${blocks} ${blocks === 1 ? 'sak' : 'saker'} stoppar godkännande`] : []),
      ...(warns > 0 ? [remarksSv(warns)] : []),
    ].join(', '),
  failed: 'Tonkontrollen svarar inte just nu. Det du skriver kontrolleras när du skickar det.',
  stoppedTitle: 'Tonkontrollen stoppar texten',
  stopped:
    'Den är inte skickad än. Ändra det som är markerat nedan, eller skicka en gång till för att gå vidare med texten som den är: då går den bara att godkänna med ett skäl, och där kontrollen är entydig inte alls.',
  stoppedLeftOut:
    'Den är inte skickad än. Ändra det som är markerat nedan, eller skicka en gång till: mallarna skriver texten och utelämnar det som tonkontrollen stoppar.',
};

/** Words of the forms in which people write the texts themselves. */
export const writing = { en, sv };
