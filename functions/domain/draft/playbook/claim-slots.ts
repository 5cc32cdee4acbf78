import { quotableClaim } from '../brief/claim.ts';
import { called, hasFigures } from './figureless.ts';
import { splitSentences } from './prose/split.ts';
import { quoted } from './quoted.ts';
import type { SlotContext } from './slot-context.ts';

// Of several sentences some may be true.
const claimIn = ({ brief }: SlotContext['request']): string | undefined => {
  const claim = quotableClaim(brief);
  return claim === undefined || splitSentences(claim).length > 1 ? undefined : claim;
};

/** The claim that is corrected: in its own words where they hold no figure that readers would remember, else its matter. */
export const claimSlots = {
  claim: ({ request, playbook }: SlotContext): string | undefined => {
    const claim = claimIn(request);
    return claim === undefined || hasFigures(claim, playbook) ? undefined : quoted(claim, playbook);
  },
  claimAbout: ({ request, playbook }: SlotContext): string | undefined => {
    const claim = claimIn(request);
    const name = claim === undefined ? undefined : called(claim, request.brief, playbook);
    return name !== undefined && 'about' in name ? name.about : undefined;
  },
};
