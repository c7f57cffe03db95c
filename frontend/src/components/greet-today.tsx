import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import type { Greeting } from '../lib/api/types';
import { useLoad, useSend } from '../lib/load';
import { say } from '../lib/toast';
import { ChatIcon, CheckIcon } from './icons';
import { Skeleton, Trouble } from './states';

export function GreetToday() {
  const t = words('home');
  const { data, problem, reload, change } = useLoad('greetings', (signal) =>
    answer(api.GET('/api/v1/greetings', { signal })),
  );
  const remaining = data?.items ?? [];
  const isGreeted = (greeting: Greeting) => {
    say(t.greetedToast(greeting.customer.name));
    if (data) change({ ...data, items: remaining.filter((other) => other !== greeting) });
  };
  return (
    <section>
      <h2>{t.greetToday}</h2>
      <p class="hint">{t.greetTodayText}</p>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={2} tall />}
      {data && remaining.length === 0 && (
        <p class="card all-done">
          <CheckIcon /> {t.nobodyToGreet}
        </p>
      )}
      <div class="stack">
        {remaining.map((greeting) => (
          <GreetingCard
            key={greeting.customer.id}
            greeting={greeting}
            onGreeted={() => isGreeted(greeting)}
          />
        ))}
      </div>
    </section>
  );
}

function GreetingCard({ greeting, onGreeted }: { greeting: Greeting; onGreeted: () => void }) {
  const t = words('home');
  const { customer, reason, message, wa_url } = greeting;
  const body = { customer_id: customer.id };
  const done = useSend(async () => {
    await answer(api.POST('/api/v1/greetings', { body }));
    onGreeted();
  });
  const opening = useSend(async () => {
    await claimed(body);
    const opened = window.open(wa_url, '_blank');
    if (opened) opened.opener = null;
    else location.href = wa_url;
  });
  return (
    <article class="card greet">
      <a class="greet-who" href={`/pelanggan/${customer.id}`}>
        {customer.name}
      </a>
      <p class="greet-why">{reason}</p>
      <p class="bubble">{message}</p>
      <Trouble problem={opening.problem ?? done.problem} />
      <div class="actions-row">
        <button type="button" class="btn btn-wa" disabled={opening.busy} onClick={() => opening.send()}>
          <ChatIcon /> {t.openWhatsApp}
        </button>
        <button type="button" class="btn btn-quiet" disabled={done.busy} onClick={() => done.send()}>
          {t.greeted}
        </button>
      </div>
    </article>
  );
}

/** Nobody else greets them meanwhile. With the server away WhatsApp opens all the same. */
async function claimed(body: { customer_id: string }): Promise<void> {
  await answer(api.POST('/api/v1/greetings/claims', { body })).catch((problem: unknown) => {
    if (!(problem instanceof Problem && problem.lost)) throw problem;
  });
}
