import { later } from '../../../components/later';
import { Top } from '../../../components/top';
import { words } from '../../../i18n';
import type { SegmentKey } from '../../../lib/api/types';
import { go } from '../../../lib/router';
import { ChooseChannel, ChooseSegment } from './choose';
import { type Draft, emptyDraft, useDraft } from './draft';
import '../../../styles/messages.css';

const Write = later(async () => (await import('./write')).Write);
const Check = later(async () => (await import('./check')).Check);

/** Whom → by what → write → check and send. Each step can be gone back to, and the draft survives a reload. */
export default function NewCampaign({ query }: { query: URLSearchParams }) {
  const t = words('messages');
  const [draft, change] = useDraft();
  const wanted = Number(query.get('langkah') ?? 1);
  const at = Math.min(wanted, furthest(draft));
  const step = (next: number) => go(`/pesan/baru?langkah=${next}`);

  function choose(part: Partial<Draft>, next?: number): void {
    change(part);
    if (next) step(next);
  }
  function finish(id: string): void {
    change(emptyDraft);
    go(`/pesan/${id}`, { replace: true });
  }

  return (
    <div class="stack">
      <Top title={[t.whom, t.through, t.write, t.check][at - 1]!} subtitle={t.step(at, 4)} backTo="/pesan" />
      <progress class="steps" max={4} value={at} aria-label={t.step(at, 4)} />
      {at === 1 && (
        <ChooseSegment
          chosen={draft.segment}
          onChoose={(segment) => choose({ segment: segment as SegmentKey }, 2)}
        />
      )}
      {at === 2 && (
        <ChooseChannel
          chosen={draft.channel_account_id}
          onChoose={(account, medium) => choose({ channel_account_id: account, medium }, 3)}
        />
      )}
      {at === 3 && <Write draft={draft} onChange={choose} onNext={() => step(4)} />}
      {at === 4 && <Check draft={draft} onChange={choose} onFinish={finish} />}
    </div>
  );
}

function furthest(draft: Draft): number {
  if (!draft.segment) return 1;
  if (!draft.channel_account_id) return 2;
  return draft.text.trim() ? 4 : 3;
}
