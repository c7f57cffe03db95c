/** What a scanned or typed code can be: a member card (its link or its token), or a voucher. */
export function cardToken(code: string): string | undefined {
  return code.match(/\/k\/([\w-]+)/)?.[1];
}

/** A voucher's code without what stands between its letters: `2rr-fbp` is `2RRFBP`. */
export function plainCode(text: string): string {
  return text.replace(/[^a-z0-9]/gi, '').toUpperCase();
}
