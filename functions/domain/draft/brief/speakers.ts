import type { Brief, Speaker } from '../../tone/brief.ts';

/**
 * Who a text says is speaking, by name and role: the first of those whose name readers may see, about
 * a death or our own wrongdoing. Nobody otherwise: then the organisation speaks.
 */
export const speakerFor = ({ harm, wrongdoing, speakers }: Brief): Speaker | undefined =>
  harm.includes('death') || wrongdoing === 'ours' ? speakers.at(0) : undefined;
