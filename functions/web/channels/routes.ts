import { insiders } from '../page/audience.ts';
import { type PageRoute, page } from '../page/route.ts';
import { showChannels } from './show-channels.tsx';

/** The channels, and how the accounts on them stand. */
export const channelPages: readonly PageRoute[] = [page('/desk/channels', insiders, showChannels)];
