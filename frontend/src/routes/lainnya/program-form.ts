import type { Program, ProgramChanges, Reward } from '../../lib/api/types';

export type Choice = 'visit' | 'amount' | 'points';

export type ProgramForm = {
  choice: Choice;
  name: string;
  at: string;
  rupiah: number | null;
  reward: { title: string; kind: string; value: number | null; cost: string; validDays: string };
};

export function formOf(program: Program): ProgramForm {
  const reward = program.rewards[0];
  return {
    choice: program.kind === 'points' ? 'points' : program.earn.per === 'amount' ? 'amount' : 'visit',
    name: program.name,
    at: String(reward?.at ?? 5),
    rupiah: program.earn.per === 'amount' ? program.earn.amount : null,
    reward: {
      title: reward?.title ?? '',
      kind: reward?.kind ?? 'free_product',
      value: reward?.value ?? null,
      cost: String(reward?.cost ?? 50),
      validDays: String(reward?.valid_days ?? 30),
    },
  };
}

type RewardChange = NonNullable<ProgramChanges['rewards']>[number];
type Earn = NonNullable<ProgramChanges['earn']>;

/** What the API takes. Rewards beyond the first, which this form does not show, stay as they are. */
export function bodyOf(form: ProgramForm, program?: Program) {
  const { title, kind, value, cost, validDays } = form.reward;
  const first: RewardChange = {
    ...(form.choice === 'points' ? { cost: Number(cost) } : { at: Number(form.at) }),
    title: title.trim(),
    kind: kind as RewardChange['kind'],
    value: kind.startsWith('discount') ? value : null,
    valid_days: Number(validDays),
  };
  const rest = program?.rewards.slice(1).map(({ id: _, ...reward }: Reward) => reward as RewardChange) ?? [];
  return { name: form.name.trim(), earn: earnOf(form, program), rewards: [first, ...rest] };
}

function earnOf({ choice, rupiah }: ProgramForm, program: Program | undefined): Earn {
  if (choice === 'visit') return { per: 'visit' };
  const amount = rupiah ?? 0;
  return choice === 'amount'
    ? { per: 'amount', amount }
    : { per: 'amount', amount, points: program?.earn.points ?? 1 };
}
