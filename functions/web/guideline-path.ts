/** The path of the page about a tone rule. */
export const guidelinePath = (rule: string): string => `/guidelines/${encodeURIComponent(rule)}`;
