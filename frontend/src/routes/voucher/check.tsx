import { useRef, useState } from 'preact/hooks';
import { CheckIcon, WarnIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Skeleton, Trouble } from '../../components/states';
import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { asProblem } from '../../lib/api/problem';
import type { Voucher } from '../../lib/api/types';
import { moment } from '../../lib/format';
import { useGate } from '../../lib/gate';
import { type Held, held, hold, ofThisShop } from '../../lib/held';
import { useLoad, useSend } from '../../lib/load';
import { plainCode } from '../../lib/scan';
import { useMe } from '../../lib/session';
import { useStore } from '../../lib/store';
import { say } from '../../lib/toast';
import { Redeemed } from './redeemed';

const HeldVoucher = later(async () => (await import('./held-voucher')).HeldVoucher);
const Ask = later(async () => (await import('./ask')).Ask);
const Gate = later(async () => (await import('../../components/gate')).Gate);

/** `typed` as it was typed or scanned, with whatever stands between its letters. */
export function Check({ typed, isAway }: { typed: string; isAway: boolean }) {
  const code = plainCode(typed);
  const mine = useHeld(code);
  if (mine) return <HeldVoucher one={mine} />;
  return isAway || !code ? <Unknown typed={typed} isAway={isAway} /> : <Online code={code} typed={typed} />;
}

function useHeld(code: string | undefined): Held | undefined {
  return ofThisShop(useStore(held)).find((one) => one.code === code);
}

/** What the shop may ask to see before a voucher is used or kept. */
type Proof = { pin?: string; shown?: string };

function Online({ code, typed }: { code: string; typed: string }) {
  const t = words('counter');
  const { shop } = useMe();
  const path = { code };
  const { data, problem, reload, change } = useLoad(`voucher ${code}`, (signal) =>
    answer(api.GET('/api/v1/vouchers/{code}', { params: { path }, signal })),
  );
  const [isDone, setDone] = useState(false);
  const wasLost = useRef(false);
  const wasShown = useRef(false);
  const mine = useHeld(data?.code);
  const redeem = useSend(async ({ pin, shown }: Proof = {}) => {
    wasShown.current = Boolean(shown);
    const params = { path: { code: shown ?? code } };
    try {
      change(await answer(api.POST('/api/v1/vouchers/{code}/redeem', { params, body: pin ? { pin } : {} })));
      setDone(true);
    } catch (error) {
      const problem = asProblem(error);
      if (wasLost.current && problem.code === 'voucher_already_redeemed') return setDone(true);
      wasLost.current ||= problem.lost;
      if (problem.status === 409) reload();
      throw error;
    }
  });
  const keep = useSend(async ({ pin, shown = code }: Proof = {}) => {
    wasShown.current = shown !== code;
    await hold(data!, shown, shop.id, pin);
    say(t.keptHere);
  });

  const toRedeem = useGate(redeem.problem, redeem.busy, wasShown.current);
  const toKeep = useGate(keep.problem, keep.busy, wasShown.current);

  if (problem?.status === 404) return <Unknown typed={typed} />;
  if (!data) return problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={2} tall />;
  if (mine) return <HeldVoucher one={mine} />;
  if (isDone) return <Redeemed title={data.title} customer={data.customer} />;
  const isHeldElsewhere = Boolean(data.reserved_until && Date.parse(data.reserved_until) > Date.now());
  const isGood = data.status === 'good' && !isHeldElsewhere;
  const asking = toRedeem ? redeem : toKeep ? keep : undefined;
  const asksFor = toRedeem ?? toKeep;
  return (
    <>
      <VoucherCard voucher={data} faded={!isGood} />
      <p class="lead">
        <a href={`/pelanggan/${data.customer.id}`}>{t.belongsTo(data.customer.name)}</a>
      </p>
      <p class={isGood ? 'verdict verdict-good' : 'verdict verdict-bad'} role="status">
        {isGood ? <CheckIcon /> : <WarnIcon />}
        {isGood ? t.good : isHeldElsewhere ? t.heldElsewhere : (data.why_not ?? t.notGood[data.status])}
      </p>
      {data.status === 'redeemed' && <Use of={data} />}
      {!asking && <Trouble problem={redeem.problem ?? keep.problem} />}
      {isGood ? (
        <>
          <button type="button" class="btn btn-big" disabled={redeem.busy} onClick={() => redeem.send()}>
            {t.redeem}
          </button>
          <button type="button" class="btn btn-quiet" disabled={keep.busy} onClick={() => keep.send()}>
            {t.keepHere}
          </button>
          <p class="hint">{t.keepHereText}</p>
        </>
      ) : (
        <a class="btn btn-quiet" href="/voucher">
          {t.anotherVoucher}
        </a>
      )}
      {asking && asksFor && (
        <Gate
          problem={asksFor}
          busy={asking.busy}
          vouchers={[{ code, title: data.title }]}
          onPin={(pin) => asking.send({ pin })}
          onScreenCodes={(codes) => asking.send({ shown: codes.get(code)! })}
          onClose={asking.reset}
        />
      )}
    </>
  );
}

/** When it was used, and with which sale where that is known. */
function Use({ of }: { of: Voucher }) {
  const t = words('counter');
  return (
    <p class="hint">
      {of.redeemed_at && t.usedAt(moment(of.redeemed_at))}{' '}
      {of.redeemed_sale_id && <a href={`/penjualan/${of.redeemed_sale_id}`}>{t.usedWith}</a>}
    </p>
  );
}

function Unknown({ typed, isAway }: { typed: string; isAway?: boolean }) {
  const t = words('counter');
  if (!isAway) return <Ask unknown={typed} />;
  return (
    <>
      <p class="trouble" role="alert">
        <WarnIcon /> {t.voucherUnknown}
      </p>
      <a class="btn btn-quiet" href="/voucher">
        {t.anotherVoucher}
      </a>
    </>
  );
}
