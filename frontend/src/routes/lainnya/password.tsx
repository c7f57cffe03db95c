import { useState } from 'preact/hooks';
import { PasswordField } from '../../components/field';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { useSend } from '../../lib/load';
import { enter } from '../../lib/session';
import { say } from '../../lib/toast';

export function PasswordSheet({ onClose }: { onClose: () => void }) {
  const t = words('settings');
  const [before, setBefore] = useState('');
  const [password, setPassword] = useState('');
  const { send, busy, problem } = useSend(async () => {
    const body = { old_password: before, password };
    await enter(await answer(api.PATCH('/api/v1/me/password', { body })));
    say(t.passwordChanged);
    onClose();
  });
  return (
    <Sheet title={t.changePassword} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <PasswordField
          label={t.oldPassword}
          value={before}
          onValue={setBefore}
          error={problem?.field('old_password')}
          autocomplete="current-password"
        />
        <PasswordField
          label={t.newPassword}
          hint={t.newPasswordHint}
          value={password}
          onValue={setPassword}
          error={problem?.field('password')}
          autocomplete="new-password"
        />
        {!problem?.errors.length && <Trouble problem={problem} />}
        <button type="submit" class="btn btn-big" disabled={busy}>
          {words('common').save}
        </button>
      </form>
    </Sheet>
  );
}
