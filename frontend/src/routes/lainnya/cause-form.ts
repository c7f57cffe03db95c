import type { Cause, CauseBody } from '../../lib/api/types';

/** A cause as it is typed; what a switch hides is kept until it is saved. */
export type CauseForm = {
  name: string;
  story: string;
  takesPoints: boolean;
  pointsPerUnit: string;
  unit: string;
  share: 'none' | 'percent' | 'product';
  percent: string;
  perPiece: number | null;
  productIds: string[];
  goal: number | null;
  votable: boolean;
};

export const EMPTY: CauseForm = {
  name: '',
  story: '',
  takesPoints: true,
  pointsPerUnit: '100',
  unit: '',
  share: 'none',
  percent: '1',
  perPiece: 1000,
  productIds: [],
  goal: null,
  votable: true,
};

export function formOf(cause: Cause): CauseForm {
  const { share } = cause;
  return {
    ...EMPTY,
    name: cause.name,
    story: cause.story ?? '',
    takesPoints: cause.points_per_unit !== null,
    pointsPerUnit: String(cause.points_per_unit ?? EMPTY.pointsPerUnit),
    unit: cause.unit ?? '',
    share: share?.of ?? 'none',
    percent: share?.of === 'percent' ? String(share.basis_points / 100).replace('.', ',') : EMPTY.percent,
    perPiece: share?.of === 'product' ? share.amount : EMPTY.perPiece,
    productIds: share?.of === 'product' ? share.product_ids : [],
    goal: cause.goal,
    votable: cause.votable,
  };
}

export function bodyOf(form: CauseForm): CauseBody {
  return {
    name: form.name,
    story: form.story.trim() || null,
    unit: form.takesPoints ? form.unit.trim() || null : null,
    points_per_unit: form.takesPoints ? Number(form.pointsPerUnit) : null,
    share: shareOf(form),
    goal: form.goal,
    votable: form.votable,
  };
}

function shareOf(form: CauseForm): CauseBody['share'] {
  if (form.share === 'percent') {
    return { of: 'percent', basis_points: Math.round(Number(form.percent.replace(',', '.')) * 100) };
  }
  if (form.share === 'product') {
    return { of: 'product', product_ids: form.productIds, amount: form.perPiece ?? 0 };
  }
  return null;
}
