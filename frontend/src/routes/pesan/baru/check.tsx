import { useEffect } from 'preact/hooks';
import { Field } from '../../../components/field';
import { Skeleton, Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import { asProblem } from '../../../lib/api/problem';
import type { CampaignText } from '../../../lib/api/types';
import { useSend } from '../../../lib/load';
import { say } from '../../../lib/toast';
import { Launch } from '../launch';
import { contentOf, type Draft } from './draft';

type CheckProps = {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  onFinish: (id: string) => void;
};

/** The draft is kept on the server from here on, so that a test can be sent and nothing is lost. */
export function Check({ draft, onChange, onFinish }: CheckProps) {
  const t = words('messages');
  const content = contentOf(draft);
  const campaignId = draft.id;
  const save = useSend(async (name: string) => {
    const body = { ...content, name: name.trim() || t.title };
    if (campaignId && (await isStillDraft(campaignId, body))) return;
    onChange({ id: (await answer(api.POST('/api/v1/campaigns', { body }))).id });
  });
  useEffect(() => {
    save.send(draft.name);
  }, []);

  return (
    <div class="stack">
      <Field
        label={t.name}
        value={draft.name}
        onValue={(name) => onChange({ name })}
        onBlur={() => campaignId && save.send(draft.name)}
      />
      <Trouble problem={save.problem} retry={() => save.send(draft.name)} />
      {campaignId && !save.problem ? (
        <>
          <Launch content={content} campaignId={campaignId} onLaunched={() => onFinish(campaignId)} />
          <button
            type="button"
            class="link"
            onClick={() => {
              say(t.draftSaved);
              onFinish(campaignId);
            }}
          >
            {t.saveDraft}
          </button>
        </>
      ) : (
        !save.problem && <Skeleton rows={2} tall />
      )}
    </div>
  );
}

/** Keeps the draft on the server up to date; false when it is no longer there, or already sent. */
async function isStillDraft(id: string, body: CampaignText & { name: string }): Promise<boolean> {
  try {
    await answer(
      api.PATCH('/api/v1/campaigns/{campaign_id}', { params: { path: { campaign_id: id } }, body }),
    );
    return true;
  } catch (error) {
    const { status } = asProblem(error);
    if (status === 404 || status === 409) return false;
    throw error;
  }
}
