import { useState } from 'preact/hooks';
import { Field, Switch } from '../../components/field';
import { CheckIcon, CloseIcon, EditIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { ConsentChoice, Customer } from '../../lib/api/types';
import { ago } from '../../lib/format';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';

type ConsentsProps = { customer: Customer; canWrite: boolean; onChange: (customer: Customer) => void };
type Key = Pick<ConsentChoice, 'purpose' | 'channel'>;

const PURPOSES = ['service', 'care', 'offers'] as const;
const sameAs = (key: Key) => (other: { purpose: string; channel: string }) =>
  other.purpose === key.purpose && other.channel === key.channel;

export function Consents({ customer, canWrite, onChange }: ConsentsProps) {
  const t = words('customers');
  const { purposes, mediums, edit } = words('common');
  const [editing, setEditing] = useState(false);
  return (
    <section>
      <header class="section-top">
        <h2>{t.consents}</h2>
        {canWrite && (
          <button
            type="button"
            class="btn-icon"
            aria-label={`${edit}: ${t.consents}`}
            onClick={() => setEditing(true)}
          >
            <EditIcon />
          </button>
        )}
      </header>
      <ul class="consents">
        {offered(customer).map((key) => {
          const consent = customer.consents.find(sameAs(key));
          return (
            <li
              key={`${key.purpose} ${key.channel}`}
              class={isOn(key, consent) ? 'consent-on' : 'consent-off'}
            >
              {isOn(key, consent) ? <CheckIcon /> : <CloseIcon />}
              <span>
                {t.consentOf(purposes[key.purpose]!, mediums[key.channel]!)}
                <small>
                  {consent
                    ? t.since(ago(consent.at), t.sources[consent.source] ?? consent.source)
                    : t.purposeText[key.purpose]}
                </small>
                {consent?.wording && <q>{consent.wording}</q>}
              </span>
            </li>
          );
        })}
      </ul>
      {editing && <Edit customer={customer} onChange={onChange} onClose={() => setEditing(false)} />}
    </section>
  );
}

/** Service needs no opt-in: it goes out unless it was refused. */
const isOn = (key: Key, consent?: { granted: boolean }) => consent?.granted ?? key.purpose === 'service';

function Edit({ customer, onChange, onClose }: Omit<ConsentsProps, 'canWrite'> & { onClose: () => void }) {
  const t = words('customers');
  const { purposes, mediums, save, saved } = words('common');
  const keys = offered(customer);
  const isGranted = (key: Key) => isOn(key, customer.consents.find(sameAs(key)));
  const [choices, setChoices] = useState(keys.map((key) => ({ ...key, granted: isGranted(key) })));
  const [wording, setWording] = useState('');
  const { send, busy, problem } = useSend(async () => {
    const changed: ConsentChoice[] = choices.filter((choice) => choice.granted !== isGranted(choice));
    if (changed.length > 0) {
      const consents = changed.map((choice) =>
        wording.trim() ? { ...choice, wording: wording.trim() } : choice,
      );
      const path = { customer_id: customer.id };
      onChange(
        await answer(
          api.PUT('/api/v1/customers/{customer_id}/consents', { params: { path }, body: { consents } }),
        ),
      );
      say(saved);
    }
    onClose();
  });
  return (
    <Sheet title={t.consents} onClose={onClose}>
      <p class="hint">{t.consentsText}</p>
      <div class="list">
        {choices.map((choice, at) => (
          <Switch
            key={`${choice.purpose} ${choice.channel}`}
            label={t.consentOf(purposes[choice.purpose]!, mediums[choice.channel]!)}
            hint={t.purposeText[choice.purpose]}
            on={choice.granted}
            onToggle={(granted) => setChoices(choices.with(at, { ...choice, granted }))}
          />
        ))}
      </div>
      <Field label={t.wording} hint={t.wordingExample} value={wording} onValue={setWording} />
      <Trouble problem={problem} />
      <button type="button" class="btn" disabled={busy} onClick={() => send()}>
        {save}
      </button>
    </Sheet>
  );
}

/** WhatsApp and what the customer can be reached by, and whatever they have already decided. */
function offered(customer: Customer): Key[] {
  const channels = new Set<Key['channel']>([
    'whatsapp',
    ...customer.consents.map(({ channel }) => channel as Key['channel']),
  ]);
  if (customer.email) channels.add('email');
  return [...channels].flatMap((channel) => PURPOSES.map((purpose) => ({ purpose, channel })));
}
