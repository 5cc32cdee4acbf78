const en = {
  title: 'Thaw ordinary posts',
  previewTitle: 'Is this what you mean?',
  lead: 'Choose what becomes of each post. None goes out that you do not name here.',
  leadActive: 'The crisis is not over: a post can only be released by name, with a reason.',
  nothing: 'No posts are on ice',
  what: 'What becomes of it?',
  choices: {
    keep: 'Leave it on ice',
    replan: 'Plan it for the time below',
    release: 'Release it as planned',
    drop: 'Drop it',
  },
  at: 'New time',
  reason: 'Reason',
  reasonHint: {
    over: 'Needed where comments are still unanswered. It goes on record.',
    active: 'Why the post can’t wait until the crisis is over. It goes on record.',
  },
  preview: 'Show what that does',
  effects: {
    keep: 'Stays on ice. If its time passes, it does not go out.',
    drop: 'Is dropped, and never goes out.',
    replan: (when: string) => `You approve exactly these words for ${when}:`,
    release: (when: string | undefined) =>
      when === undefined
        ? 'You approve exactly these words, and they go out at once:'
        : `You approve exactly these words, and they go out ${when}:`,
  },
  ends: 'With that the incident keeps ordinary posts on ice no longer.',
  staysFrozen: 'All other posts stay on ice as long as the crisis lasts.',
  confirm: 'Yes, do that',
  edit: 'Change it',
  who: (people: string) => `Only ${people} may thaw ordinary posts.`,
  nobody:
    'Nobody has a mandate for ordinary posts, so nobody may thaw them. An admin has to change the plan.',
  ask: 'Ask them to thaw',
  asked: (who: string, whom: string) => `${who} asked ${whom} by mail`,
  askedNobody: (who: string) => `${who} asked, but no mail arrived: ring them`,
  toPlanned: 'See what is planned',
  changed: 'Someone changed this post while you had it open. Look at it again.',
};

const sv: typeof en = {
  title: 'Tina upp vanliga inlägg',
  previewTitle: 'Är det så du menar?',
  lead: 'Välj vad som ska hända med varje inlägg. Inget går ut som du inte anger här.',
  leadActive: 'Krisen är inte över: ett inlägg kan bara släppas för sig, med ett skäl.',
  nothing: 'Inget inlägg ligger på is',
  what: 'Vad ska hända med det?',
  choices: {
    keep: 'Låt det ligga på is',
    replan: 'Planera det till tiden nedan',
    release: 'Släpp det som planerat',
    drop: 'Stryk det',
  },
  at: 'Ny tid',
  reason: 'Skäl',
  reasonHint: {
    over: 'Behövs om kommentarer fortfarande är obesvarade. Det antecknas.',
    active: 'Varför inlägget inte kan vänta tills krisen är över. Det antecknas.',
  },
  preview: 'Visa vad det innebär',
  effects: {
    keep: 'Ligger kvar på is. Passerar tiden går det inte ut.',
    drop: 'Stryks, och går aldrig ut.',
    replan: (when) => `Du godkänner exakt den här texten för ${when}:`,
    release: (when) =>
      when === undefined
        ? 'Du godkänner exakt den här texten, och den går ut genast:'
        : `Du godkänner exakt den här texten, och den går ut ${when}:`,
  },
  ends: 'Därmed håller händelsen inte längre vanliga inlägg på is.',
  staysFrozen: 'Alla andra inlägg ligger kvar på is så länge krisen pågår.',
  confirm: 'Ja, gör så',
  edit: 'Ändra',
  who: (people) => `Bara ${people} kan tina upp vanliga inlägg.`,
  nobody:
    'Ingen har mandat för vanliga inlägg, så ingen kan tina upp dem. En administratör behöver ändra planen.',
  ask: 'Be dem tina upp',
  asked: (who, whom) => `${who} bad ${whom} via mejl`,
  askedNobody: (who) => `${who} bad om det, men inget mejl kom fram: ring dem`,
  toPlanned: 'Se vad som är planerat',
  changed: 'Någon ändrade inlägget medan du hade det öppet. Se på det igen.',
};

/** Words of the page that ends a freeze. */
export const thaw = { en, sv };
