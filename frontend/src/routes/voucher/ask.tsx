import { useState } from 'preact/hooks';
import { Field } from '../../components/field';
import { ScanIcon } from '../../components/icons';
import { later } from '../../components/later';
import { words } from '../../i18n';
import { go } from '../../lib/router';
import { cardToken } from '../../lib/scan';

const Scanner = later(async () => (await import('../../components/scanner')).Scanner);

export function Ask() {
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
