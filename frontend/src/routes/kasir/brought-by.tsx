import { FindPerson } from '../../components/find-person';
import { CloseIcon } from '../../components/icons';
import { Avatar } from '../../components/person';
import { words } from '../../i18n';

export type Friend = { id: string; name: string };

type BroughtByProps = { friend: Friend | undefined; onFriend: (friend: Friend | undefined) => void };

/** The customer who brought a new one. */
export function BroughtBy({ friend, onFriend }: BroughtByProps) {
  const t = words('counter');
  if (!friend) {
    return <FindPerson label={t.brought} hint={t.broughtHint} nobody={t.broughtNobody} onFound={onFriend} />;
  }
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
