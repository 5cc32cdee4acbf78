/** How many sentences of a longer text another one does without, and how many it says in fewer words. */
export interface Shortened {
  leftOut: number;
  shortened: number;
}

const en = {
  remarks: (remarks: number, places: number) => {
    const count = remarks === 1 ? '1 remark' : `${remarks} remarks`;
    return places > remarks ? `${count} in ${places} places` : count;
  },
  where: (where: string, places: number) => (places > 1 ? `${where}, ${places} places` : where),
  everywhere: 'everywhere',
  titleOnly: (channels: string) => `Headline only: ${channels}`,
  noTitle: (channels: string) => `Without headline: ${channels}`,
  same: (channels: number) => `Same text in ${channels} channels`,
  leftOut: ({ leftOut, shortened }: Shortened, channels: string) => {
    const sentences = (n: number) => (n === 1 ? 'one sentence' : `${n} sentences`);
    if (leftOut === 0)
      return `Shortens ${sentences(shortened)} of the text for ${channels}, and leaves out none.`;
    const also = shortened > 0 ? `, and shortens ${shortened}` : '';
    return `Leaves out ${sentences(leftOut)} of the text for ${channels}${also}.`;
  },
};

const sv: typeof en = {
  remarks: (remarks, places) => {
    const count = remarks === 1 ? '1 anmärkning' : `${remarks} anmärkningar`;
    return places > remarks ? `${count} på ${places} ställen` : count;
  },
  where: (where, places) => (places > 1 ? `${where}, ${places} ställen` : where),
  everywhere: 'i alla kanaler',
  titleOnly: (channels) => `Rubrik bara i: ${channels}`,
  noTitle: (channels) => `Utan rubrik: ${channels}`,
  same: (channels) => `Samma text i ${channels} kanaler`,
  leftOut: ({ leftOut, shortened }, channels) => {
    const sentences = (n: number) => (n === 1 ? 'en mening' : `${n} meningar`);
    if (leftOut === 0)
      return `Kortar ${sentences(shortened)} ur texten för ${channels} och utelämnar ingen.`;
    const also = shortened > 0 ? ` och kortar ${shortened}` : '';
    return `Utelämnar ${sentences(leftOut)} ur texten för ${channels}${also}.`;
  },
};

/** Words about texts that several channels share, and about remarks on them. */
export const words = { en, sv };
