import type { Place } from '#domain/trust/trust.ts';
import type { View } from '../view/view.ts';

/** What a place is called in which people said something to us. */
export const placeName = ({ t }: View, place: Place): string => {
  const names: Record<Place, string> = { ...t.names.channels, ...t.trust.elsewhere };
  return names[place];
};
