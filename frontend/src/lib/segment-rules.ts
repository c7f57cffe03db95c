import type { Rule } from './api/types';

export type Group = Extract<Rule, { is: 'all' | 'any' }>;
export type Leaf = Exclude<Rule, { is: 'all' | 'any' | 'not' }>;
export type Kind = Leaf['is'];

export const DEEPEST = 4;
export const MOST_RULES = 20;

/** In the order in which shops think of them. */
export const KINDS: Kind[] = [
  'last_days',
  'purchases',
  'spend',
  'product',
  'label',
  'segment',
  'birthday',
  'usual_time',
  'interval_days',
  'average',
  'balance',
  'consent',
  'contact',
  'first_days',
  'member_days',
  'source',
];

/** As it stands when it is added: a good guess where there is one, to be filled in where there is none. */
export function blank(kind: Kind): Leaf {
  switch (kind) {
    case 'last_days':
      return { is: kind, min: 30, max: null };
    case 'first_days':
    case 'member_days':
      return { is: kind, min: null, max: 30 };
    case 'interval_days':
      return { is: kind, min: null, max: 14 };
    case 'purchases':
      return { is: kind, min: 3, max: null };
    case 'spend':
      return { is: kind, min: 500_000, max: null };
    case 'average':
      return { is: kind, min: 50_000, max: null };
    case 'balance':
      return { is: kind, program_id: '', min: 1, max: null };
    case 'label':
      return { is: kind, label_id: '' };
    case 'product':
      return { is: kind, product_id: '', times: 1, days: null };
    case 'segment':
      return { is: kind, key: 'active' };
    case 'birthday':
      return { is: kind, within_days: 7, month: null };
    case 'usual_time':
      return { is: kind, weekdays: [], from_hour: 15, until_hour: 18 };
    case 'consent':
      return { is: kind, purpose: 'offers', channel: 'whatsapp', answer: 'unasked' };
    case 'contact':
      return { is: kind, kind: 'phone' };
    case 'source':
      return { is: kind, source: 'join' };
  }
}

/** Whether the server can be asked about it. */
export function isComplete(rule: Rule): boolean {
  switch (rule.is) {
    case 'all':
    case 'any':
      return rule.rules.length > 0 && rule.rules.every(isComplete);
    case 'not':
      return isComplete(rule.rule);
    case 'label':
      return rule.label_id !== '';
    case 'product':
      return rule.product_id !== '';
    case 'birthday':
      return (rule.within_days ?? null) !== null || (rule.month ?? null) !== null;
    case 'usual_time':
      return (
        (rule.from_hour ?? 0) < (rule.until_hour ?? 24) &&
        (Boolean(rule.weekdays?.length) || (rule.until_hour ?? 24) - (rule.from_hour ?? 0) < 24)
      );
    case 'segment':
    case 'consent':
    case 'contact':
    case 'source':
      return true;
    case 'balance':
      return rule.program_id !== '' && isRange(rule);
    default:
      return isRange(rule);
  }
}

export function countLeaves(rule: Rule): number {
  if (rule.is === 'all' || rule.is === 'any')
    return rule.rules.reduce((sum, one) => sum + countLeaves(one), 0);
  return rule.is === 'not' ? countLeaves(rule.rule) : 1;
}

/** A single rule is shown as a group of one, so that there is something to add to. */
export function asGroup(rule: Rule): Group {
  return rule.is === 'all' || rule.is === 'any' ? rule : { is: 'all', rules: [rule] };
}

type Range = { min?: number | null; max?: number | null };

function isRange({ min = null, max = null }: Range): boolean {
  return (min !== null || max !== null) && (min === null || max === null || min <= max);
}
