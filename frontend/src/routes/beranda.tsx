import { WeekBars } from '../components/bars';
import { FirstSteps } from '../components/first-steps';
import { GreetToday } from '../components/greet-today';
import { ChatIcon, NextIcon, WarnIcon } from '../components/icons';
import { later } from '../components/later';
import { Skeleton, Trouble } from '../components/states';
import { Top } from '../components/top';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import type { Home } from '../lib/api/types';
import { calledBy, longWeekday, number, rupiah, time } from '../lib/format';
import { useLoad } from '../lib/load';
import { useCan, useMe } from '../lib/session';
import { countWaiting } from '../lib/waits';
import '../styles/home.css';

const WaitingSales = later(async () => (await import('../components/waiting-sales')).WaitingSales);

export default function HomeScreen() {
  const t = words('home');
  const { staff, shop } = useMe();
  const { data, problem, reload } = useLoad('home', (signal) => answer(api.GET('/api/v1/home', { signal })));
  const hour = Number.parseInt(time(new Date().toISOString()), 10);
  return (
    <div class="stack">
      <Top title={t.greeting(hour, staff ? calledBy(staff.name) : shop.name)} subtitle={shop.name} />
      {countWaiting() > 0 && <WaitingSales />}
      <Trouble problem={problem} retry={reload} />
      {data ? <Body home={data} /> : !problem && <Skeleton rows={4} tall />}
    </div>
  );
}

function Body({ home }: { home: Home }) {
  const can = useCan();
  return (
    <>
      {can('programs:write') && <FirstSteps home={home} />}
      <Today today={home.today} />
      {can('campaigns:write') && <Waiting waiting={home.waiting} />}
      {can('customers:write') && home.customers > 0 && <GreetToday />}
      <Week days={home.last_seven_days} />
    </>
  );
}

function Today({ today }: { today: Home['today'] }) {
  const t = words('home');
  const tiles = [
    { label: t.returning, value: today.returning_customers, to: '/pelanggan?kelompok=active' },
    { label: t.newCustomers, value: today.new_customers, to: '/pelanggan?kelompok=new' },
    { label: t.stamps, value: today.stamps, to: '/kasir' },
    { label: t.rewards, value: today.rewards_redeemed, to: '/voucher' },
  ];
  return (
    <section aria-label={t.today}>
      <h2>{t.today}</h2>
      <div class="tiles">
        <a class="tile tile-wide" href="/kasir">
          <span class="tile-label">{t.revenue}</span>
          <b class="tile-value">{rupiah(today.revenue)}</b>
          <span class="tile-note">{t.sales(today.sales)}</span>
        </a>
        {tiles.map(({ label, value, to }) => (
          <a key={label} class="tile" href={to}>
            <b class="tile-value">{number(value)}</b>
            <span class="tile-label">{label}</span>
          </a>
        ))}
      </div>
    </section>
  );
}

function Waiting({ waiting }: { waiting: Home['waiting'] }) {
  const t = words('home');
  if (waiting.hand_queue + waiting.unknown === 0) return null;
  return (
    <section>
      <h2>{t.waiting}</h2>
      <div class="list">
        {waiting.hand_queue > 0 && (
          <a class="row" href="/antrean">
            <ChatIcon class="row-mark" />
            <span class="row-words">{t.handQueue(waiting.hand_queue)}</span>
            <NextIcon />
          </a>
        )}
        {waiting.unknown > 0 && (
          <a class="row" href="/pesan">
            <WarnIcon class="row-mark" />
            <span class="row-words">{t.unknown(waiting.unknown)}</span>
            <NextIcon />
          </a>
        )}
      </div>
    </section>
  );
}

function Week({ days }: { days: Home['last_seven_days'] }) {
  const t = words('home');
  const total = days.reduce((sum, day) => sum + day.revenue, 0);
  const sales = days.reduce((sum, day) => sum + day.sales, 0);
  const best = days.reduce((top, day) => (day.revenue > top.revenue ? day : top), days[0]!);
  return (
    <section class="card">
      <h2>{t.week}</h2>
      <p>{sales > 0 ? t.weekSentence(rupiah(total), sales, longWeekday(best.day)) : t.weekQuiet}</p>
      <WeekBars days={days} />
    </section>
  );
}
