import { useRef, useState } from 'preact/hooks';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import { rupiah } from '../lib/format';
import { newId } from '../lib/id';
import { forget, useSend } from '../lib/load';
import { type Record, type Recorded, useRecord } from '../lib/record';
import { useCan } from '../lib/session';
import { say } from '../lib/toast';
import { ChoiceChip } from './chip';
import { Field } from './field';
import { Sheet } from './sheet';
import { Trouble } from './states';
import '../styles/sales.css';

type TakeBackProps = { what: Recorded; onUndone: () => void; onClose: () => void };

/** Asks why, says what goes, and takes a sale or a tap back. */
export function TakeBack({ what, onUndone, onClose }: TakeBackProps) {
  const t = words('sales');
  const [ready, setReady] = useState<string>();
  const [own, setOwn] = useState('');
  const asked = useRef({ reason: '', id: newId() });
  const isOwn = ready === t.otherReason;
  const reason = (isOwn ? own : (ready ?? '')).trim();
  const { data } = useRecord(what);
  const { send, busy, problem } = useSend(async () => {
    if (asked.current.reason !== reason) asked.current = { reason, id: newId() };
    await takeBack(what, reason, asked.current.id);
    forget('pages sales');
    say(t.undone);
    onUndone();
  });
  return (
    <Sheet title={t.undoTitle} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {data ? (
          <ul class="takes">
            {whatGoes(data).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{t.undoText}</p>
        )}
        <fieldset class="chips whys">
          <legend>{t.whyUndo}</legend>
          {[...t.reasons, t.otherReason].map((text) => (
            <ChoiceChip key={text} on={ready === text} onToggle={() => setReady(text)}>
              {text}
            </ChoiceChip>
          ))}
        </fieldset>
        {isOwn && (
          <Field label={t.ownReason} value={own} onValue={setOwn} error={problem?.field('reason')} required />
        )}
        <Refused problem={problem} />
        <div class="actions">
          <button type="submit" class="btn btn-danger" disabled={busy || !reason}>
            {t.undoYes}
          </button>
          <button type="button" class="btn btn-quiet" onClick={onClose}>
            {t.keep}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

function takeBack(what: Recorded, reason: string, key: string): Promise<unknown> {
  const body = { reason };
  const header = { 'Idempotency-Key': key };
  if ('saleId' in what) {
    const params = { path: { sale_id: what.saleId }, header };
    return answer(api.POST('/api/v1/sales/{sale_id}/void', { params, body }));
  }
  const params = { path: { stamp_id: what.stampId }, header };
  return answer(api.POST('/api/v1/stamps/{stamp_id}/void', { params, body }));
}

function whatGoes(record: Record): string[] {
  const t = words('sales');
  const { unit } = words('common');
  const name = record.customer?.name ?? '';
  const sale = 'sale' in record ? record.sale : undefined;
  const used = 'redeemed' in record ? (record.redeemed ?? []) : [];
  return [
    ...(sale ? [t.notCounted(rupiah(sale.amount))] : []),
    ...record.earned.map((gain) => t.takenBack(unit(gain.amount, gain.unit), name)),
    ...record.vouchers.map(({ title }) => t.voucherGone(title)),
    ...used.map(({ title }) => t.givenBack(title)),
  ];
}

function Refused({ problem }: { problem: ReturnType<typeof useSend>['problem'] }) {
  const t = words('sales');
  const can = useCan();
  const isSpent = problem?.code === 'reward_already_used' || problem?.code === 'balance_too_low';
  if (!isSpent) return problem?.field('reason') ? null : <Trouble problem={problem} />;
  return (
    <div class="trouble" role="alert">
      <p>
        {problem?.code === 'balance_too_low' ? t.alreadySpent : problem?.message}{' '}
        {can('settings:write') && <a href="/lainnya/aturan">{t.mayOwe}</a>}
      </p>
    </div>
  );
}
