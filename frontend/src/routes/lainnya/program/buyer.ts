import type { ProgramDraft } from '../../../lib/api/types';

/** Who buys when a programme is tried; somebody who bought before when nothing is said. */
export type TriedBuyer = {
  first_purchase?: boolean;
  birthday?: boolean;
  referred?: boolean;
  tier?: string;
};

export type Asks = { first: boolean; birthday: boolean; referred: boolean; tiers: string[] };

/** What the programme wants to know about who buys. That a friend brought them counts with their first purchase. */
export function asksAbout({ bonuses, tiers }: ProgramDraft): Asks {
  const has = (when: string) => bonuses.some((bonus) => bonus.when === when);
  const names = tiers?.levels.map(({ name }) => name.trim()).filter(Boolean) ?? [];
  return {
    first: has('first_purchase') || has('referral'),
    birthday: has('birthday'),
    referred: has('referral'),
    tiers: [...new Set(names)],
  };
}

/** Only what is still asked: a bonus may have been taken out again since. Nothing at all where nothing is said. */
export function saidOf(buyer: TriedBuyer, asks: Asks): TriedBuyer | undefined {
  const said = {
    ...(asks.first && buyer.first_purchase && { first_purchase: true }),
    ...(asks.birthday && buyer.birthday && { birthday: true }),
    ...(asks.referred && buyer.referred && { referred: true, first_purchase: true }),
    ...(buyer.tier && asks.tiers.includes(buyer.tier) && { tier: buyer.tier }),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}
