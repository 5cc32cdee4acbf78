/** Where the development issuer is mounted. */
export const ISSUER_PATH = '/issuer';
/** Where it asks who someone is. */
export const CHOICE_PATH = '/sign-in/choose';
/** The id under which the app is registered there. */
export const CLIENT_ID = 'talan';
