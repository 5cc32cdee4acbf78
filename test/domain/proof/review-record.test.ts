import { describe, expect, it } from 'vitest';
import { reviewRecord } from '#domain/proof/review-record.ts';
import { currentJournal, exportedJournals } from '#test/support/exported.ts';

const [journal, incident] = exportedJournals();
const demanded = { needed: ['approve'], passkey: 'not-asked' };

describe('the evidence of human review', () => {
  it('says who wrote each version, with its words', () => {
    const versions = reviewRecord(journal)?.versions ?? [];
    expect(versions.map(({ version, writtenBy, person }) => [version, writtenBy, person])).toEqual([
      [1, 'playbook', undefined],
      [2, 'playbook', undefined],
      [3, 'person', 'writer'],
      [4, 'person', 'writer'],
    ]);
    expect(versions[2]?.texts[0]?.text).toContain('En människa skrev det här.');
  });

  it('says which version someone sent back, and why', () => {
    const refused = reviewRecord(journal)?.versions.map((version) => version.refused);
    expect(refused).toEqual([
      expect.objectContaining({
        ...{ decision: 'request-changes', by: 'spokesperson', comment: 'Kortare.' },
      }),
      ...[undefined, undefined, undefined],
    ]);
  });

  it('names the model and its prompt where one drafted', () => {
    const drafted = structuredClone(journal);
    for (const { entry } of drafted.entries) {
      if (entry.type !== 'drafted') continue;
      Object.assign(entry.data, { writtenBy: 'model', model: 'm-1', fallbackReason: undefined });
    }
    const record = reviewRecord(drafted);
    expect(record?.versions[0]).toMatchObject({ writtenBy: 'model', model: 'm-1' });
    expect(record?.statement).toMatchObject({ writtenBy: 'person', draftedBy: 'model' });
  });

  it('says who answered for exactly these words, under which plan, and how long they lay there', () => {
    const later = structuredClone(journal);
    const decided = later.entries.findLast(({ entry }) => entry.type === 'decided');
    if (decided) decided.entry.at = '2026-11-22T09:32:00.000Z';
    const answers = reviewRecord(later)?.answers ?? [];
    expect(answers.map(({ purpose, by, layMs }) => [purpose, by, layMs])).toEqual([
      ['approve', 'spokesperson', 0],
      ['approve', 'deputy', 12 * 60_000],
    ]);
    expect(answers[1]).toMatchObject({
      isSigned: false,
      overrides: [],
      planVersion: decided?.entry.data['planVersion'],
    });
  });

  it('says where they were approved below the level at which they were asked about', () => {
    const lowered = currentJournal();
    const asked = lowered.entries.findLast(({ entry }) => entry.type === 'asked');
    const level = { severity: 1, legalHold: true } as const;
    expect(reviewRecord(lowered)?.lowered).toBeUndefined();
    if (asked) Object.assign(asked.entry.data, { demanded: { ...demanded, ...level } });
    expect(reviewRecord(lowered)?.lowered).toMatchObject({
      asked: level,
      approved: { legalHold: false },
    });
  });

  it('says what is out, and where', () => {
    expect(reviewRecord(journal)?.published).toMatchObject([
      { channel: 'newsroom', hash: reviewRecord(journal)?.statement.hash },
      { channel: 'x', url: 'https://x.example/1' },
    ]);
  });

  it('is in the journal of a statement only, and in one that keeps the rules', () => {
    expect(reviewRecord(incident)).toBeUndefined();
    expect(reviewRecord({ ...journal, entries: journal.entries.slice(1) })).toBeUndefined();
  });
});
