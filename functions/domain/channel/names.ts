import type { Language } from '../values/language.ts';
import type { Channel } from './channel.ts';

/** Channels whose names are the same in every language. */
const brands = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
};

/** What people call each channel. */
export const channelNames: Record<Language, Record<Channel, string>> = {
  sv: {
    ...brands,
    newsroom: 'Nyhetsrum',
    sms: 'Sms',
    press: 'Pressmeddelande',
    email: 'E-post',
    intranet: 'Intranät',
  },
  en: {
    ...brands,
    newsroom: 'Newsroom',
    sms: 'Text message (SMS)',
    press: 'Press release',
    email: 'E-mail',
    intranet: 'Intranet',
  },
};

/** Whether a channel is called by a brand's name, which keeps its capital. */
export const isBrand = (channel: Channel): boolean => Object.hasOwn(brands, channel);
