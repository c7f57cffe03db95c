import type { Bonus, Program, ProgramDraft, RewardDraft } from '../../../lib/api/types';

export function draftOf(program: Program): ProgramDraft {
  const { name, earn, starts_on, ends_on, expiry, tiers, bonuses } = program;
  const rewards = program.rewards.map(({ left: _, ...reward }) => reward as RewardDraft);
  const kind = program.kind as ProgramDraft['kind'];
  return { kind, name, earn, rewards, starts_on, ends_on, expiry, tiers, bonuses };
}

/** Only what is different now; the kind of a programme stays. */
export function changesOf(before: ProgramDraft, after: ProgramDraft): Partial<Omit<ProgramDraft, 'kind'>> {
  const { kind: _, ...fields } = after;
  const entries = Object.entries(fields) as [keyof typeof fields, unknown][];
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
}

export function newReward(kind: ProgramDraft['kind'], rewards: RewardDraft[]): RewardDraft {
  const furthest = Math.max(0, ...rewards.map(({ at, cost }) => at ?? cost ?? 0));
  const place = kind === 'stamp' ? { at: furthest + 5 } : { cost: furthest + 100 };
  return { title: '', kind: 'gift', value: null, valid_days: 30, ...place };
}

export const newBonus: { [W in Bonus['when']]: () => Extract<Bonus, { when: W }> } = {
  hours: () => ({ when: 'hours', since: '14:00', until: '16:00', days: [], percent: 200 }),
  dates: () => ({ when: 'dates', first: today(), last: today(), percent: 200 }),
  birthday: () => ({ when: 'birthday', points: 1, within_days: 3 }),
  first_purchase: () => ({ when: 'first_purchase', points: 1 }),
  referral: () => ({ when: 'referral', points: 1, referrer_points: 1 }),
  activity: () => ({ when: 'activity', name: '', points: 1, once: true }),
};

/** A list with one of its rows changed, or without it. */
export function replaced<T>(list: readonly T[], at: number, next: T | undefined): T[] {
  return list.flatMap((one, index) => (index === at ? (next === undefined ? [] : [next]) : [one]));
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA').format(new Date());
}
