import { later } from '../../components/later';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { watchHeld } from '../../lib/held';
import { useReconnect } from '../../lib/reconnect';
import { session } from '../../lib/session';
import { useStore } from '../../lib/store';
import { Check } from './check';
import '../../styles/counter.css';

const Ask = later(async () => (await import('./ask')).Ask);
const HeldHere = later(async () => (await import('./held-here')).HeldHere);

watchHeld();

export default function VoucherScreen({ query }: { query: URLSearchParams }) {
  const t = words('counter');
  const code = query.get('kode');
  const isAway = useStore(session).kind !== 'in';
  return (
    <div class="stack">
      <Top
        title={t.voucherTitle}
        subtitle={code || isAway ? '' : t.voucherQuestion}
        backTo={code ? '/voucher' : '/kasir'}
      />
      {isAway && <Away />}
      {code ? (
        <Check key={code} typed={code} isAway={isAway} />
      ) : (
        <>
          {!isAway && <Ask />}
          <HeldHere />
        </>
      )}
    </div>
  );
}

function Away() {
  useReconnect();
  return <p class="trouble">{words('counter').awayText}</p>;
}
