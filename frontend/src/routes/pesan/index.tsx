import { ChatIcon, NextIcon, PlusIcon } from '../../components/icons';
import { ProgressBar } from '../../components/progress';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Campaign } from '../../lib/api/types';
import { ago } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { usePages, useSeen } from '../../lib/pages';
import { useCan } from '../../lib/session';
import '../../styles/messages.css';

export default function Messages() {
  const t = words('messages');
  const can = useCan();
  const canWrite = can('campaigns:write');
  const queue = useLoad(canWrite ? 'hand-queue' : null, (signal) =>
    answer(api.GET('/api/v1/hand-queue', { signal })),
  );
  const list = usePages<Campaign>('campaigns', (cursor, signal) =>
    answer(api.GET('/api/v1/campaigns', { params: { query: { limit: 20, cursor } }, signal })),
  );
  const end = useSeen(list.more);
  const waiting = queue.data?.items.length ?? 0;
  return (
    <div class="stack">
      <Top title={t.title} subtitle={t.subtitle}>
        {canWrite && (
          <a class="btn-icon btn-strong" href="/pesan/baru" aria-label={t.create}>
            <PlusIcon />
          </a>
        )}
      </Top>
      {waiting > 0 && (
        <a class="row card-strong" href="/antrean">
          <ChatIcon class="row-mark" />
          <span class="row-words">
            <b>{t.handQueue}</b>
            <small>{t.handQueueText(waiting)}</small>
          </span>
          <NextIcon />
        </a>
      )}
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={3} tall />}
      {list.items?.length === 0 && (
        <Empty icon={ChatIcon} title={t.empty} text={t.emptyText}>
          {canWrite && (
            <a class="btn" href="/pesan/baru">
              {t.create}
            </a>
          )}
        </Empty>
      )}
      {list.items?.map((campaign) => (
        <a key={campaign.id} class="card campaign" href={`/pesan/${campaign.id}`}>
          <header>
            <h2>{campaign.name}</h2>
            <span class={`badge badge-${campaign.status}`}>{t.statuses[campaign.status]}</span>
          </header>
          <p class="campaign-text">{campaign.text}</p>
          {campaign.status !== 'draft' && <ProgressBar progress={campaign.progress} />}
          <small>{ago(campaign.launched_at ?? campaign.created_at)}</small>
        </a>
      ))}
      {list.hasMore && (
        <div ref={end}>
          <Skeleton rows={1} tall />
        </div>
      )}
    </div>
  );
}
