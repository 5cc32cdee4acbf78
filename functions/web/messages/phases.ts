const en = {
  title: 'Where the incident stands',
  resolve: 'The crisis is over',
  resolveEffect: 'Texts then follow the guidelines for normal times, and the crisis group is told.',
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
  reactivate: 'Krisen är inte över',
  reactivateEffect: 'Riktlinjerna för kris gäller igen, och krisgruppen meddelas.',
  cancel: 'Öppnad av misstag',
  cancelQuestion:
    'Inget är publicerat. Det som är på väg dras tillbaka, krisgruppen meddelas, och händelsen tar inte emot fler uttalanden. Det går inte att ångra.',
  cancelYes: 'Ja, stryk händelsen',
};

/** Words of the phases of an incident. */
export const phases = { en, sv };
