const en = {
  'not-fresh': 'Sign in again first: a passkey is made right after that.',
  'passkey-not-made': 'No passkey was made. Try again.',
  'too-many-passkeys': 'You have as many passkeys as you can have. Revoke one first.',
  'no-passkey': 'You have no passkey yet. Make one under “Passkeys and sign-ins”.',
  'passkey-required':
    'The plan demands that this is signed with your passkey. Tap again and confirm on your device.',
  'passkey-stale': 'The signature was given too long ago. Tap again and sign anew.',
  'passkey-invalid': 'The signature is not yours over these words. Tap again and sign anew.',
  'passkey-unknown':
    'That passkey does not exist, or is revoked already. Load the page again to see yours.',
};

const sv: typeof en = {
  'not-fresh': 'Logga in igen först: en passnyckel skapas direkt efter det.',
  'passkey-not-made': 'Ingen passnyckel skapades. Försök igen.',
  'too-many-passkeys': 'Du kan inte ha fler passnycklar. Återkalla en först.',
  'no-passkey': 'Du har ingen passnyckel ännu. Skapa en under ”Passnycklar och inloggningar”.',
  'passkey-required':
    'Planen kräver att det här skrivs under med din passnyckel. Tryck igen och bekräfta på enheten.',
  'passkey-stale': 'Underskriften gavs för länge sedan. Tryck igen och skriv under på nytt.',
  'passkey-invalid':
    'Underskriften är inte din över den här texten. Tryck igen och skriv under på nytt.',
  'passkey-unknown':
    'Den passnyckeln finns inte, eller är redan återkallad. Läs in sidan på nytt och se vilka du har.',
};

/** Refusals that are about passkeys. */
export const passkeyRefusals = { en, sv };
