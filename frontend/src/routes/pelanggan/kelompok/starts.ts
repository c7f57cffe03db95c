import type { Words } from '../../../i18n';
import { blank, type Group } from '../../../lib/segment-rules';

type Start = { key: keyof Words['segments']['start']; rules: Group };

/** Ready-made ones, to begin with. */
export const STARTS: Start[] = [
  { key: 'gone', rules: { is: 'all', rules: [blank('purchases'), blank('last_days')] } },
  { key: 'birthday', rules: { is: 'all', rules: [{ is: 'birthday', within_days: 30, month: null }] } },
  { key: 'likes', rules: { is: 'all', rules: [{ is: 'product', product_id: '', times: 3, days: 90 }] } },
  { key: 'afternoon', rules: { is: 'all', rules: [blank('usual_time')] } },
  { key: 'big', rules: { is: 'all', rules: [blank('average')] } },
  { key: 'unasked', rules: { is: 'all', rules: [blank('consent'), { is: 'contact', kind: 'phone' }] } },
];
