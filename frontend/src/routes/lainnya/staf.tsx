import { useState } from 'preact/hooks';
import { Field, PhoneField, Select } from '../../components/field';
import { ChatIcon, CopyIcon, PlusIcon, TrashIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Avatar } from '../../components/person';
import { Confirm, Sheet } from '../../components/sheet';
import { Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Staff } from '../../lib/api/types';
import { day } from '../../lib/format';
import { useLoad, useSend } from '../../lib/load';
import { showPhone, whatsAppLink } from '../../lib/phone';
import { useCan, useMe } from '../../lib/session';
import { copy } from '../../lib/share';
import { say } from '../../lib/toast';

const Roles = later(async () => (await import('./roles')).Roles);

export default function StaffSettings() {
  const t = words('settings');
  const me = useMe();
  const canWrite = useCan()('staff:write');
  const [inviting, setInviting] = useState(false);
  const [asking, setAsking] = useState(false);
  const [removing, setRemoving] = useState<Staff>();
  const { data, problem, reload } = useLoad('staff', (signal) =>
    answer(api.GET('/api/v1/staff', { signal })),
  );
  async function remove(staff: Staff): Promise<void> {
    await answer(api.DELETE('/api/v1/staff/{staff_id}', { params: { path: { staff_id: staff.id } } }));
    setRemoving(undefined);
    say(t.removed);
    reload();
  }
  const isMe = (staff: Staff) => staff.id === me.staff?.id;
  const canRemove = (staff: Staff) =>
    canWrite && !isMe(staff) && staff.status !== 'disabled' && staff.role !== 'owner';
  const badgeOf = (staff: Staff) =>
    isMe(staff) ? t.you : staff.status === 'active' ? '' : t.staffStatuses[staff.status];
  return (
    <div class="stack">
      <Top title={t.staff} backTo="/lainnya">
        {canWrite && (
          <button
            type="button"
            class="btn-icon btn-strong"
            aria-label={t.invite}
            onClick={() => setInviting(true)}
          >
            <PlusIcon />
          </button>
        )}
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={3} />}
      <ul class="list">
        {data?.items.map((staff) => (
          <li key={staff.id} class="row">
            <Avatar name={staff.name} />
            <span class="row-words">
              <b>
                {staff.name} {badgeOf(staff) && <span class="badge">{badgeOf(staff)}</span>}
              </b>
              <small>
                {[t.roles[staff.role], staff.phone && showPhone(staff.phone)].filter(Boolean).join(' · ')}
              </small>
            </span>
            {canRemove(staff) && (
              <button
                type="button"
                class="btn-icon"
                aria-label={`${words('common').remove} ${staff.name}`}
                onClick={() => setRemoving(staff)}
              >
                <TrashIcon />
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {t.whoMay}
      </button>
      {asking && <Roles onClose={() => setAsking(false)} />}
      {data && canWrite && (
        <button type="button" class="btn" onClick={() => setInviting(true)}>
          {t.invite}
        </button>
      )}
      {inviting && <Invite onInvited={reload} onClose={() => setInviting(false)} />}
      {removing && (
        <Confirm
          title={t.removeStaff(removing.name)}
          text={t.removeStaffText}
          action={words('common').remove}
          danger
          onYes={() => remove(removing)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </div>
  );
}

type Invitation = { name: string; phone: string; url: string; expires_at: string };

function Invite({ onInvited, onClose }: { onInvited: () => void; onClose: () => void }) {
  const t = words('settings');
  const common = words('common');
  const { shop } = useMe();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [role, setRole] = useState<'cashier' | 'manager'>('cashier');
  const [made, setMade] = useState<Invitation>();
  const { send, busy, problem } = useSend(async () => {
    setMade(await answer(api.POST('/api/v1/staff/invitations', { body: { name, phone, role } })));
    onInvited();
  });

  if (made) {
    return (
      <Sheet title={t.invitationReady(made.name)} onClose={onClose}>
        <p class="secret">{made.url}</p>
        <p class="hint">{t.invitationUntil(day(made.expires_at))}</p>
        <div class="actions">
          <a
            class="btn btn-wa"
            href={whatsAppLink(made.phone, t.invitationMessage(made.name, shop.name, made.url))}
            target="_blank"
            rel="noreferrer"
          >
            <ChatIcon /> {common.sendByWhatsApp}
          </a>
          <button
            type="button"
            class="btn btn-quiet"
            onClick={async () => (await copy(made.url)) && say(common.copied)}
          >
            <CopyIcon /> {common.copy}
          </button>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet title={t.invite} onClose={onClose}>
      <p class="hint">{t.inviteText}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={common.name}
          value={name}
          onValue={setName}
          error={problem?.field('name')}
          autocomplete="off"
          required
        />
        <PhoneField
          label={common.phone}
          value={phone}
          onValue={setPhone}
          error={problem?.field('phone')}
          autocomplete="off"
          required
        />
        <Select
          label={t.role}
          value={role}
          onValue={(value) => setRole(value as 'cashier' | 'manager')}
          choices={Object.entries(t.roleTexts)}
          error={problem?.field('role')}
        />
        {!problem?.errors.length && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy}>
          {t.makeInvitation}
        </button>
      </form>
    </Sheet>
  );
}
