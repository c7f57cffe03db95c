import { useRef } from 'preact/hooks';
import type { Problem } from './api/problem';

/** The answers that only say what the shop wants to see before a voucher is used. */
export function isGate(problem: Problem | undefined): boolean {
  return Boolean(problem && /^(pin_(required|wrong|locked)|screen_code_required)$/.test(problem.code));
}

/** Where a code from the customer's screen was sent: it was misread, or has changed meanwhile. */
export function isMisread(problem: Problem | undefined): boolean {
  return problem?.status === 404;
}

/** The answer that asks to see something, for as long as what was typed is on its way too. */
export function useGate(problem: Problem | undefined, busy: boolean, wasShown: boolean): Problem | undefined {
  const asked = useRef<Problem | undefined>(undefined);
  if (isGate(problem) || (wasShown && isMisread(problem))) asked.current = problem;
  else if (!busy) asked.current = undefined;
  return asked.current;
}
