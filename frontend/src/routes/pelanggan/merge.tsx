import { useState } from 'preact/hooks';
import { FindPerson } from '../../components/find-person';
import { Avatar } from '../../components/person';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { CustomerRow } from '../../lib/api/types';
import { ago } from '../../lib/format';
import { useSend } from '../../lib/load';
import { showPhone } from '../../lib/phone';
import { say } from '../../lib/toast';

export type Someone = Pick<CustomerRow, 'id' | 'name' | 'phone' | 'purchases' | 'last_at'>;

type MergeProps = {
  one: Someone;
  /** Looked for when nobody is given. */
  other?: Someone;
  onMerged: (kept: string) => void;
  onClose: () => void;
};

/** Two records of one person become one: which name stays, and what happens to the rest. */
export function MergeSheet({ one, other: given, onMerged, onClose }: MergeProps) {
  const t = words('customers').merging;
  const [found, setFound] = useState<Someone | undefined>(given);
  const [keptId, setKept] = useState(one.id);
  const { send, busy, problem } = useSend(async () => {
    const [kept, gone] = keptId === one.id ? [one, found!] : [found!, one];
    const params = { path: { customer_id: gone.id } };
    const body = { into: kept.id };
    await answer(api.POST('/api/v1/customers/{customer_id}/merge', { params, body }));
    say(t.merged(kept.name));
    onMerged(kept.id);
  });
  return (
    <Sheet title={t.mergeTitle} onClose={onClose}>
      <div class="stack">
        {!found && (
          <FindPerson
            label={t.whoElse}
            hint={t.whoElseHint}
            nobody={t.nobodyElse}
            except={one.id}
            onFound={setFound}
          />
        )}
        {found && (
          <>
            <fieldset class="list">
              <legend>{t.whichStays}</legend>
              {[one, found].map((person) => (
                <label key={person.id} class="row">
                  <input
                    type="radio"
                    name="kept"
                    checked={keptId === person.id}
                    onChange={() => setKept(person.id)}
                  />
                  <Record person={person} />
                </label>
              ))}
            </fieldset>
            <p>{t.whatHappens}</p>
            <p class="hint">{t.forGood}</p>
            <Trouble problem={problem} />
            <button type="button" class="btn btn-big" disabled={busy} onClick={() => send()}>
              {t.mergeNow}
            </button>
          </>
        )}
      </div>
    </Sheet>
  );
}

/** What tells two records of one name apart. */
export function Record({ person }: { person: Someone }) {
  const t = words('customers').merging;
  const known = [person.phone && showPhone(person.phone), t.bought(person.purchases)];
  const last = person.last_at && words('customers').lastVisit(ago(person.last_at));
  return (
    <>
      <Avatar name={person.name} />
      <span class="row-words">
        <b>{person.name}</b>
        <small>{[...known, last].filter(Boolean).join(' · ')}</small>
      </span>
    </>
  );
}
