import { useState } from 'preact/hooks';
import { Field, PasswordField, Select, Switch } from '../../components/field';
import { TrashIcon } from '../../components/icons';
import { Confirm } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Channel, ChannelAccount, ChannelSetting, ChannelSettings } from '../../lib/api/types';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';

type FormProps = { channel: Channel; account?: ChannelAccount; onDone: () => void };
type Value = ChannelSettings[string];
type Values = Record<string, Value | undefined>;

/** The form that a channel's own settings ask for. */
export function ChannelForm({ channel, account, onDone }: FormProps) {
  const t = words('settings');
  const common = words('common');
  const [name, setName] = useState(account?.name ?? channel.title);
  const [values, setValues] = useState<Values>(() => startingValues(channel, account));
  const [removing, setRemoving] = useState(false);
  const path = { account_id: account?.id ?? '' };
  const { send, busy, problem } = useSend(async () => {
    const settings = filledIn(channel, values);
    if (account)
      await answer(
        api.PATCH('/api/v1/channel-accounts/{account_id}', { params: { path }, body: { name, settings } }),
      );
    else
      await answer(api.POST('/api/v1/channel-accounts', { body: { channel: channel.name, name, settings } }));
    say(account ? common.saved : t.connected);
    onDone();
  });
  async function remove(): Promise<void> {
    await answer(api.DELETE('/api/v1/channel-accounts/{account_id}', { params: { path } }));
    onDone();
  }
  return (
    <>
      {channel.note && <p class="hint">{channel.note}</p>}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field label={t.channelName} value={name} onValue={setName} error={problem?.field('name')} required />
        {channel.settings.map((setting) => (
          <SettingField
            key={setting.name}
            setting={setting}
            value={values[setting.name]}
            isKept={Boolean(account) && setting.kind === 'secret'}
            error={problem?.field(`settings.${setting.name}`)}
            onValue={(value) => setValues({ ...values, [setting.name]: value })}
          />
        ))}
        <Trouble problem={problem} />
        <button type="submit" class="btn" disabled={busy}>
          {account ? common.save : t.connect}
        </button>
      </form>
      {account && !channel.manual && <Test accountId={account.id} />}
      {account && (
        <button type="button" class="link link-danger" onClick={() => setRemoving(true)}>
          <TrashIcon /> {common.remove}
        </button>
      )}
      {removing && (
        <Confirm
          title={t.removeChannel(name)}
          text={t.removeChannelText}
          action={common.remove}
          danger
          onYes={remove}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}

type SettingProps = {
  setting: ChannelSetting;
  value: Value | undefined;
  isKept: boolean;
  error: string | undefined;
  onValue: (value: Value) => void;
};

function SettingField({ setting, value, isKept, error, onValue }: SettingProps) {
  const { title, kind, choices } = setting;
  const text = value === undefined || value === null ? '' : String(value);
  const shared = {
    label: title,
    error,
    value: text,
    onValue,
    required: setting.required && !isKept,
    autocomplete: 'off',
  };
  if (kind === 'boolean') return <Switch label={title} on={value === true} onToggle={onValue} />;
  if (kind === 'choice')
    return (
      <Select
        label={title}
        error={error}
        value={text}
        onValue={onValue}
        choices={choices.map((choice) => [choice, choice])}
      />
    );
  if (kind === 'secret')
    return (
      <PasswordField
        {...shared}
        hint={isKept ? words('settings').secretKept : undefined}
        autocomplete="new-password"
      />
    );
  if (kind === 'number') return <Field {...shared} type="number" inputMode="numeric" />;
  return <Field {...shared} autocapitalize="none" spellcheck={false} />;
}

function Test({ accountId }: { accountId: string }) {
  const t = words('settings');
  const [to, setTo] = useState('');
  const [result, setResult] = useState<{ ok: boolean; detail: string }>();
  const { send, busy, problem } = useSend(async () => {
    setResult(undefined);
    setResult(
      await answer(
        api.POST('/api/v1/channel-accounts/{account_id}/test', {
          params: { path: { account_id: accountId } },
          body: { to },
        }),
      ),
    );
  });
  return (
    <form
      class="inline-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={t.testTo} value={to} onValue={setTo} error={problem?.field('to')} required />
      <button type="submit" class="btn btn-quiet" disabled={busy}>
        {t.test}
      </button>
      {!problem?.field('to') && <Trouble problem={problem} />}
      {result && (
        <p class={result.ok ? 'verdict verdict-good' : 'verdict verdict-bad'} role="status">
          {result.detail}
        </p>
      )}
    </form>
  );
}

function startingValues(channel: Channel, account: ChannelAccount | undefined): Values {
  const stored = (account?.settings ?? {}) as Values;
  return Object.fromEntries(
    channel.settings.map((setting) => [
      setting.name,
      setting.kind === 'secret' ? '' : (stored[setting.name] ?? setting.default ?? emptyValue(setting)),
    ]),
  );
}

function emptyValue({ kind, choices }: ChannelSetting): Value {
  if (kind === 'boolean') return false;
  return kind === 'choice' ? (choices[0] ?? '') : '';
}

/** Only what was filled in: an empty secret keeps the one that is stored. */
function filledIn(channel: Channel, values: Values): ChannelSettings {
  const settings: ChannelSettings = {};
  for (const { name, kind } of channel.settings) {
    const value = values[name];
    if (value === undefined || value === '') continue;
    settings[name] = kind === 'number' ? Number(value) : value;
  }
  return settings;
}
