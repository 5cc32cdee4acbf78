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
  leftOut: (n: number) =>
    n === 1
      ? 'Leaves out one sentence of the text above.'
      : `Leaves out ${n} sentences of the text above.`,
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
  leftOut: (n) =>
    n === 1 ? 'Utelämnar en mening ur texten ovan.' : `Utelämnar ${n} meningar ur texten ovan.`,
};

/** Words about texts that several channels share, and about remarks on them. */
export const words = { en, sv };
