import type { Problem } from './api/problem';

/** The answers that only say what the shop wants to see before a voucher is used. */
export function isGate(problem: Problem | undefined): boolean {
  return Boolean(problem && /^(pin_(required|wrong|locked)|screen_code_required)$/.test(problem.code));
}
