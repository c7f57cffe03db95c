import { useState } from 'preact/hooks';
import { CopyIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { useLoad, useSettled } from '../../lib/load';
import { useMe } from '../../lib/session';
import { copy } from '../../lib/share';
import { frameCode, plainCode } from '../../lib/site-form';
import { say } from '../../lib/toast';
import '../../styles/settings.css';

const OUR_GREEN = '#1d6650';

/** The form for the shop's own website: its colour, what it looks like, and the code to copy. */
export function SiteForm({ onClose }: { onClose: () => void }) {
  const t = words('settings');
  const common = words('common');
  const { shop } = useMe();
  const [color, setColor] = useState(OUR_GREEN);
  const shown = useSettled(color);
  const address = new URL(shop.join_url).pathname;
  const slug = address.split('/').pop()!;
  const asked = useLoad(`public shop ${slug}`, (signal) =>
    answer(api.GET('/api/v1/public/shops/{slug}', { params: { path: { slug } }, signal })),
  );
  const says = { name: common.name, phone: common.phone, send: t.becomeCustomer };
  const codes = [
    [t.siteFormFrame, frameCode(shop.join_url, color, `${t.becomeCustomer} ${shop.name}`)],
    ...(asked.data ? [[t.siteFormPlain, plainCode(shop.join_url, asked.data.consents, says)]] : []),
  ] as [string, string][];
  return (
    <Sheet title={t.siteForm} onClose={onClose}>
      <div class="stack">
        <p class="hint">{t.siteFormHow}</p>
        <label class="site-color">
          <span>{t.siteFormColor}</span>
          <input type="color" value={color} onInput={(event) => setColor(event.currentTarget.value)} />
        </label>
        <Trouble problem={asked.problem} retry={asked.reload} />
        {codes.map(([title, code]) => (
          <section key={title} class="stack-tight">
            <h3>{title}</h3>
            <pre class="code">{code}</pre>
            <button type="button" class="btn btn-small" onClick={() => take(code, t.codeCopied)}>
              <CopyIcon /> {t.copyCode}
            </button>
          </section>
        ))}
        <section class="stack-tight">
          <h3>{t.siteFormPreview}</h3>
          <iframe
            class="site-preview"
            src={`${address}/form?warna=${shown.replace('#', '')}`}
            title={t.siteFormPreview}
          />
        </section>
      </div>
    </Sheet>
  );
}

async function take(code: string, done: string): Promise<void> {
  if (await copy(code)) say(done);
}
