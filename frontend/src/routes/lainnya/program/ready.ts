import { words } from '../../../i18n';
import type { ProgramDraft, RewardDraft } from '../../../lib/api/types';

export const READY = ['beli', 'poin', 'diskon', 'ulang-tahun', 'tingkat'] as const;
export type Ready = (typeof READY)[number];

const EMPTY = { starts_on: null, ends_on: null, expiry: null, tiers: null, bonuses: [] };
const MONTH = { valid_days: 30, value: null };

/** Whole programmes, to be used as they are. `product` is what the shop gives away, when it is known. */
export function readyProgram(choice: Ready, product: string | undefined): ProgramDraft {
  const t = words('programs');
  const off: RewardDraft = { ...MONTH, title: t.rupiahOff, kind: 'discount_amount', value: 10_000 };
  const points = { ...EMPTY, kind: 'points' as const, earn: { per: 'amount' as const, amount: 1000 } };
  const stamps = { ...EMPTY, kind: 'stamp' as const, earn: { per: 'visit' as const } };
  const programs: Record<Ready, Omit<ProgramDraft, 'name'>> = {
    beli: {
      ...stamps,
      rewards: [{ ...MONTH, title: t.freeOne(product && inSentence(product)), kind: 'free_product', at: 5 }],
    },
    poin: { ...points, rewards: [{ ...off, cost: 1000 }] },
    diskon: {
      ...stamps,
      rewards: [{ ...MONTH, title: t.percentOff, kind: 'discount_percent', value: 10, at: 3 }],
    },
    'ulang-tahun': {
      ...points,
      rewards: [{ ...off, cost: 500 }],
      bonuses: [{ when: 'birthday', points: 100, within_days: 3 }],
    },
    tingkat: {
      ...points,
      rewards: [{ ...off, cost: 500 }],
      tiers: {
        by: 'spend',
        months: 12,
        levels: [{ name: t.gold, at: 1_000_000, percent: 150 }],
      },
    },
  };
  return { name: t.ready[choice].name, ...programs[choice] };
}

/** "Kopi susu" begins small within a sentence; a name such as "Indomie" or "Teh Botol" does not. */
function inSentence(product: string): string {
  const [first, ...rest] = product.split(' ');
  const isName = rest.length === 0 || rest.some((word) => word !== word.toLowerCase());
  return isName ? product : [first!.toLowerCase(), ...rest].join(' ');
}
