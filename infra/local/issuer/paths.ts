/** Path of the development issuer. */
export const ISSUER_PATH = '/issuer';
/** Path of its page on which people choose who they are. */
export const CHOICE_PATH = '/sign-in/choose';
/** Client id of the app at the issuer. */
export const CLIENT_ID = 'talan';
