import { useState } from 'preact/hooks';
import { Field, Select, Switch } from '../../../components/field';
import { Skeleton, Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { CustomerImport } from '../../../lib/api/types';
import { number } from '../../../lib/format';
import { useLoad, useSend } from '../../../lib/load';
import { Counts, Remarks } from './told';

type DraftProps = { work: CustomerImport; onChange: (work: CustomerImport) => void };

const FIELDS = ['name', 'organisation', 'phone', 'email', 'birthday', 'notes', 'label', 'ignored'] as const;

/** What each column is, and what would happen: nothing is written yet. */
export function Draft({ work, onChange }: DraftProps) {
  const t = words('bringing');
  const [agreed, setAgreed] = useState(false);
  const [wording, setWording] = useState('');
  const path = { import_id: work.id };
  const looked = useLoad(`preview ${work.id} ${JSON.stringify(work.columns)}`, (signal) =>
    answer(api.GET('/api/v1/customers/imports/{import_id}/preview', { params: { path }, signal })),
  );
  const { send, busy, problem } = useSend(async () => {
    const purposes = (['care', 'offers'] as const).map((purpose) => ({
      purpose,
      channel: 'whatsapp' as const,
    }));
    const body = agreed ? { agreed: purposes, wording: wording.trim() } : {};
    onChange(
      await answer(api.POST('/api/v1/customers/imports/{import_id}/start', { params: { path }, body })),
    );
  });
  const told = looked.data;
  const comes = told ? told.added + told.updated : 0;
  return (
    <>
      <Columns work={work} onChange={onChange} />
      <Trouble problem={looked.problem} retry={looked.reload} />
      {!told && !looked.problem && <Skeleton rows={3} />}
      {told && (
        <>
          <Counts told={told} isDone={false} />
          {told.examples.length > 0 && (
            <section class="stack-tight">
              <h2>{t.examples}</h2>
              <ul class="list">
                {told.examples.map(({ line, outcome, name, phone }) => (
                  <li key={line} class="row">
                    <span class="row-words">
                      <b>{name}</b>
                      <small>{[phone, t.outcome[outcome]].filter(Boolean).join(' · ')}</small>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Remarks title={t.refusedTitle(number(told.refused))} rows={told.errors} canDownload />
          <Remarks title={t.remarksTitle(number(told.remarks.length))} rows={told.remarks} />
          <section class="card stack-tight">
            <Switch label={t.agreed} on={agreed} onToggle={setAgreed} />
            <p class="hint">{t.agreedText}</p>
            {agreed && (
              <Field
                label={t.wording}
                placeholder={t.wordingExample}
                value={wording}
                onValue={setWording}
                error={problem?.field('wording')}
              />
            )}
          </section>
          <Trouble problem={problem} />
          <button
            type="button"
            class="btn btn-big"
            disabled={busy || comes === 0 || (agreed && !wording.trim())}
            onClick={() => send()}
          >
            {comes ? t.bringIn(number(comes)) : t.nothingNew}
          </button>
        </>
      )}
    </>
  );
}

function Columns({ work, onChange }: DraftProps) {
  const t = words('bringing');
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const { send, problem } = useSend(async (place: number, value: string) => {
    const columns = work.columns.map(({ field, program_id }, at) => {
      if (at !== place) return { field, program_id };
      const [chosen, program = null] = value.split(' ');
      return { field: chosen as (typeof work.columns)[0]['field'], program_id: program };
    });
    const params = { path: { import_id: work.id } };
    onChange(await answer(api.PATCH('/api/v1/customers/imports/{import_id}', { params, body: { columns } })));
  });
  const balances = (programs.data?.items ?? []).map(({ id, name }) => [`balance ${id}`, t.balanceOf(name)]);
  const choices = [...FIELDS.map((field) => [field, t.field[field]]), ...balances] as [string, string][];
  return (
    <section class="stack-tight">
      <h2>{t.columns}</h2>
      <p class="hint">{t.columnsText}</p>
      <Trouble problem={problem} />
      <div class="card stack">
        {work.columns.map(({ heading, field, program_id, examples }, place) => (
          <Select
            key={`${place} ${heading}`}
            label={heading || examples[0] || t.column(place + 1)}
            hint={examples.join(' · ')}
            value={program_id ? `${field} ${program_id}` : field}
            onValue={(value: string) => send(place, value)}
            choices={
              field === 'balance' && !program_id ? [['balance', t.field.balance], ...choices] : choices
            }
          />
        ))}
      </div>
    </section>
  );
}
