const en = {
  title: 'Where the incident stands',
  resolve: 'The crisis is over',
  resolveEffect: 'Texts then follow the guidelines for normal times, and the crisis group is told.',
  close: 'Close the incident',
  closeEffect:
    'That takes no open comment, statement or step, and a written review. A closed incident takes nothing more; a later comment on it stands in the inbox without an incident.',
  reactivate: 'The crisis is not over',
  reactivateEffect: 'The guidelines for a crisis hold again, and the crisis group is told.',
  cancel: 'Opened by mistake',
  cancelQuestion:
    'Nothing is published. What is under way is withdrawn, the crisis group is told, and the incident takes no more statements. That can’t be undone.',
  cancelYes: 'Yes, cancel the incident',
};

const sv: typeof en = {
  title: 'Händelsens läge',
  resolve: 'Krisen är över',
  resolveEffect: 'Texter följer då riktlinjerna för normala tider, och krisgruppen meddelas.',
  close: 'Avsluta händelsen',
  closeEffect:
    'Det kräver att ingen kommentar, inget uttalande och inget steg är öppet, och att utvärderingen är skriven. En avslutad händelse tar inte emot något mer; en senare kommentar står i inkorgen utan händelse.',
  reactivate: 'Krisen är inte över',
  reactivateEffect: 'Riktlinjerna för kris gäller igen, och krisgruppen meddelas.',
  cancel: 'Öppnad av misstag',
  cancelQuestion:
    'Inget är publicerat. Det som är på väg dras tillbaka, krisgruppen meddelas, och händelsen tar inte emot fler uttalanden. Det går inte att ångra.',
  cancelYes: 'Ja, stryk händelsen',
};

/** Words of the phases of an incident. */
export const phases = { en, sv };
