import { expect, it } from 'vitest';
import { writeCalendarFile } from '#adapters/icalendar/write-calendar.ts';

const AT = new Date('2026-11-22T13:05:00.000Z');

const write = (title: string) =>
  writeCalendarFile({
    name: 'Talan: Mälarvatten',
    at: AT,
    events: [
      {
        id: 'statement-s1@talan.example',
        at: '2026-11-23T01:30:00.000+02:00',
        title,
        url: 'https://talan.example/desk/statements/s1',
      },
    ],
  });

it('writes times in UTC, and the same id each time', () => {
  const lines = write('Planerat: Inlägg, X').split('\r\n');
  expect(lines).toContain('UID:statement-s1@talan.example');
  expect(lines).toContain('DTSTART:20261122T233000Z');
  expect(lines).toContain('DTSTAMP:20261122T130500Z');
  expect(lines).toContain('URL;VALUE=URI:https://talan.example/desk/statements/s1');
  expect(lines).toContain('TRANSP:TRANSPARENT');
  expect(lines).toContain('X-WR-CALNAME:Talan: Mälarvatten');
});

it('lets no words make lines of their own, and folds long ones by bytes (RFC 5545, 3.1)', () => {
  const file = write(`${'å'.repeat(90)}; x, y\nEND:VEVENT`);
  expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(file.replaceAll('\r\n ', '')).toContain('\\; x\\, y\\nEND:VEVENT');
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
