import { describe, expect, it } from 'vitest';
import { titleFor } from '#domain/draft/playbook/title.ts';
import { playbook, request } from '../briefs.ts';

describe('titles', () => {
  const about = (kind: 'holding' | 'apology', ...texts: string[]) =>
    titleFor({
      request: request(
        {
          kind,
          facts: texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text })),
        },
        ['press'],
      ),
      playbook: playbook.sv,
      blocked: new Set(),
    });

  it('say what the kind is about when nothing is confirmed', () => {
    expect(about('holding')).toBe('Vi tar reda på vad som har hänt');
  });

  it('are the first fact, whole', () => {
    const fact = 'En godsvagn med gasol har vält på bangården i Ekby i morse kl. 6.10.';
    expect(about('holding', fact, 'Ingen är skadad.')).toBe(fact.slice(0, -1));
  });

  it('cut no fact that is too long: half of it can say the opposite', () => {
    const fact =
      'Larmet på äldreboendet Solgården var avstängt i mer än två dygn, från fredagen till söndagen.';
    expect(about('apology', fact, 'Ingen skadades.')).toBe('Vi ber om ursäkt för det som har hänt');
  });
});
