import { answer, api } from './api/client';

/** What a customer can use, newest first; nobody looks through more than these. */
export function goodVouchers(customerId: string, signal: AbortSignal) {
  const params = { path: { customer_id: customerId }, query: { good: true, limit: 200 } };
  return answer(api.GET('/api/v1/customers/{customer_id}/vouchers', { params, signal }));
}
