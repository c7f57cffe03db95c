import { useEffect, useState } from 'preact/hooks';
import { TrashIcon } from '../../components/icons';
import { later } from '../../components/later';
import { ProgressBar } from '../../components/progress';
import { Confirm } from '../../components/sheet';
import { NotFound, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Campaign, CampaignText, Delivery, SegmentKey } from '../../lib/api/types';
import { ago } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { usePages, useSeen } from '../../lib/pages';
import { go } from '../../lib/router';
import { useCan } from '../../lib/session';
import type { Params } from '../../routes';
import '../../styles/messages.css';

const Launch = later(async () => (await import('./launch')).Launch);

const POLL_MS = 2000;

export default function CampaignScreen({ params }: { params: Params }) {
  const t = words('messages');
  const path = { campaign_id: params.id! };
  const { data, problem, reload } = useLoad(`campaign ${path.campaign_id}`, (signal) =>
    answer(api.GET('/api/v1/campaigns/{campaign_id}', { params: { path }, signal })),
  );
  usePolling(data?.status === 'sending', reload);

  if (problem?.status === 404) return <NotFound />;
  return (
    <div class="stack">
      <Top title={data?.name ?? t.title} subtitle={data && subtitleOf(data)} backTo="/pesan" />
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={3} tall />}
      {data &&
        (data.status === 'draft' ? <Draft campaign={data} onLaunched={reload} /> : <Sent campaign={data} />)}
    </div>
  );
}

function Draft({ campaign, onLaunched }: { campaign: Campaign; onLaunched: () => void }) {
  const t = words('messages');
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const { channel_account_id, subject, text } = campaign;
  const segment = campaign.segment as SegmentKey;
  const purpose = campaign.purpose as CampaignText['purpose'];
  async function drop(): Promise<void> {
    await answer(
      api.DELETE('/api/v1/campaigns/{campaign_id}', { params: { path: { campaign_id: campaign.id } } }),
    );
    go('/pesan', { replace: true });
  }
  return (
    <>
      {!can('campaigns:write') && <p class="bubble">{text}</p>}
      {can('campaigns:write') && (
        <>
          <Launch
            content={{ segment, purpose, channel_account_id, text, ...(subject && { subject }) }}
            campaignId={campaign.id}
            onLaunched={onLaunched}
          />
          <button type="button" class="link link-danger" onClick={() => setDeleting(true)}>
            <TrashIcon /> {t.deleteDraft}
          </button>
        </>
      )}
      {deleting && (
        <Confirm
          title={t.deleteDraft}
          text={t.deleteDraftText}
          action={t.deleteDraft}
          danger
          onYes={drop}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}

function Sent({ campaign }: { campaign: Campaign }) {
  const t = words('messages');
  const { progress, skipped_reasons } = campaign;
  const { queued = 0, opened = 0 } = progress;
  const isWaitingForHand =
    campaign.status === 'sending' && campaign.medium === 'whatsapp' && queued + opened > 0;
  return (
    <>
      <section class="card stack-tight" aria-live="polite">
        <p>
          <b>{t.people(progress.total)}</b> · {t.statuses[campaign.status]}
        </p>
        <ProgressBar progress={progress} />
        {isWaitingForHand && (
          <a class="btn" href="/antrean">
            {t.goOn}
          </a>
        )}
      </section>
      {skipped_reasons.length > 0 && (
        <section>
          <h2>{t.skippedWhy}</h2>
          <ul class="plain">
            {skipped_reasons.map(({ reason, detail, count }) => (
              <li key={reason}>
                <b>{t.people(count)}</b> {detail}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t.messageText}</h2>
        <p class="bubble">{campaign.text}</p>
      </section>
      <Deliveries campaign={campaign} />
    </>
  );
}

function Deliveries({ campaign }: { campaign: Campaign }) {
  const t = words('messages');
  const list = usePages<Delivery>(
    `deliveries ${campaign.id} ${JSON.stringify(campaign.progress)}`,
    (cursor, signal) =>
      answer(
        api.GET('/api/v1/campaigns/{campaign_id}/deliveries', {
          params: { path: { campaign_id: campaign.id }, query: { limit: 40, cursor } },
          signal,
        }),
      ),
  );
  const end = useSeen(list.more);
  return (
    <section>
      <h2>{t.who}</h2>
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={3} />}
      {list.items?.length === 0 && <p class="hint">{t.nobodyYet}</p>}
      <ul class="list">
        {list.items?.map((delivery) => (
          <li key={delivery.id}>
            <a class="row" href={`/pelanggan/${delivery.customer.id}`}>
              <span class="row-words">
                <b>
                  {delivery.customer.name}{' '}
                  <span class={`badge badge-${delivery.status}`}>
                    {t.delivery[delivery.status] ?? delivery.status}
                  </span>
                </b>
                <small>{delivery.reason_text ?? ago(delivery.updated_at)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {list.hasMore && <div ref={end} class="skeleton" />}
    </section>
  );
}

/** Asks again while something moves and someone looks. */
function usePolling(isMoving: boolean, reload: () => void): void {
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [isMoving, reload]);
}

function subtitleOf(campaign: Campaign): string {
  return `${words('common').mediums[campaign.medium] ?? campaign.medium} · ${ago(campaign.launched_at ?? campaign.created_at)}`;
}
