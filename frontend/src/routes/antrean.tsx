import { useEffect, useState } from 'preact/hooks';
import { ChatIcon, CheckIcon } from '../components/icons';
import { Avatar } from '../components/person';
import { Sheet } from '../components/sheet';
import { Empty, Skeleton, Trouble } from '../components/states';
import { Top } from '../components/top';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import type { HandQueueItem } from '../lib/api/types';
import { useLoad, useSend } from '../lib/load';
import { showPhone } from '../lib/phone';
import '../styles/messages.css';

/** The messages that a person sends from their own WhatsApp, one at a time. */
export default function HandQueue() {
  const t = words('messages');
  const queue = useLoad('hand-queue', (signal) => answer(api.GET('/api/v1/hand-queue', { signal })));
  const [settled, setSettled] = useState<string[]>([]);
  const [postponed, setPostponed] = useState<string[]>([]);
  const left = queue.data?.items.filter(({ delivery_id }) => !settled.includes(delivery_id));
  const turn = (item: HandQueueItem) => postponed.indexOf(item.delivery_id);
  const current = left?.toSorted((a, b) => turn(a) - turn(b))[0];

  useEffect(() => {
    if (left?.length === 0 && settled.length > 0) queue.reload();
  }, [left?.length]);

  return (
    <div class="stack">
      <Top
        title={t.queueTitle}
        subtitle={left && left.length > 0 ? t.queueLeft(left.length) : ''}
        backTo="/pesan"
      />
      <Trouble problem={queue.problem} retry={queue.reload} />
      {!left && !queue.problem && <Skeleton rows={2} tall />}
      {left?.length === 0 && !queue.loading && (
        <Empty icon={CheckIcon} title={t.queueEmpty} text={t.queueEmptyText}>
          <a class="btn" href="/pesan">
            {t.toMessages}
          </a>
        </Empty>
      )}
      {current && (
        <Item
          key={current.delivery_id}
          item={current}
          onSettled={() => setSettled([...settled, current.delivery_id])}
          onLater={() =>
            setPostponed([...postponed.filter((id) => id !== current.delivery_id), current.delivery_id])
          }
        />
      )}
    </div>
  );
}

function Item({
  item,
  onSettled,
  onLater,
}: {
  item: HandQueueItem;
  onSettled: () => void;
  onLater: () => void;
}) {
  const t = words('messages');
  const path = { delivery_id: item.delivery_id };
  const [isOpened, setOpened] = useState(item.status === 'opened');
  const [asking, setAsking] = useState(false);
  const open = useSend(() =>
    answer(api.POST('/api/v1/deliveries/{delivery_id}/opened', { params: { path }, keepalive: true })),
  );
  const confirm = useSend(async () => {
    await answer(api.POST('/api/v1/deliveries/{delivery_id}/confirmed', { params: { path } }));
    onSettled();
  });
  const fail = useSend(async (reason: string) => {
    await answer(api.POST('/api/v1/deliveries/{delivery_id}/failed', { params: { path }, body: { reason } }));
    onSettled();
  });

  return (
    <article class="stack queue">
      <header class="queue-who">
        <Avatar name={item.customer.name} big />
        <div>
          <h2>{item.customer.name}</h2>
          <p class="hint">
            {[item.customer.phone && showPhone(item.customer.phone), item.campaign.name]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </header>
      <p class="bubble bubble-big">{item.text}</p>
      <Trouble problem={open.problem ?? confirm.problem} />
      <a
        class={`btn btn-big ${isOpened ? 'btn-quiet' : 'btn-wa'}`}
        href={item.wa_url}
        target="_blank"
        rel="noreferrer"
        onClick={() => {
          setOpened(true);
          open.send();
        }}
      >
        <ChatIcon /> {t.open}
      </a>
      {isOpened && (
        <button
          type="button"
          class="btn btn-big"
          disabled={confirm.busy || open.busy}
          onClick={() => confirm.send()}
        >
          <CheckIcon /> {t.sent}
        </button>
      )}
      <div class="actions-row">
        <button type="button" class="btn btn-quiet" onClick={() => setAsking(true)}>
          {t.cannot}
        </button>
        <button type="button" class="btn btn-quiet" onClick={onLater}>
          {t.later}
        </button>
      </div>
      {asking && (
        <Sheet title={t.cannotWhy} onClose={() => setAsking(false)}>
          <Trouble problem={fail.problem} />
          <div class="list">
            {t.reasons.map(([reason, label]) => (
              <button
                key={reason}
                type="button"
                class="row"
                disabled={fail.busy}
                onClick={() => fail.send(reason)}
              >
                <span class="row-words">{label}</span>
              </button>
            ))}
          </div>
        </Sheet>
      )}
    </article>
  );
}
