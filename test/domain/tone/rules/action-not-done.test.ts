import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const action = (id: string, text: string, isDone = false) => ({ id, text, isDone });
const fact = (id: string, text: string) => ({ id, status: 'confirmed', text });

const swedish = {
  kind: 'lessons',
  language: 'sv',
  phase: 'resolved',
  actions: [
    action('a1', 'Två personer kontrollerar varje larm.'),
    action('a2', 'All personal är utbildad i den nya larmrutinen.'),
    action('a3', 'Pumpstationen i Norrby har en reservpump.'),
    action('a4', 'Vattnet provtas varje dag.'),
    action('a5', 'Växeln är bemannad dygnet runt.', true),
  ],
  facts: [
    fact('f1', 'Den 3 mars kontrollerade en person larmet.'),
    fact('f2', 'Pumpstationen i Norrby stod stilla i sex timmar.'),
    fact('a5', 'Växeln är bemannad dygnet runt.'),
  ],
};
const english = {
  kind: 'lessons',
  language: 'en',
  phase: 'resolved',
  actions: [
    action('a1', 'Two people check every alarm.'),
    action('a2', 'All staff are trained in the new alarm routine.'),
    action('a3', 'The pumping station in Norrby has a spare pump.'),
    action('a4', 'The water is sampled every day.'),
    action('a5', 'The switchboard is staffed around the clock.', true),
  ],
  facts: [
    fact('f1', 'On 3 March one person checked the alarm.'),
    fact('f2', 'The pumping station in Norrby stood still for six hours.'),
    fact('a5', 'The switchboard is staffed around the clock.'),
  ],
};

const found = (text: string, brief: object) =>
  findingsOf('action-not-done', text, brief).map(({ severity }) => severity);

describe('an action that is not done, told in other words', () => {
  it.each([
    'Vi har infört att två personer kontrollerar alla larm.',
    'Varje larm kontrolleras numera av två personer.',
    'Sedan i måndags kontrolleras alla larm av två personer.',
    'Det är nu två personer som kontrollerar larmen.',
    'Larmen kontrolleras av två personer.',
    'Nu görs kontrollen av varje larm av 2 personer.',
    'Vi har två personer på varje larmkontroll.',
    'Från och med i dag kontrollerar två personer larmen.',
    'Vi har utbildat all personal i larmrutinen.',
    'Personalen har utbildats i den nya larmrutinen.',
    'All vår personal har nu fått utbildning i larmrutinen.',
    'Den nya larmrutinen är införd och personalen är utbildad.',
    'Vi har utbildat alla i personalen i nya rutiner för larm.',
    'Pumpstationen i Norrby har fått en reservpump.',
    'Sedan den 1 april finns en reservpump i pumpstationen i Norrby.',
    'Vi har satt in en reservpump vid pumpstationen.',
    'Norrbys pumpstation är nu utrustad med en reservpump.',
    'Vi provtar nu vattnet varje dag.',
    'Sedan i måndags provtas vattnet dagligen, varje dag i veckan.',
    'Vi ska fortsätta lära, och sedan i måndags kontrollerar två personer varje larm.',
  ])('is found in Swedish: %s', (text) => expect(found(text, swedish)).toHaveLength(1));

  it.each([
    'We have made sure that two people check all alarms.',
    'Every alarm is now checked by two people.',
    'Since Monday, all alarms are checked by two people.',
    'It is now two people who check the alarms.',
    'Alarms are checked by two people.',
    'The check of every alarm is now done by 2 people.',
    "We've put two people on every alarm check.",
    'As of today two people are checking alarms.',
    'We have trained all our staff in the alarm routine.',
    'Staff have been trained in the new alarm routine.',
    'All our staff have now had training in the alarm routine.',
    'The new alarm routine is in place and staff are trained.',
    'We have trained everyone on our staff in new routines for alarms.',
    'The pumping station in Norrby has been given a spare pump.',
    'Since 1 April there is a spare pump at the pumping station in Norrby.',
    'We have installed a spare pump at the pumping station.',
    'The Norrby pumping station is now equipped with a spare pump.',
    'We now sample the water every day.',
    'Since Monday the water has been sampled daily, every day of the week.',
    'We will go on learning, and since Monday two people check every alarm.',
  ])('is found in English: %s', (text) => expect(found(text, english)).toHaveLength(1));
});

describe('what is planned, was so before, or is another thing', () => {
  it.each([
    'Vi ska låta två personer kontrollera varje larm.',
    'Två personer kommer att kontrollera varje larm.',
    'Vi arbetar med att två personer ska kontrollera varje larm.',
    'Vi har beslutat att två personer ska kontrollera varje larm.',
    'Senast den 1 juni kontrollerar två personer varje larm.',
    'Vi har börjat utbilda personalen i larmrutinen.',
    'Vi håller på att utbilda all personal i den nya larmrutinen.',
    'Vi har inlett arbetet med att utbilda personalen i larmrutinen.',
    'All personal ska vara utbildad i larmrutinen före sommaren.',
    'Vi har beställt en reservpump till pumpstationen i Norrby.',
    'Pumpstationen i Norrby ska få en reservpump.',
    'Pumpstationen i Norrby stod stilla i sex timmar.',
    'Den 3 mars kontrollerade en person larmet.',
    'Tidigare kontrollerade en person varje larm.',
    'Målet är att vattnet provtas varje dag.',
    'Vi vill att vattnet provtas varje dag.',
    'Växeln är nu bemannad dygnet runt.',
    'Vi beklagar det som hände.',
    'Pumpstationen i Norrby hade ingen reservpump.',
    'Vi tackar alla i personalen som arbetade den natten.',
  ])('passes in Swedish: %s', (text) => expect(found(text, swedish)).toEqual([]));

  it.each([
    'We will have two people check every alarm.',
    'Two people are going to check every alarm.',
    'We are working on having two people check every alarm.',
    'We have decided that two people will check every alarm.',
    'We plan for two people to check every alarm by 1 June.',
    'We have started training staff in the alarm routine.',
    'We are preparing to train all staff in the new alarm routine.',
    'We have begun work to train staff in the alarm routine.',
    'All staff should be trained in the alarm routine by the summer.',
    'We have ordered a spare pump for the pumping station in Norrby.',
    'The pumping station in Norrby will get a spare pump.',
    'The pumping station in Norrby stood still for six hours.',
    'On 3 March one person checked the alarm.',
    'Before that, one person checked every alarm.',
    'Our aim is that the water is sampled every day.',
    'We want the water to be sampled every day.',
    'The switchboard is now staffed around the clock.',
    'We are sorry for what happened.',
    'The pumping station in Norrby had no spare pump.',
    'We thank all the staff who worked that night.',
  ])('passes in English: %s', (text) => expect(found(text, english)).toEqual([]));
});

describe('how much a paraphrase weighs', () => {
  it.each([
    ['Vi har infört att två personer kontrollerar alla larm.', swedish, 'block'],
    ['We now sample the water every day.', english, 'block'],
    ['Nu kontrollerar flera personer varje larm.', swedish, 'warn'],
    ['Several people now check every alarm.', english, 'warn'],
    ['Ingen tvekan: nu kontrollerar två personer varje larm.', swedish, 'warn'],
    ['There is no doubt: two people now check every alarm.', english, 'warn'],
  ])('stops where it is the action, and warns where it may be: %s', (text, brief, severity) =>
    expect(found(text, brief)).toEqual([severity]),
  );

  it('is nothing once it is done with proof', () => {
    const actions = english.actions.map((one) => ({ ...one, isDone: true }));
    expect(found('Every alarm is now checked by two people.', { ...english, actions })).toEqual([]);
  });
});
