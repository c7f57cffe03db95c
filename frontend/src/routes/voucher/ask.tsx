import { useState } from 'preact/hooks';
import { Field } from '../../components/field';
import { ScanIcon } from '../../components/icons';
import { later } from '../../components/later';
import { words } from '../../i18n';
import { go } from '../../lib/router';
import { cardToken, plainCode } from '../../lib/scan';

const Scanner = later(async () => (await import('../../components/scanner')).Scanner);

/** For a voucher; `unknown` is what was typed before and is no code. */
export function Ask({ unknown = '' }: { unknown?: string }) {
  const t = words('counter');
  const [typed, setTyped] = useState(unknown);
  const [scanning, setScanning] = useState(false);
  const take = (code: string) =>
    go(cardToken(code) ? '/kasir' : `/voucher?kode=${encodeURIComponent(code.trim())}`, {
      replace: Boolean(unknown),
    });
  return (
    <>
      <button type="button" class="btn btn-big" onClick={() => setScanning(true)}>
        <ScanIcon /> {t.scanVoucher}
      </button>
      <form
        class="card stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          take(typed);
        }}
      >
        <Field
          label={t.voucherCode}
          value={typed}
          onValue={setTyped}
          error={unknown && typed === unknown ? t.voucherUnknown : undefined}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <button type="submit" class="btn btn-quiet" disabled={!plainCode(typed)}>
          {t.check}
        </button>
      </form>
      {scanning && <Scanner title={t.scanVoucher} onCode={take} onClose={() => setScanning(false)} />}
    </>
  );
}
