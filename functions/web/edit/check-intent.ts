import { one, type Values } from '../form/values.ts';

/** The field for the purpose that a form is sent for. */
export const INTENT_FIELD = 'intent';

/** The purpose of a form that only asks for the tone check. */
export const CHECK_INTENT = 'check';

/** Whether a form only asks for the tone check, so that nothing is saved. */
export const asksForCheck = (values: Values): boolean => one(values, INTENT_FIELD) === CHECK_INTENT;
