const en = {
  title: 'Planned',
  nothing: 'Nothing is planned.',
  frozenSince: (when: string) =>
    `Ordinary posts have been on ice since ${when}. None goes out until someone with the mandate has planned it anew or released it.`,
  frozen: 'On ice',
};

const sv: typeof en = {
  title: 'Planerat',
  nothing: 'Inget är planerat.',
  frozenSince: (when) =>
    `Vanliga inlägg ligger på is sedan ${when}. Inget av dem går ut förrän någon med mandat har planerat om eller släppt det.`,
  frozen: 'På is',
};

/** Words of the page with what is planned. */
export const planned = { en, sv };
