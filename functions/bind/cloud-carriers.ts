import { clientSettings } from './client-settings.ts';
import type { Setting } from './cloud.ts';

// In a file of its own: what it loads on demand is in each bundle that holds this file, and in no other.

/** The services that carry to lists, loaded when words go there first. */
export const carriers: Setting<'carriers'> = ({ required }) => {
  const configurationSet = required('TALAN_LIST_CONFIGURATION_SET');
  return {
    mail: async (sender) => {
      const { createSesCarrier } = await import('#adapters/channels/recipients/ses-carrier.ts');
      return createSesCarrier(sender, { ...clientSettings(), configurationSet });
    },
    phone: async (sender) => {
      const { createSnsCarrier } = await import('#adapters/channels/recipients/sns-carrier.ts');
      return createSnsCarrier(sender, clientSettings());
    },
  };
};
