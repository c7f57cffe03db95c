import { CheckIcon, WarnIcon } from '../../components/icons';
import { Trouble } from '../../components/states';
import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import { type Held, redeemHeld } from '../../lib/held';
import { useSend } from '../../lib/load';
import { noteOf } from './held-here';
import { Redeemed } from './redeemed';

/** A voucher that this phone holds: with or without a signal it is used here. */
export function HeldVoucher({ one }: { one: Held }) {
  const t = words('counter');
  const redeem = useSend(() => redeemHeld(one.code));
  const isOver = Date.parse(one.until) < Date.now();
  const isRefused = typeof one.fate === 'object';
  if (one.usedAt && !isRefused) {
    return (
      <Redeemed
        title={one.title}
        customer={{ name: one.customer }}
        note={one.fate ? noteOf(one) : t.waitsNow}
      />
    );
  }
  const isGood = !isOver && !isRefused;
  return (
    <>
      <VoucherCard voucher={{ title: one.title, code: one.code }} note={one.customer} faded={!isGood} />
      <p class={isGood ? 'verdict verdict-good' : 'verdict verdict-bad'} role="status">
        {isGood ? <CheckIcon /> : <WarnIcon />} {noteOf(one)}
      </p>
      <Trouble problem={redeem.problem} />
      {isGood && (
        <button type="button" class="btn btn-big" disabled={redeem.busy} onClick={() => redeem.send()}>
          {t.redeem}
        </button>
      )}
      <a class="btn btn-quiet" href="/voucher">
        {t.anotherVoucher}
      </a>
    </>
  );
}
