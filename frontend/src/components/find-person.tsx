import { useState } from 'preact/hooks';
import { answer, api } from '../lib/api/client';
import type { CustomerRow } from '../lib/api/types';
import { useLoad, useSettled } from '../lib/load';
import { isWholePhone } from '../lib/phone';
import { Field } from './field';
import { Person } from './person';
import { Trouble } from './states';

type FindPersonProps = {
  label: string;
  hint: string;
  nobody: string;
  except?: string;
  onFound: (person: CustomerRow) => void;
};

/** One customer, found by name or number as at the counter. */
export function FindPerson({ label, hint, nobody, except, onFound }: FindPersonProps) {
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const found = useLoad(text.length > 1 ? `person ${text}` : null, (signal) => {
    const query = isWholePhone(text) ? { phone: text, limit: 5 } : { q: text, limit: 5 };
    return answer(api.GET('/api/v1/customers', { params: { query }, signal }));
  });
  const people = found.data?.items.filter(({ id }) => id !== except);
  return (
    <>
      <Field
        label={label}
        hint={people?.length === 0 ? nobody : hint}
        value={typed}
        onValue={setTyped}
        autocomplete="off"
      />
      <Trouble problem={found.problem} retry={found.reload} />
      {people && people.length > 0 && (
        <ul class="list" aria-label={label}>
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" class="row" onClick={() => onFound(person)}>
                <Person row={person} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
