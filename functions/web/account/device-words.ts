import { deviceOf } from '#domain/sign-in/device.ts';
import type { Device } from '#domain/sign-in/session.ts';
import type { View } from '../view/view.ts';

/** A device as its owner would call it: "Firefox on Android". */
export const deviceWords = ({ t }: View, device: Device | string | undefined): string => {
  const { browser, system } = typeof device === 'object' ? device : deviceOf(device);
  return t.account.device(t.account.browsers[browser], t.account.systems[system]);
};
