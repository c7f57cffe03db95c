import { BagIcon, ClockIcon, HeartIcon, StarIcon } from '../../components/icons';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { dayAndMonth, longWeekday } from '../../lib/format';
import { useLoad } from '../../lib/load';

/** When they come, what they like, and when they may need it again. Nothing is shown of what is no habit yet. */
export function Habits({ id }: { id: string }) {
  const t = words('customers');
  const { data } = useLoad(`habits ${id}`, (signal) =>
    answer(
      api.GET('/api/v1/customers/{customer_id}/habits', { params: { path: { customer_id: id } }, signal }),
    ),
  );
  if (!data) return null;
  const today = new Date().toISOString().slice(0, 10);
  const { weekday, hours, favourites, products, visit } = data;
  const when = [
    weekday !== null && longWeekday(`2024-01-0${weekday + 1}`),
    hours && t.betweenHours(hours.since, hours.until),
  ].filter(Boolean);
  if (when.length + favourites.length + products.length === 0 && !visit) return null;
  return (
    <section class="card stack-tight">
      <h2>{t.habits}</h2>
      <ul class="facts">
        {when.length > 0 && (
          <li>
            <ClockIcon /> {t.usuallyComes(when.join(', '))}
          </li>
        )}
        {favourites.length > 0 && (
          <li>
            <HeartIcon /> {t.likesMost(favourites.map(({ name, times }) => `${name} (${times}×)`).join(', '))}
          </li>
        )}
        {visit && (
          <li>
            <BagIcon />{' '}
            {visit.latest < today
              ? t.wasExpected(dayAndMonth(visit.latest))
              : t.nextVisit(dayAndMonth(visit.earliest), dayAndMonth(visit.latest))}
          </li>
        )}
        {products.map(({ name, expected }) => (
          <li key={name}>
            <StarIcon /> {t.needsAgain(name, expected.every_days, dayAndMonth(expected.on))}
          </li>
        ))}
      </ul>
    </section>
  );
}
