import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const cases = {
  sv: {
    hurt: 'Ett barn skar sig i läppen.',
    more: 'En kund har skadats.',
    open: 'om någon har skadats',
  },
  en: {
    hurt: 'One child cut a lip.',
    more: 'A customer was hurt.',
    open: 'whether anyone has been hurt',
  },
};

const first = { sv: 'Leksaken kan gå sönder.', en: 'The toy can break.' };

const written = (
  language: 'sv' | 'en',
  isTyped: boolean,
  isHurt: boolean,
  kind: 'qa' | 'holding',
) => {
  const { hurt, more, open } = cases[language];
  const facts = [
    { id: 'f1', status: 'confirmed' as const, text: first[language] },
    ...(isHurt ? [{ id: 'f2', status: 'confirmed' as const, text: hurt }] : []),
    { id: 'u1', status: 'unconfirmed' as const, text: more, ...(isTyped && { open }) },
  ];
  const contacts = ['08-123 45 67'];
  const asked = request({ language, kind, harm: ['danger'], facts, contacts }, ['newsroom']);
  return writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
};

describe.each(['sv', 'en'] as const)('whether anyone has been hurt (%s)', (language) => {
  it.each([
    [true, 'qa'],
    [false, 'qa'],
    [true, 'holding'],
    [false, 'holding'],
  ] as const)('is not open where a fact tells who was (typed: %s, %s)', (isTyped, kind) => {
    const { hurt, open } = cases[language];
    expect(written(language, isTyped, false, kind)).toContain(open);
    expect(written(language, isTyped, true, kind)).toContain(hurt);
    expect(written(language, isTyped, true, kind)).not.toContain(open);
  });
});

it.each(['En vagn bröt ett räcke.', 'En sten skar ett hål i taket.'])(
  'what broke a thing hurt nobody: %s',
  (text) => {
    const facts = [
      { id: 'f1', status: 'confirmed' as const, text },
      { id: 'u1', status: 'unconfirmed' as const, text: 'Två passagerare har skadats.' },
    ];
    const asked = request({ facts, harm: ['danger'] }, ['newsroom']);
    expect(writePlaybook(asked, playbook, rules).texts[0]?.text).toContain('om någon har skadats');
  },
);
