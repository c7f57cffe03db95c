import type { Program } from '../../../lib/api/types';
import type { Ready } from './ready';

/** By what the programme is in the first place: a stamp card with a birthday bonus is still a stamp card. */
export function pictureOf({
  kind,
  tiers,
  bonuses,
  rewards,
}: Pick<Program, 'kind' | 'tiers' | 'bonuses' | 'rewards'>): Ready {
  if (tiers) return 'tingkat';
  if (kind === 'stamp') return rewards[0]?.kind === 'discount_percent' ? 'diskon' : 'beli';
  return bonuses.some(({ when }) => when === 'birthday') ? 'ulang-tahun' : 'poin';
}
