/** How an Indonesian number is written in a shop: 0812-3456-7890. Other numbers stay as they are. */
export function showPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (!digits.startsWith('62')) return phone;
  return `0${digits.slice(2)}`.replace(/^(\d{4})(\d{4})(\d+)$/, '$1-$2-$3');
}

/** Whether what was typed is meant as a number rather than a name. */
export function looksLikePhone(text: string): boolean {
  return /^[\d\s().+-]+$/.test(text) && /\d/.test(text);
}

/** Whether what was typed could already be a whole number, in any spelling. */
export function isWholePhone(text: string): boolean {
  if (!looksLikePhone(text)) return false;
  const digits = text.replace(/\D/g, '').replace(/^(0062|62|0)/, '');
  return digits.length >= 8 && digits.length <= 13;
}

export function whatsAppLink(phone: string | null, text: string): string {
  const number = phone ? phone.replace(/\D/g, '').replace(/^0/, '62') : '';
  return `https://wa.me/${number}?text=${encodeURIComponent(text)}`;
}
