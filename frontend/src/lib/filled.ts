type Gain = { amount: number; balance: number; target: number | null };

/** How many stamps a card had that this gain filled to its end, before it began again; undefined when it did not. */
export function filledFrom({ amount, balance, target }: Gain, isComplete: boolean): number | undefined {
  if (!isComplete || !target || balance >= amount) return;
  return (((balance - amount) % target) + target) % target;
}
