import { answer, api } from './api/client';
import type { SaleRecord, StampRecord } from './api/types';
import { useLoad } from './load';

/** Names a sale, or stamps given with none. */
export type Recorded = { saleId: string } | { stampId: string };
export type Record = SaleRecord | StampRecord;

export function useRecord(what: Recorded) {
  const key = 'saleId' in what ? `record of sale ${what.saleId}` : `record of tap ${what.stampId}`;
  return useLoad<Record>(key, (signal) =>
    'saleId' in what
      ? answer(
          api.GET('/api/v1/sales/{sale_id}/record', { params: { path: { sale_id: what.saleId } }, signal }),
        )
      : answer(
          api.GET('/api/v1/stamps/{stamp_id}', { params: { path: { stamp_id: what.stampId } }, signal }),
        ),
  );
}
