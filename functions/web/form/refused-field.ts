import { one, type Values } from './values.ts';

/** The field of a form that was refused: the tone check then also says what it would still be refused for. */
export const REFUSED_FIELD = 'refused';

/** Whether a form was refused before. */
export const wasRefused = (values: Values): boolean => one(values, REFUSED_FIELD) !== '';
