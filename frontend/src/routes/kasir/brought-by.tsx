import { useState } from 'preact/hooks';
import { Field } from '../../components/field';
import { CloseIcon } from '../../components/icons';
import { Avatar } from '../../components/person';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { useLoad, useSettled } from '../../lib/load';
import { isWholePhone } from '../../lib/phone';

export type Friend = { id: string; name: string };

type BroughtByProps = { friend: Friend | undefined; onFriend: (friend: Friend | undefined) => void };

/** The customer who brought a new one, found as at the counter. */
export function BroughtBy({ friend, onFriend }: BroughtByProps) {
  const t = words('counter');
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const found = useLoad(!friend && text.length > 1 ? `friend ${text}` : null, (signal) => {
    const query = isWholePhone(text) ? { phone: text, limit: 4 } : { q: text, limit: 4 };
    return answer(api.GET('/api/v1/customers', { params: { query }, signal }));
  });
  if (friend) {
    return (
      <p class="row">
        <Avatar name={friend.name} />
        <b class="row-words">{t.broughtBy(friend.name)}</b>
        <button
          type="button"
          class="btn-icon"
          aria-label={words('common').remove}
          onClick={() => onFriend(undefined)}
        >
          <CloseIcon />
        </button>
      </p>
    );
  }
  return (
    <>
      <Field
        label={t.brought}
        hint={found.data?.items.length === 0 ? t.broughtNobody : t.broughtHint}
        value={typed}
        onValue={setTyped}
        autocomplete="off"
      />
      <Trouble problem={found.problem} retry={found.reload} />
      {found.data && found.data.items.length > 0 && (
        <ul class="list" aria-label={t.brought}>
          {found.data.items.map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="row" onClick={() => onFriend({ id, name })}>
                <Avatar name={name} />
                <b class="row-words">{name}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
