import { Trouble } from '../../components/states';
import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import { ago, moment } from '../../lib/format';
import { type Held, held, letGo, ofThisShop, putAway } from '../../lib/held';
import { useSend } from '../../lib/load';
import { useStore } from '../../lib/store';
import { say } from '../../lib/toast';

/** The vouchers that this phone holds, and what became of those used with no signal. */
export function HeldHere() {
  const t = words('counter');
  const all = ofThisShop(useStore(held));
  if (all.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{t.keptHere}</h2>
      {all.map((one) => (
        <HeldCard key={one.code} one={one} />
      ))}
    </section>
  );
}

function HeldCard({ one }: { one: Held }) {
  const t = words('counter');
  const isOver = Date.parse(one.until) < Date.now();
  const release = useSend(async () => {
    await letGo(one);
    say(t.letGoDone);
  });
  return (
    <div class="stack-tight">
      <VoucherCard
        voucher={{ title: one.title, code: one.code }}
        note={`${one.customer} · ${noteOf(one)}`}
        faded={Boolean(one.usedAt) || isOver}
      >
        {one.usedAt
          ? one.fate && (
              <button type="button" class="btn btn-small btn-quiet" onClick={() => putAway(one.code)}>
                {t.clear}
              </button>
            )
          : !isOver && (
              <a class="btn btn-small" href={`/voucher?kode=${encodeURIComponent(one.code)}`}>
                {t.redeem}
              </a>
            )}
        {!one.usedAt && (
          <button
            type="button"
            class="link"
            disabled={release.busy}
            onClick={() => (isOver ? putAway(one.code) : release.send())}
          >
            {isOver ? t.clear : t.letGo}
          </button>
        )}
      </VoucherCard>
      <Trouble problem={release.problem} />
    </div>
  );
}

export function noteOf({ usedAt, fate, until }: Held): string {
  const t = words('counter');
  if (!usedAt) {
    return Date.parse(until) < Date.now() ? t.keptOver : t.keptUntil(moment(until));
  }
  if (!fate) return t.waitsForSignal(ago(usedAt));
  return fate === 'arrived' ? t.arrived(ago(usedAt)) : t.refused(fate.refused);
}
