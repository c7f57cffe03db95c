import { useState } from 'preact/hooks';
import type { CampaignText, SegmentKey } from '../../../lib/api/types';

export type Draft = {
  /** Once it is kept on the server. */
  id: string;
  name: string;
  segment: SegmentKey | '';
  purpose: CampaignText['purpose'];
  channel_account_id: string;
  medium: string;
  subject: string;
  text: string;
};

export const emptyDraft: Draft = {
  id: '',
  name: '',
  segment: '',
  purpose: 'care',
  channel_account_id: '',
  medium: '',
  subject: '',
  text: '',
};

const KEY = 'campaign draft';

/** What is being written, kept on this phone until it has been sent. */
export function useDraft(): [Draft, (part: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(storedDraft);
  function change(part: Partial<Draft>): void {
    const next = { ...storedDraft(), ...part };
    sessionStorage.setItem(KEY, JSON.stringify(next));
    setDraft(next);
  }
  return [draft, change];
}

function storedDraft(): Draft {
  return { ...emptyDraft, ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') };
}

export function contentOf({
  segment,
  purpose,
  channel_account_id,
  medium,
  subject,
  text,
}: Draft): CampaignText {
  return {
    segment: segment as SegmentKey,
    purpose,
    channel_account_id,
    text,
    ...(medium === 'email' && { subject }),
  };
}
