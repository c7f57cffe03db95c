import { isWholePhone } from './phone.ts';

/** A customer as they are typed in one line, the number before the name or after it. */
export function quickCustomer(text: string): { name: string; phone: string } | undefined {
  const found =
    /^(?<name>\D*\p{L}\D*?)[\s,;:–-]*(?<phone>[+(\d][\d\s().+-]+)$/u.exec(text.trim()) ??
    /^(?<phone>[+(\d][\d\s().+-]*\d)[\s,;:–-]+(?<name>\D*\p{L}\D*)$/u.exec(text.trim());
  const { name = '', phone = '' } = found?.groups ?? {};
  return name.trim() && isWholePhone(phone) ? { name: name.trim(), phone: phone.trim() } : undefined;
}
