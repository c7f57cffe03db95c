/** What a scanned or typed code can be: a member card (its link or its token), or a voucher. */
export function cardToken(code: string): string | undefined {
  return code.match(/\/k\/([\w-]+)/)?.[1];
}
