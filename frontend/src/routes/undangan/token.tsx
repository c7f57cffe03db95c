import { useState } from 'preact/hooks';
import { Door } from '../../components/door';
import { PasswordField } from '../../components/field';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { useLoad, useSend } from '../../lib/load';
import { go } from '../../lib/router';
import { enter } from '../../lib/session';
import type { Params } from '../../routes';

export default function AcceptInvitation({ params }: { params: Params }) {
  const t = words('door');
  const path = { token: params.token! };
  const [password, setPassword] = useState('');
  const { data, problem, reload } = useLoad(`invitation ${path.token}`, (signal) =>
    answer(api.GET('/api/v1/invitations/{token}', { params: { path }, signal })),
  );
  const accept = useSend(async () => {
    await enter(
      await answer(api.POST('/api/v1/invitations/{token}/accept', { params: { path }, body: { password } })),
    );
    go('/', { replace: true });
  });

  if (problem && !problem.lost && problem.status !== 429)
    return <Door title={t.badInvitation} text={t.badInvitationText} children={null} />;
  if (!data)
    return (
      <Door title="Langganan">
        {problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={2} />}
      </Door>
    );
  return (
    <Door title={t.invited(data.name, data.shop_name)} text={t.invitedAs(t.roles[data.role] ?? data.role)}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          accept.send();
        }}
      >
        <PasswordField
          label={t.newPassword}
          hint={t.passwordHint}
          value={password}
          onValue={setPassword}
          error={accept.problem?.field('password')}
          autocomplete="new-password"
          minLength={8}
          required
        />
        {!accept.problem?.field('password') && <Trouble problem={accept.problem} />}
        <button type="submit" class="btn" disabled={accept.busy}>
          {t.join}
        </button>
      </form>
    </Door>
  );
}
