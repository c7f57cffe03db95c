import { useState } from 'preact/hooks';
import { EditIcon, NextIcon, PlugIcon, PlusIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Channel, ChannelAccount } from '../../lib/api/types';
import { useLoad } from '../../lib/load';
import { ChannelForm } from './channel-form';

type Editing = { channel: Channel; account?: ChannelAccount };

export default function Channels() {
  const t = words('settings');
  const [choosing, setChoosing] = useState(false);
  const [editing, setEditing] = useState<Editing>();
  const accounts = useLoad('channel-accounts', (signal) =>
    answer(api.GET('/api/v1/channel-accounts', { signal })),
  );
  const channels = useLoad('channels', (signal) => answer(api.GET('/api/v1/channels', { signal })));
  const channelOf = (name: string) => channels.data?.items.find((channel) => channel.name === name);
  const close = () => {
    setChoosing(false);
    setEditing(undefined);
  };
  return (
    <div class="stack">
      <Top title={t.channels} backTo="/lainnya">
        <button
          type="button"
          class="btn-icon btn-strong"
          aria-label={t.addChannel}
          onClick={() => setChoosing(true)}
        >
          <PlusIcon />
        </button>
      </Top>
      <Trouble problem={accounts.problem} retry={accounts.reload} />
      <Trouble problem={channels.problem} retry={channels.reload} />
      {!accounts.data && !accounts.problem && <Skeleton rows={2} />}
      {accounts.data?.items.length === 0 && (
        <Empty icon={PlugIcon} title={t.noChannel} text={t.noChannelText}>
          <button type="button" class="btn" onClick={() => setChoosing(true)}>
            {t.addChannel}
          </button>
        </Empty>
      )}
      <ul class="list">
        {accounts.data?.items.map((account) => {
          const channel = channelOf(account.channel);
          return (
            <li key={account.id}>
              <button
                type="button"
                class="row"
                disabled={!channel}
                onClick={() => channel && setEditing({ channel, account })}
              >
                <PlugIcon class="row-mark" />
                <span class="row-words">
                  <b>
                    {account.name}{' '}
                    <span class={`badge badge-${account.status}`}>
                      {account.status === 'ready' ? t.ready : t.broken}
                    </span>
                  </b>
                  <small>{account.problem ?? channel?.title ?? account.channel}</small>
                </span>
                <EditIcon />
              </button>
            </li>
          );
        })}
      </ul>
      {(choosing || editing) && (
        <Sheet
          title={editing ? (editing.account?.name ?? editing.channel.title) : t.chooseChannel}
          onClose={close}
        >
          {editing ? (
            <ChannelForm
              {...editing}
              onDone={() => {
                close();
                accounts.reload();
              }}
            />
          ) : (
            <Choices channels={channels.data?.items} onChoose={(channel) => setEditing({ channel })} />
          )}
        </Sheet>
      )}
    </div>
  );
}

function Choices({
  channels,
  onChoose,
}: {
  channels: Channel[] | undefined;
  onChoose: (channel: Channel) => void;
}) {
  if (!channels) return <Skeleton rows={2} />;
  return (
    <div class="list">
      {channels.map((channel) => (
        <button key={channel.name} type="button" class="row" onClick={() => onChoose(channel)}>
          <PlugIcon class="row-mark" />
          <span class="row-words">
            <b>{channel.title}</b>
            <small>{channel.note}</small>
          </span>
          <NextIcon />
        </button>
      ))}
    </div>
  );
}
