import { useState } from 'preact/hooks';
import { Field } from '../../components/field';
import { SendIcon } from '../../components/icons';
import { Confirm } from '../../components/sheet';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { CampaignText } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';
import { say } from '../../lib/toast';
import { Reach } from './reach';

type LaunchProps = { content: CampaignText; campaignId: string; onLaunched: () => void };

/** Who gets it and who does not, a test to oneself, and the one button that sends it. */
export function Launch({ content, campaignId, onLaunched }: LaunchProps) {
  const t = words('messages');
  const [asking, setAsking] = useState(false);
  const preview = useLoad(`preview ${JSON.stringify(content)}`, (signal) =>
    answer(api.POST('/api/v1/campaign-previews', { body: content, signal })),
  );
  const accounts = useLoad('channel-accounts', (signal) =>
    answer(api.GET('/api/v1/channel-accounts', { signal })),
  );
  const channels = useLoad('channels', (signal) => answer(api.GET('/api/v1/channels', { signal })));
  const account = accounts.data?.items.find(({ id }) => id === content.channel_account_id);
  const isByHand = channels.data?.items.find(({ name }) => name === account?.channel)?.manual ?? false;
  const count = preview.data?.will_get ?? 0;

  async function launch(): Promise<void> {
    await answer(
      api.POST('/api/v1/campaigns/{campaign_id}/launch', { params: { path: { campaign_id: campaignId } } }),
    );
    setAsking(false);
    say(t.launched);
    onLaunched();
  }
  return (
    <>
      <p class="bubble">{preview.data?.samples[0]?.text ?? content.text}</p>
      <Trouble problem={preview.problem} retry={preview.reload} />
      {preview.data ? <Reach preview={preview.data} /> : !preview.problem && <Skeleton rows={2} />}
      {!isByHand && <Test campaignId={campaignId} />}
      <button type="button" class="btn btn-big" disabled={count === 0} onClick={() => setAsking(true)}>
        <SendIcon /> {t.launch(count)}
      </button>
      {asking && (
        <Confirm
          title={t.launchTitle(count)}
          text={isByHand ? t.launchByHand : t.launchByMachine}
          action={t.launch(count)}
          onYes={launch}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Test({ campaignId }: { campaignId: string }) {
  const t = words('messages');
  const [to, setTo] = useState('');
  const [result, setResult] = useState<{ ok: boolean; detail: string }>();
  const { send, busy, problem } = useSend(async () => {
    setResult(undefined);
    setResult(
      await answer(
        api.POST('/api/v1/campaigns/{campaign_id}/test', {
          params: { path: { campaign_id: campaignId } },
          body: { to },
        }),
      ),
    );
  });
  return (
    <details class="card">
      <summary>{t.test}</summary>
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
          {t.testSend}
        </button>
      </form>
      {!problem?.field('to') && <Trouble problem={problem} />}
      {result && (
        <p class={result.ok ? 'verdict verdict-good' : 'verdict verdict-bad'} role="status">
          {result.detail}
        </p>
      )}
    </details>
  );
}
