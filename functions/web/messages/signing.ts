const en = {
  missingTitle: 'Approving takes a passkey, and you have none',
  missing:
    'The plan demands a signature at this severity. Make a passkey on this device and come back. If you can’t, let the next person be asked now; otherwise they are asked in time. If your device is lost, tell an admin too.',
  make: 'Make a passkey',
  required: 'You sign these words with your passkey: your finger, face or code.',
  preferred: 'You sign these words with your passkey, if you can.',
  needsScript: 'Signing with a passkey needs JavaScript.',
  asks: 'Your device now asks for your finger, face or code.',
  failed: 'Nothing was signed or sent. Tap again.',
  failedOptional:
    'Nothing was signed or sent. Tap once more to approve without a signature; the record says so.',
  signed: 'signed with a passkey',
  wasSigned: 'Signed with a passkey.',
  wasNotSigned: 'Not signed with a passkey.',
};

const sv: typeof en = {
  missingTitle: 'Att godkänna kräver en passnyckel, och du har ingen',
  missing:
    'Planen kräver en underskrift på den här nivån. Skapa en passnyckel på den här enheten och kom tillbaka. Går det inte, låt nästa person tillfrågas nu; annars sker det i tid. Har du tappat bort din enhet, säg till en administratör också.',
  make: 'Skapa en passnyckel',
  required: 'Du skriver under texten med din passnyckel: finger, ansikte eller kod.',
  preferred: 'Du skriver under texten med din passnyckel, om du kan.',
  needsScript: 'Att skriva under med passnyckel kräver JavaScript.',
  asks: 'Nu frågar enheten efter ditt finger, ansikte eller din kod.',
  failed: 'Inget har skrivits under eller skickats. Tryck igen.',
  failedOptional:
    'Inget har skrivits under eller skickats. Tryck en gång till för att godkänna utan underskrift; det antecknas.',
  signed: 'med passnyckel',
  wasSigned: 'Underskrivet med passnyckel.',
  wasNotSigned: 'Inte underskrivet med passnyckel.',
};

/** Words about signing an approval with a passkey. */
export const signing = { en, sv };
