import { useRef, useState } from 'preact/hooks';
import { Field, PhoneField } from '../../components/field';
import { PlusIcon } from '../../components/icons';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { looksLikePhone } from '../../lib/phone';
import { BroughtBy, type Friend } from './brought-by';

/** A new customer in the same place, begun with what was typed. */
export function NewCustomer({ text, onAdded }: { text: string; onAdded: (customerId: string) => void }) {
  const t = words('counter');
  const common = words('common');
  const id = useRef(newId());
  const [name, setName] = useState(looksLikePhone(text) ? '' : text);
  const [phone, setPhone] = useState(looksLikePhone(text) ? text : '');
  const [birthday, setBirthday] = useState('');
  const [friend, setFriend] = useState<Friend>();
  const [isMore, setMore] = useState(false);
  const { send, busy, problem } = useSend(async () => {
    const body = {
      id: id.current,
      name,
      ...(phone.trim() && { phone }),
      ...(birthday && { birthday }),
      ...(friend && { referred_by: friend.id }),
    };
    onAdded((await answer(api.POST('/api/v1/customers', { body }))).id);
  });
  const known = problem?.code === 'customer_exists' ? String(problem.body.customer_id) : undefined;

  return (
    <form
      class="card stack"
      noValidate
      aria-label={t.newCustomer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t.newCustomer}</h2>
      <Field
        label={common.name}
        value={name}
        onValue={setName}
        error={problem?.field('name')}
        autocomplete="off"
        autocapitalize="words"
        required
      />
      <PhoneField
        label={common.phone}
        value={phone}
        onValue={setPhone}
        error={problem?.field('phone')}
        autocomplete="off"
      />
      {isMore ? (
        <>
          <Field
            label={t.birthday}
            type="date"
            value={birthday}
            onValue={setBirthday}
            error={problem?.field('birthday')}
          />
          <BroughtBy friend={friend} onFriend={setFriend} />
        </>
      ) : (
        <button type="button" class="link" onClick={() => setMore(true)}>
          <PlusIcon /> {t.moreAboutNew}
        </button>
      )}
      {known ? (
        <div class="trouble" role="alert">
          <p>{t.alreadyThere}</p>
          <button type="button" class="btn btn-small" onClick={() => onAdded(known)}>
            {t.continueWith}
          </button>
        </div>
      ) : (
        !problem?.errors.length && <Trouble problem={problem} />
      )}
      <button type="submit" class="btn" disabled={busy}>
        {t.addNew}
      </button>
    </form>
  );
}
