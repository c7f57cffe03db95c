import { tint } from '../../../components/chip';
import { ChatIcon, NextIcon, PlugIcon } from '../../../components/icons';
import { Empty, Skeleton, Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import { counted } from '../../../lib/counted';
import { useLoad } from '../../../lib/load';

type ChooseProps<A extends unknown[]> = { chosen: string; onChoose: (...args: A) => void };

export function ChooseSegment({ chosen, onChoose }: ChooseProps<[segment: string]>) {
  const { data, problem, reload } = useLoad('segments', (signal) =>
    answer(api.GET('/api/v1/segments', { signal })),
  );
  if (!data) return problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={4} tall />;
  return (
    <div class="stack">
      {data.items.map(({ key, name, color, rule, count, or_more }) => (
        <button
          key={key}
          type="button"
          class="segment"
          aria-pressed={chosen === key}
          disabled={count === 0}
          onClick={() => onChoose(key)}
          ref={(element) => tint(element, color)}
        >
          <span class="segment-count">{counted({ count, or_more })}</span>
          <span class="row-words">
            <b>{name}</b>
            <small>{rule}</small>
          </span>
          <NextIcon />
        </button>
      ))}
    </div>
  );
}

export function ChooseChannel({ chosen, onChoose }: ChooseProps<[account: string, medium: string]>) {
  const t = words('messages');
  const accounts = useLoad('channel-accounts', (signal) =>
    answer(api.GET('/api/v1/channel-accounts', { signal })),
  );
  const channels = useLoad('channels', (signal) => answer(api.GET('/api/v1/channels', { signal })));
  const problem = accounts.problem ?? channels.problem;
  if (problem)
    return <Trouble problem={problem} retry={accounts.problem ? accounts.reload : channels.reload} />;
  if (!accounts.data || !channels.data) return <Skeleton rows={2} tall />;
  if (accounts.data.items.length === 0) {
    return (
      <Empty icon={PlugIcon} title={t.noChannel} text={t.noChannelText}>
        <a class="btn" href="/lainnya/kanal">
          {t.connect}
        </a>
      </Empty>
    );
  }
  const kind = (name: string) => channels.data!.items.find((channel) => channel.name === name);
  return (
    <div class="list">
      {accounts.data.items.map(({ id, name, channel, medium, status, problem: broken }) => (
        <button
          key={id}
          type="button"
          class="row"
          aria-pressed={chosen === id}
          disabled={status === 'broken'}
          onClick={() => onChoose(id, medium)}
        >
          <ChatIcon class="row-mark" />
          <span class="row-words">
            <b>{name}</b>
            <small>{broken ?? (kind(channel)?.manual ? t.byHand : t.byMachine)}</small>
          </span>
          <NextIcon />
        </button>
      ))}
    </div>
  );
}
