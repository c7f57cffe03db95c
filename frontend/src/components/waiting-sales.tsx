import { useState } from 'preact/hooks';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import type { Proof } from '../lib/attempt';
import { ago } from '../lib/format';
import { useGate } from '../lib/gate';
import { useLoad, useSend } from '../lib/load';
import { putAway, useWaiting, type Waiting } from '../lib/outbox';
import { nameOf, sendAgain } from '../lib/resend';
import { BagIcon, StampIcon } from './icons';
import { later } from './later';
import { Confirm } from './sheet';
import { Trouble } from './states';

const Gate = later(async () => (await import('./gate')).Gate);

/** What was recorded here and did not arrive; of one customer, where one is named. */
export function WaitingSales({ of }: { of?: string | null }) {
  const t = words('sending');
  const waiting = useWaiting().filter(({ customerId }) => of === undefined || customerId === of);
  if (waiting.length === 0) return null;
  return (
    <section>
      <h2>{t.title(waiting.length)}</h2>
      <p class="hint">{t.text}</p>
      <ul class="list">
        {waiting.map((one) => (
          <WaitingSale key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function WaitingSale({ one }: { one: Waiting }) {
  const t = words('sending');
  const [isAsking, setAsking] = useState(false);
  const [wasShown, setShown] = useState(false);
  const { send, busy, problem, reset } = useSend(async (proof: Proof = {}) => {
    setShown(Boolean(proof.shown));
    await sendAgain(one, proof);
  });
  const path = { customer_id: one.customerId ?? '' };
  const buyer = useLoad(one.customerId && !one.customer ? `customer ${one.customerId}` : null, (signal) =>
    answer(api.GET('/api/v1/customers/{customer_id}', { params: { path }, signal })),
  );
  const who = one.customerId ? one.customer || buyer.data?.name : t.nobody;
  const asksFor = useGate(problem, busy, wasShown);
  const Icon = one.kind === 'stamp' ? StampIcon : BagIcon;
  return (
    <li class="row row-wrap">
      <Icon class="row-mark" />
      <span class="row-words">
        <b>{nameOf(one)}</b>
        <small>{[who, ago(one.since)].filter(Boolean).join(', ')}</small>
        {one.refused && <small class="refused">{t.refused(one.refused)}</small>}
      </span>
      <span class="actions-row">
        <button type="button" class="btn btn-small" disabled={busy} onClick={() => send()}>
          {t.sendNow}
        </button>
        <button type="button" class="btn btn-small btn-quiet" onClick={() => setAsking(true)}>
          {t.discard}
        </button>
      </span>
      {problem?.lost && <Trouble problem={problem} />}
      {isAsking && (
        <Confirm
          title={t.discardTitle(nameOf(one))}
          text={t.discardText}
          action={t.discard}
          danger
          onYes={async () => putAway(one.id)}
          onClose={() => setAsking(false)}
        />
      )}
      {asksFor && (
        <Gate
          problem={asksFor}
          busy={busy}
          vouchers={one.uses.flatMap(({ code, title }) => (code ? [{ code, title }] : []))}
          onPin={(pin) => send({ pin })}
          onScreenCodes={(shown) => send({ shown })}
          onClose={reset}
        />
      )}
    </li>
  );
}
