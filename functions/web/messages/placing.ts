const en = {
  inReplyTo: 'Address of the post that it answers',
  inReplyToHint:
    'The reply then goes to that channel alone, below the post where Talan can place it.',
  earlier: 'What happens to the earlier posts?',
  earlierHint:
    'It is approved together with the words. A page in the newsroom gets a notice by itself.',
  acts: {
    leave: 'They stay as they are',
    reply: 'They stay, and the new words are placed below them',
    delete: 'They are deleted once the new words are out',
  },
  actHints: {
    leave: 'Readers who only see the old post are not told.',
    reply: 'Whoever sees the old post sees the correction.',
    delete: 'Choose this if the old words do harm. Others may have copies.',
  },
  answersPost: 'Placed below this post:',
  openPost: 'Open the post to answer',
  deletes: (channels: string) => `Deletes the earlier post on: ${channels}.`,
  placesBelow: (channels: string) => `Is placed below the earlier post on: ${channels}.`,
  removed: {
    deleted: 'The earlier post is deleted.',
    'not-deleted': 'The earlier post could not be deleted. Delete it by hand.',
  },
};

const sv: typeof en = {
  inReplyTo: 'Adress till inlägget som besvaras',
  inReplyToHint: 'Svaret går då bara till den kanalen, under inlägget där Talan kan lägga det där.',
  earlier: 'Vad ska hända med de tidigare inläggen?',
  earlierHint:
    'Det godkänns tillsammans med texten. En sida i nyhetsrummet får en notis automatiskt.',
  acts: {
    leave: 'De ligger kvar som de är',
    reply: 'De ligger kvar, och den nya texten läggs under dem',
    delete: 'De tas bort när den nya texten är ute',
  },
  actHints: {
    leave: 'Den som bara ser det gamla inlägget får inget veta.',
    reply: 'Den som ser det gamla inlägget ser rättelsen.',
    delete: 'Välj det om den gamla texten gör skada. Andra kan ha kopior.',
  },
  answersPost: 'Läggs under det här inlägget:',
  openPost: 'Öppna inlägget som ska besvaras',
  deletes: (channels) => `Tar bort det tidigare inlägget på: ${channels}.`,
  placesBelow: (channels) => `Läggs under det tidigare inlägget på: ${channels}.`,
  removed: {
    deleted: 'Det tidigare inlägget är borttaget.',
    'not-deleted': 'Det tidigare inlägget gick inte att ta bort. Ta bort det för hand.',
  },
};

/** Words about where a text is placed, and what becomes of earlier posts. */
export const placing = { en, sv };
