import { useRef, useState } from 'preact/hooks';
import { Field, Select } from '../../../components/field';
import { Skeleton, Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { CampaignText, Template } from '../../../lib/api/types';
import { useLoad, useSettled } from '../../../lib/load';
import { Reach } from '../reach';
import { contentOf, type Draft } from './draft';

type WriteProps = { draft: Draft; onChange: (part: Partial<Draft>) => void; onNext: () => void };

export function Write({ draft, onChange, onNext }: WriteProps) {
  const t = words('messages');
  const area = useRef<HTMLTextAreaElement>(null);
  const content = useSettled(JSON.stringify(contentOf(draft)), 400);
  const body: CampaignText = JSON.parse(content);
  const preview = useLoad(body.text.trim() ? `preview ${content}` : null, (signal) =>
    answer(api.POST('/api/v1/campaign-previews', { body, signal })),
  );
  const textError = preview.problem?.field('text');

  function insert(placeholder: string): void {
    const { selectionStart, selectionEnd } = area.current!;
    const text = draft.text.slice(0, selectionStart) + placeholder + draft.text.slice(selectionEnd);
    onChange({ text });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(
        selectionStart + placeholder.length,
        selectionStart + placeholder.length,
      );
    });
  }

  return (
    <div class="stack">
      <Templates
        segment={draft.segment}
        onChoose={({ title, purpose, subject, text }) =>
          onChange({ name: title, purpose: purpose as Draft['purpose'], subject: subject ?? '', text })
        }
      />
      {draft.medium === 'email' && (
        <Field
          label={t.subject}
          value={draft.subject}
          onValue={(subject) => onChange({ subject })}
          error={preview.problem?.field('subject')}
          required
        />
      )}
      <div class={`field ${textError ? 'field-bad' : ''}`}>
        <label for="campaign-text">{t.text}</label>
        <textarea
          id="campaign-text"
          class="input"
          rows={6}
          ref={area}
          value={draft.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
          aria-describedby={textError ? 'campaign-text-note' : undefined}
        />
        {textError && <small id="campaign-text-note">{textError}</small>}
      </div>
      <fieldset class="chips" aria-label={t.insert}>
        {Object.entries(t.placeholders).map(([placeholder, label]) => (
          <button
            key={placeholder}
            type="button"
            class="chip chip-choice chip-plain"
            onClick={() => insert(placeholder)}
          >
            + {label}
          </button>
        ))}
      </fieldset>
      <Select
        label={t.purpose}
        value={draft.purpose}
        onValue={(purpose) => onChange({ purpose: purpose as Draft['purpose'] })}
        choices={Object.entries(t.purposeNames)}
      />
      {!textError && <Trouble problem={preview.problem} retry={preview.reload} />}
      {draft.text.trim() && !preview.data && !preview.problem && <Skeleton rows={1} tall />}
      {preview.data && (
        <>
          <section aria-label={t.preview}>
            <h2>{t.preview}</h2>
            {preview.data.samples.length === 0 && <p class="hint">{t.noSample}</p>}
            <div class="stack-tight">
              {preview.data.samples.map(({ customer_id, name, text }) => (
                <figure key={customer_id} class="sample">
                  <figcaption>{t.previewFor(name)}</figcaption>
                  <p class="bubble">{text}</p>
                </figure>
              ))}
            </div>
          </section>
          <Reach preview={preview.data} />
        </>
      )}
      <button
        type="button"
        class="btn btn-big"
        disabled={!draft.text.trim() || Boolean(preview.problem?.errors.length)}
        onClick={onNext}
      >
        {words('common').next}
      </button>
    </div>
  );
}

function Templates({ segment, onChoose }: { segment: string; onChoose: (template: Template) => void }) {
  const t = words('messages');
  const [chosen, setChosen] = useState<string>();
  const { data } = useLoad('templates', (signal) => answer(api.GET('/api/v1/templates', { signal })));
  const sorted = data?.items.toSorted(
    (a, b) => Number(b.segment === segment) - Number(a.segment === segment),
  );
  if (sorted?.length === 0) return null;
  return (
    <section>
      <h2>{t.templates}</h2>
      <div class="templates">
        {sorted?.map((template) => (
          <button
            key={template.key}
            type="button"
            class="template"
            aria-pressed={chosen === template.key}
            onClick={() => {
              setChosen(template.key);
              onChoose(template);
            }}
          >
            <b>{template.title}</b>
            <small>{template.text}</small>
          </button>
        )) ?? <Skeleton rows={1} tall />}
      </div>
    </section>
  );
}
