import { useRef, useState } from 'preact/hooks';
import { Field } from '../components/field';
import { CheckIcon, ScanIcon, WarnIcon } from '../components/icons';
import { later } from '../components/later';
import { Skeleton, Trouble } from '../components/states';
import { Top } from '../components/top';
import { VoucherCard } from '../components/voucher-card';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import { asProblem } from '../lib/api/problem';
import type { Voucher } from '../lib/api/types';
import { useLoad, useSend } from '../lib/load';
import { go } from '../lib/router';
import { cardToken } from '../lib/scan';
import '../styles/counter.css';

const Scanner = later(async () => (await import('../components/scanner')).Scanner);

export default function VoucherScreen({ query }: { query: URLSearchParams }) {
  const t = words('counter');
  const code = query.get('kode');
  return (
    <div class="stack">
      <Top
        title={t.voucherTitle}
        subtitle={code ? '' : t.voucherQuestion}
        backTo={code ? '/voucher' : '/kasir'}
      />
      {code ? <Check key={code} code={code} /> : <Ask />}
    </div>
  );
}

function Ask() {
  const t = words('counter');
  const [typed, setTyped] = useState('');
  const [scanning, setScanning] = useState(false);
  const take = (code: string) =>
    go(cardToken(code) ? '/kasir' : `/voucher?kode=${encodeURIComponent(code.trim())}`);
  return (
    <>
      <button type="button" class="btn btn-big" onClick={() => setScanning(true)}>
        <ScanIcon /> {t.scanVoucher}
      </button>
      <form
        class="card stack"
        onSubmit={(event) => {
          event.preventDefault();
          take(typed);
        }}
      >
        <Field
          label={t.voucherCode}
          value={typed}
          onValue={setTyped}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <button type="submit" class="btn btn-quiet" disabled={!typed.trim()}>
          {t.check}
        </button>
      </form>
      {scanning && <Scanner title={t.scanVoucher} onCode={take} onClose={() => setScanning(false)} />}
    </>
  );
}

function Check({ code }: { code: string }) {
  const t = words('counter');
  const path = { code };
  const { data, problem, reload, change } = useLoad(`voucher ${code}`, (signal) =>
    answer(api.GET('/api/v1/vouchers/{code}', { params: { path }, signal })),
  );
  const [isDone, setDone] = useState(false);
  const wasLost = useRef(false);
  const redeem = useSend(async () => {
    try {
      change(await answer(api.POST('/api/v1/vouchers/{code}/redeem', { params: { path }, body: {} })));
      setDone(true);
    } catch (error) {
      const problem = asProblem(error);
      if (wasLost.current && problem.code === 'voucher_already_redeemed') return setDone(true);
      wasLost.current ||= problem.lost;
      if (problem.status === 409) reload();
      throw error;
    }
  });

  if (problem?.status === 404) {
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
  if (!data) return problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={2} tall />;
  if (isDone) return <Redeemed voucher={data} />;
  const isGood = data.status === 'good';
  return (
    <>
      <VoucherCard voucher={data} faded={!isGood} />
      <p class="lead">
        <a href={`/pelanggan/${data.customer.id}`}>{t.belongsTo(data.customer.name)}</a>
      </p>
      <p class={isGood ? 'verdict verdict-good' : 'verdict verdict-bad'} role="status">
        {isGood ? <CheckIcon /> : <WarnIcon />}
        {isGood ? t.good : (data.why_not ?? t.notGood[data.status])}
      </p>
      <Trouble problem={redeem.problem} />
      {isGood ? (
        <button type="button" class="btn btn-big" disabled={redeem.busy} onClick={() => redeem.send()}>
          {t.redeem}
        </button>
      ) : (
        <a class="btn btn-quiet" href="/voucher">
          {t.anotherVoucher}
        </a>
      )}
    </>
  );
}

function Redeemed({ voucher }: { voucher: Voucher }) {
  const t = words('counter');
  return (
    <div class="stack done">
      <div class="done-mark" role="status">
        <CheckIcon />
        <p>{t.redeemed}</p>
        <b class="done-earned">{t.giveIt(voucher.title)}</b>
        <p class="hint">{voucher.customer.name}</p>
      </div>
      <a class="btn btn-big" href={`/kasir?untuk=${voucher.customer.id}`}>
        {words('common').next}
      </a>
    </div>
  );
}
