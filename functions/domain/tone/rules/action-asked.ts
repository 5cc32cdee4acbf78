import { type Finder, missing } from '../rule.ts';

/** Asks what people should do: its `when` says where. */
export const actionAsked: Finder = { reads: 'text', lists: [], check: () => missing() };
