/** Path of the development issuer. */
export const ISSUER_PATH = '/issuer';
/** Path of its page on which people choose who they are. */
export const CHOICE_PATH = '/sign-in/choose';
/** How the issuer says that someone is no guest, in the way of Microsoft Entra's optional claim `acct`. */
export const MEMBER_CLAIM = { name: 'acct', value: '0' };
/** Client id of the app at the issuer. */
export const CLIENT_ID = 'talan';
